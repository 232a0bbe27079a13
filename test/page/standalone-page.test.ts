import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { pageBody, standalonePage, unreadBanner } from '../../src/core/index.ts'
import { views } from '../../src/core/views/views.ts'
import { exampleSubject, subjectOf } from '../views/subject.ts'
import { wordsIn } from '../views/words-in.ts'

const gaps = 'commsPlan: 1\nconnectedStory:\n  chapters:\n    one: {stage: awareness}\n'

describe('a page that stands alone', () => {
  test('asks for nothing and lets nothing in but its own style sheet', async () => {
    const page = standalonePage(await exampleSubject('larkhum-still-in-your-hands'))
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1]
    const sheet = /<style>([\s\S]*)<\/style>/.exec(page)?.[1] ?? ''
    const hash = createHash('sha256').update(sheet).digest('base64')
    expect(policy?.replaceAll('&#39;', "'")).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    )
    expect(page).not.toMatch(/<script|<link|<img|<iframe|@import|url\(| style="/i)
  })

  test('is in the language of the plan, under its name', () => {
    const page = standalonePage(subjectOf('plan: {name: "Salz & <Pfeffer>", language: de-AT}'))
    expect(page).toContain('<html lang="de-AT"')
    expect(page).toContain('<title>Salz &amp; &lt;Pfeffer&gt;</title>')
  })

  test('hands plan, status, brand and date to the running head', () => {
    const subject = subjectOf('plan: {name: Open, status: in-review}\nbrand: {name: Corner "Loaf"}')
    const page = standalonePage({ ...subject, today: '2027-09-30' })
    expect(page).toContain(
      'data-plan="Open" data-status="in review" data-brand="Corner &quot;Loaf&quot;" data-date="30 September 2027"',
    )
  })

  test('has the whole name of a plan at hand, however little of it is in sight', () => {
    const name = 'Ledgerline "Next" for mid-sized manufacturers'
    const page = standalonePage(subjectOf(`plan: {name: '${name}', status: approved}`))
    expect(page).toContain(`<p class="plan"><span title="${name.replaceAll('"', '&quot;')}"`)
    expect(wordsIn({ markup: page })).toContain(`${name} · approved`)
  })

  test('names lines instead of linking to them', () => {
    const page = standalonePage(subjectOf(gaps))
    expect(page).toMatch(/<a class="line" data-path="[^"]*" data-line="4"><bdi>one<\/bdi><\/a>/)
    expect(page).not.toContain('href="#"')
  })

  test('says which line cannot be read, and shows the rest', () => {
    const page = standalonePage(subjectOf('plan: {name: Open}\nbrand:\n  name: Open: again\n'))
    expect(wordsIn({ markup: page })).toContain('Line 3 cannot be read yet.')
    expect(page).toContain('<title>Open</title>')
  })
})

describe('the page in the panel', () => {
  const { standsAlone: _, ...inPanel } = subjectOf(gaps)
  const body = pageBody(inPanel).markup

  test('links to lines', () => {
    expect(body).toMatch(/<a class="line" href="#" data-path="[^"]*"><bdi>one<\/bdi><\/a>/)
  })

  test('has a tab for every view, and a place for the banner', () => {
    for (const { id, tab } of views) {
      expect(body).toContain(`<a href="#${id}">${tab}</a>`)
      expect(body.match(new RegExp(`id="${id}"`, 'g'))).toHaveLength(1)
    }
    expect(body).toContain('<div id="banner" role="status"></div>')
  })

  test('has one heading of the first rank, and the plan’s notes last', () => {
    expect(body.match(/<h1/g)).toHaveLength(1)
    const withNotes = pageBody(subjectOf('notes: Ask *twice*.')).markup
    expect(withNotes).toMatch(
      /<h2 id="notes-head">Notes<\/h2>\s*<div class="prose"><p dir="auto">Ask <em>twice<\/em>/,
    )
  })

  test('has a banner with a link to the line that cannot be read', () => {
    const banner = unreadBanner({ line: 76, message: 'Put quotes around <it>.' }, true)
    expect(wordsIn(banner)).toBe(
      'Line 77 cannot be read yet. Put quotes around <it>. Go to line 77 You see the last good page. It follows again as soon as the line is whole.',
    )
    expect(banner.markup).toContain('data-goto="77"')
  })
})

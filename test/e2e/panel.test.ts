import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type PlanPath, unreadBanner } from '../../src/core/index.ts'
import type { NamedValue } from '../../src/server/protocol.ts'
import { launchBrowser } from './browser.ts'
import { violationsIn } from './pages/axe.ts'
import { openPanel, type Panel } from './pages/panel.ts'
import { album, writeContactSheet } from './pages/photographs.ts'
import { screens, themes } from './pages/screens.ts'
import { shownPlans } from './pages/shown-plans.ts'

const forced = screens.filter(({ name }) => name === 'forced-colours')
const path = ['connectedStory', 'chapters', 'the-tune']
const named = (at: PlanPath, kind: NamedValue['kind'], text: string): NamedValue => ({
  path: at,
  name: String(at.at(-1)),
  label: String(at.at(-1)),
  kind,
  text,
  choices: kind === 'choice' ? ['draft', 'approved'] : [],
})
const values = [
  named([...path, 'message'], 'long-text', 'There is one tune your hands have never forgotten.'),
  named(['plan', 'start'], 'date', '2027-10-04'),
  named(['plan', 'status'], 'choice', 'draft'),
]

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await writeContactSheet()
})

const open = async (screen = themes[0], plan = 'larkhum', before = ''): Promise<Panel> => {
  const subject = await shownPlans[plan]?.()
  if (!screen || !subject) throw new Error('There is nothing to open')
  return openPanel(browser, screen, subject, before)
}

const photograph = (page: Page, name: string) =>
  page.screenshot({ path: `${album}/panel/${name}.png`, animations: 'disabled' })

describe.each([...themes, ...forced])('the controls of the panel: $name', (screen) => {
  test('are open to everyone', async () => {
    const { page, showOnly, tell } = await open(screen)
    await page.locator('#story .tools button').first().focus()
    expect(await violationsIn(page)).toEqual([])
    await photograph(page, `chart-${screen.name}`)
    await askValues(page)
    await tell({ type: 'offerValues', path, values })
    await page.locator('#values').waitFor()
    expect(await violationsIn(page, '#values')).toEqual([])
    await photograph(page, `values-${screen.name}`)
    await page.keyboard.press('Escape')
    await tell({ type: 'present' })
    expect(await violationsIn(page, '#presenter')).toEqual([])
    await photograph(page, `presenting-${screen.name}`)
    await page.keyboard.press('Escape')
    const banner = unreadBanner({ line: 6, message: 'Put quotes around it.' }, true).markup
    await tell({ type: 'page', banner })
    await page.evaluate(() => window.scrollTo(0, 400))
    expect(await violationsIn(page, '#banner')).toEqual([])
    await photograph(page, `banner-${screen.name}`)
    await page.evaluate(() => window.scrollTo(0, 0))
    await tell({ type: 'page', banner: '' })
    await page.locator('.filter-line [aria-expanded]').press('Enter')
    await showOnly({ audiences: [], markets: [], chapters: ['the-tune'], channels: [] })
    expect(await violationsIn(page)).toEqual([])
    await photograph(page, `filter-${screen.name}`)
    await page.locator('.filter-line .show-all').focus()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await showOnly({ audiences: [], markets: [], chapters: [], channels: [] })
    await page.locator('.cells button[aria-checked="false"]').first().focus()
    await photograph(page, `cell-${screen.name}`)
    await page.locator('.ends [role="slider"]').first().focus()
    await page.keyboard.press('ArrowRight')
    await photograph(page, `end-${screen.name}`)
    await page.context().close()
  })
})

describe('by keyboard alone', () => {
  test('every control is reached, and seen when it has the focus', async () => {
    const { page } = await open()
    const reached = await walk(page)
    expect(reached.filter(({ isSeen }) => !isSeen).map(({ words }) => words)).toEqual([])
    const words = reached.map((each) => each.words)
    const tabs = await page.locator('nav a').allTextContents()
    expect(words.slice(0, tabs.length)).toEqual(tabs)
    expect(reached).toHaveLength(new Set(reached.map(({ place }) => place)).size)
    // Among the cells of the matrix arrow keys go on: Tab stops once.
    const controls = await page
      .locator('button:not([tabindex="-1"]), summary, .frame, nav a')
      .evaluateAll((all) => all.filter((control) => control.checkVisibility()).length)
    const ofControls = reached.filter(({ look }) => /^(button|summary|frame|tab)$/.test(look))
    expect(ofControls).toHaveLength(controls)
  })

  test('a tab leads to its view', async () => {
    const { page } = await open()
    await page.locator('nav a', { hasText: 'Money' }).press('Enter')
    const top = () => page.locator('#money').evaluate((view) => view.getBoundingClientRect().top)
    expect(Math.abs(await top())).toBeLessThan(80)
    expect(await page.locator('nav a[aria-current]').textContent()).toBe('Money')
  })

  test('a chart becomes larger and goes to the clipboard', async () => {
    const { page, said } = await open()
    const zoom = () =>
      page.locator('#story .drawing').evaluate((drawing) => getComputedStyle(drawing).zoom)
    await page.locator('#story .figure .frame').first().press('+')
    expect(await zoom()).toBe('1.25')
    await page.locator('#story .tools button', { hasText: '100%' }).press('Enter')
    expect(await zoom()).toBe('1')
    await page.locator('#story .tools button', { hasText: 'Copy SVG' }).press('Enter')
    expect((await said()).map(({ type }) => type)).toContain('copyChart')
  })

  test('says that it is being drawn, first in words, then with a bar', async () => {
    const { page, bars, tell } = await open(themes[0], 'sixty-channels', '.being-drawn')
    await expect.poll(() => page.locator('main > .view').count()).toBe(12)
    expect(await page.locator('.being-drawn').count()).toBe(0)
    await expect.poll(bars).toBeGreaterThan(0)
    await expect.poll(() => page.locator('#progress').count()).toBe(0)
    await tell({ type: 'busy', is: true })
    await page.getByRole('progressbar', { name: 'The page is being drawn' }).waitFor()
    await photograph(page, 'progress')
    await tell({ type: 'busy', is: false })
    expect(await page.locator('#progress').count()).toBe(0)
  })

  test('a long table comes when it is opened', async () => {
    const { page, said, showTable } = await open(themes[0], 'sixty-channels')
    const table = page.locator('#story details.data')
    await table.locator('summary').press('Enter')
    expect(await table.textContent()).toContain('The table is being drawn.')
    await expect.poll(said).toContainEqual({ type: 'openTable', view: 'story' })
    await showTable('story')
    expect(await table.getAttribute('open')).toBe('')
    expect(await table.locator('tr').count()).toBeGreaterThan(60)
    expect(await table.textContent()).not.toContain('being drawn')
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('summary')
  })

  test('a value is changed, and the focus comes back to it', async () => {
    const { page, tell, said } = await open()
    await askValues(page)
    expect(await said()).toContainEqual({ type: 'askValues', path })
    await tell({ type: 'offerValues', path, values })
    expect(await page.evaluate(() => document.activeElement?.closest('#values') !== null)).toBe(
      true,
    )
    await page.keyboard.press('Control+A')
    await page.keyboard.type('Another tune')
    await page.keyboard.press('Enter')
    expect(await said()).toContainEqual({
      type: 'changeValues',
      values: [{ path: values[0]?.path, text: 'Another tune' }],
    })
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-path'))).toBe(
      JSON.stringify(path),
    )
  })

  test('views are presented one by one, the place stands under them and not on them', async () => {
    const { page, tell } = await open()
    await tell({ type: 'present' })
    const shown = () => page.locator('.view:visible').evaluateAll((all) => all.map(({ id }) => id))
    const first = await shown()
    await page.keyboard.press('ArrowRight')
    expect(await shown()).not.toEqual(first)
    await page.keyboard.press('End')
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
    const under = await page.evaluate(() => {
      const bottom = (where: string) =>
        document.querySelector(where)?.getBoundingClientRect() ?? new DOMRect()
      return bottom('#presenter').top - bottom('.presented').bottom
    })
    expect(under).toBeGreaterThanOrEqual(0)
    await page.keyboard.press('Escape')
    expect((await shown()).length).toBeGreaterThan(10)
  })
})

/** Asks, by keyboard, for the values of a chapter. */
async function askValues(page: Page): Promise<void> {
  const chapter = page.locator(`li[data-path='${JSON.stringify(path)}']`).first()
  await chapter.focus()
  await chapter.press('F2')
}

interface Reached {
  readonly words: string
  readonly look: string
  /** Its place in the document, to tell one from another. */
  readonly place: number
  /** Whether something is drawn around it or on it while it has the focus. */
  readonly isSeen: boolean
}

/** Presses Tab until the focus leaves the page, and says what it met. */
async function walk(page: Page): Promise<readonly Reached[]> {
  const met: Reached[] = []
  for (let steps = 0; steps < 2000; steps++) {
    await page.keyboard.press('Tab')
    const reached = await page.evaluate((): Reached | undefined => {
      const focused = document.activeElement
      if (!focused || focused === document.body) return undefined
      const { outlineStyle, outlineWidth } = getComputedStyle(focused)
      const { width, height } = focused.getBoundingClientRect()
      const look = focused.matches('nav a')
        ? 'tab'
        : focused.matches('.frame')
          ? 'frame'
          : focused.localName
      return {
        words: (focused.getAttribute('aria-label') ?? focused.textContent ?? '').trim(),
        look,
        place: [...document.querySelectorAll('*')].indexOf(focused),
        isSeen:
          outlineStyle !== 'none' &&
          Number.parseFloat(outlineWidth) >= 1 &&
          width > 0 &&
          height > 0,
      }
    })
    if (!reached) break
    met.push(reached)
  }
  return met
}

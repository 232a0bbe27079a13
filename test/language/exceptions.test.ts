import { describe, expect, test } from 'vitest'
import { rules } from '../../src/core/index.ts'
import { settingsFrom } from '../settings/judged.ts'
import { chosen, labels, offered, said } from './at-cursor.ts'

const plan = (comment: string) => `commsPlan: 1
plan:
  name: Spring
  status: in-review
channels:
  ${comment}
  site: {type: websit, budge: 5}
`
const settings = await settingsFrom(`own:
  owners: {in: channels, needs: owner, message: Name the team.}
  tone: {notUsed: [cheap, bargain], message: Say what it is worth.}
  look: {in: objectives, field: metric, allowed: [visits, calls], like: 'v*', message: Count the same.}
  company: {channelType: out-of-home, partner: [store, radio], message: Posters need a shop.}
`)
const options = { rules, settings }

describe('completion in a comment that leaves problems out', () => {
  test('begins with the rules that speak about the next line', () => {
    const [first, second, ...others] = offered(plan('# commsplan-allow ‸'), options)
    expect([first?.label, second?.label].sort()).toEqual([
      'structure/not-in-list',
      'structure/unknown-field',
    ])
    expect(others.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['wording/jargon', 'own/tone']),
    )
  })

  test('says what each rule looks for, and why', () => {
    const all = offered(plan('# commsplan-allow ‸'), options)
    const item = (label: string) => all.find((each) => each.label === label)
    expect(item('structure/unknown-field')).toMatchObject({
      labelDetails: {
        description: rules.find(({ id }) => id === 'structure/unknown-field')?.title,
      },
      documentation: { value: expect.stringMatching(/^\*\*/) },
    })
    expect(item('own/tone')).toMatchObject({
      labelDetails: { description: 'Say what it is worth.' },
      documentation: { value: expect.stringContaining('A rule of your team') },
    })
  })

  test('leaves room for the reason, once', () => {
    expect(chosen(plan('# commsplan-allow str‸'), 'structure/not-in-list', options)).toBe(
      plan('# commsplan-allow structure/not-in-list: '),
    )
    const written = plan('# commsplan-allow str‸cture/lst: our word')
    expect(chosen(written, 'structure/not-in-list', options)).toBe(
      plan('# commsplan-allow structure/not-in-list: our word'),
    )
  })

  test('offers a second rule, but none twice', () => {
    const all = labels(plan('# commsplan-allow structure/not-in-list, ‸: our word'), options)
    expect(all[0]).toBe('structure/unknown-field')
    expect(all).not.toContain('structure/not-in-list')
  })

  test('offers only what a comment can leave out', () => {
    const all = labels(plan('# commsplan-allow ‸'), options)
    const always = rules.filter((rule) => rule.always || rule.id.startsWith('exceptions/'))
    expect(always.length).toBeGreaterThan(3)
    expect(all.filter((label) => always.some(({ id }) => id === label))).toEqual([])
  })

  test('offers the words themselves', () => {
    const all = ['commsplan-allow', 'commsplan-allow-entry', 'commsplan-allow-file']
    expect(labels(plan('# comms‸'), options)).toEqual(all)
    expect(chosen(plan('# comms‸pl'), 'commsplan-allow-file')).toBe(plan('# commsplan-allow-file'))
  })

  test.each([
    ['in the reason', '# commsplan-allow wording/jargon: because ‸'],
    ['in another comment', '# call them ‸'],
    ['where a comment begins', '# ‸'],
    ['in a text', 'note: "# commsplan-allow ‸"'],
  ])('offers nothing %s', (_, comment) => {
    expect(labels(plan(comment), options)).toEqual([])
  })
})

describe('hover on a rule in such a comment', () => {
  test('says what the rule is about, with the way to its page', () => {
    const pages = { ...options, rulePages: 'file:///pages' }
    const words = said(plan('# commsplan-allow wording/jar‸gon: our word'), pages)
    const rule = rules.find(({ id }) => id === 'wording/jargon')
    expect(words).toContain(rule?.title)
    expect(words).toContain('[More about this](file:///pages/wording/jargon.md)')
  })

  test('says nothing in the reason, and of names that are not a rule', () => {
    expect(said(plan('# commsplan-allow wording/jargon: wording/jar‸gon'))).toBeUndefined()
    expect(said(plan('# commsplan-allow wording/jarg‸: our word'))).toBeUndefined()
  })
})

describe('a rule of the team’s own says what it asks for', () => {
  test.each([
    ['owners', 'In “channels”, “owner” has to be filled in.'],
    ['tone', 'Anywhere in a plan, “cheap” and “bargain” are not written.'],
    ['look', 'In “objectives”, “metric” is one of “visits” or “calls” and looks like “v\\*”.'],
    [
      'company',
      'A channel of the type “out-of-home” is not alone: “store” or “radio” is in the plan, too.',
    ],
  ])('in a comment that leaves %s out', (name, asks) => {
    const words = said(plan(`# commsplan-allow own/${name}‸: our word`), { settings })
    expect(words).toBe(
      `**A rule of your team** · \`own/${name}\`\n\n${asks}\n\nYour team has agreed on this in its settings, [commsplan.config.yaml](file:///team/commsplan.config.yaml).`,
    )
  })

  test('where it has found a problem', () => {
    const words = said(plan('').replace('site', 'si‸te'), { settings })
    expect(words).toContain('In “channels”, “owner” has to be filled in.')
    expect(words).toContain('commsplan.config.yaml')
  })
})

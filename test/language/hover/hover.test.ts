import { describe, expect, test } from 'vitest'
import { rules } from '../../../src/core/index.ts'
import { openLibraries } from '../../plan/open-libraries.ts'
import { said } from '../at-cursor.ts'

const plan = `commsPlan: 1
plan:
  name: Mend it here
  start: 2027-03-01
  end: 2027-05-31
  currency: EUR
connectedStory:
  idea: It was only ever the tyre
  chapters:
    notice:
      title: First look
      stage: awareness
      message: It is not the hill
      feeling: amused
      channels: [posters]
    ride:
      message: Show us where it took you
channels:
  posters:
    type: out-of-home
    role: Says at the foot of every hill what is wrong
    owner: marketing
    handsOffTo: [{channel: workshop, by: short-url}]
  workshop:
    type: store
    name: The *workshop*
calendar:
  activities:
    hills: {channel: posters, start: 2027-03-01, end: 2027-03-14, budget: 6000}
    doors: {channel: workshop, start: 2027-04-01, end: 2027-04-30, budget: 2000}
teams:
  marketing: {function: marketing}
`

/** Puts the cursor into the given words of the plan. */
function at(words: string, inside = words): string {
  const start = plan.indexOf(words)
  if (start < 0) throw new Error(`“${words}” is not in the plan`)
  const cursor = start + words.indexOf(inside) + 1
  return `${plan.slice(0, cursor)}‸${plan.slice(cursor)}`
}

describe('hover', () => {
  test('a field: its meaning, an example and what to choose from', () => {
    expect(said('plan:\n  stat‸us: draft\n')).toBe(`**status**

Where the plan is in its life; checks get stricter as it moves on. Default draft.

For example: \`status: in-review\`

Choose from:

- \`draft\`: Still being written; the linter whispers.
- \`in-review\`: Being read by others; the linter speaks up.
- \`approved\`: Signed off; gaps count as faults.
- \`live\`: Running now; dates and money changes need care.
- \`closed\`: Finished; kept for learning.`)
  })

  test('a field that a part needs says so', () => {
    expect(said('channels:\n  shop:\n    ty‸pe: store\n')).toMatch(/^\*\*type\*\* · needed\n/)
  })

  test('a channel, where it is described and where it is named', () => {
    const card = said(at('posters:\n'))
    expect(card).toBe(`**Posters** · channel

Says at the foot of every hill what is wrong

- **What:** Posters and billboards, offline, paid
- **Tells:** First look
- **Money:** EUR 6,000, 75% of all planned money
- **Runs:** 1 to 14 March 2027
- **Hands on to:** The \\*workshop\\* (by short URL)
- **Run by:** Marketing`)
    expect(said(at('[posters]', 'posters'))).toBe(card)
    expect(said(at('hills: {channel: posters', 'posters'))).toBe(card)
  })

  test('a chapter', () => {
    expect(said(at('notice:'))).toBe(`**First look** · chapter

It is not the hill

- **Stage:** awareness
- **Leaves people:** amused
- **Told by:** Posters
- **Leads to:** Ride`)
  })

  test('a team says what it runs', () => {
    expect(said(at('owner: marketing', 'marketing'))).toContain('- **Runs:** Posters')
  })

  test('signs in a planner’s words stay what they are', () => {
    expect(said(at('workshop:\n', 'workshop'))).toContain('**The \\*workshop\\*** · channel')
    const hostile = said('channels:\n  sh‸op:\n    name: "<img src=x> [a](http://b.example)"\n')
    expect(hostile).toContain('\\<img src=x\\> \\[a\\](http:\\//b.example)')
  })

  test('listed words, days, countries and stages', () => {
    expect(said(at('feeling: amused', 'amused'))).toContain('pleasant')
    expect(said(at('type: store', 'store'))).toContain('Usual metrics: ')
    expect(said(at('end: 2027-05-31', '2027'))).toBe('Monday, 31 May 2027')
    expect(said('plan:\n  markets: [D‸K]\n')).toBe('**Denmark** · country')
    expect(said('plan:\n  currency: E‸UR\n')).toBe('**Euro** · currency')
    expect(said(at('stage: awareness', 'awareness'))).toContain('stage 1 of 6')
  })

  test.each([
    ['a planner’s own sentence', at('idea: It was', 'was')],
    ['a comment', 'plan: # wh‸at\n'],
    ['an empty line', 'plan:\n  ‸\n'],
    ['a word that no list holds', 'emotionalAction:\n  from: wob‸bly\n'],
    ['an unknown field', 'plan:\n  wor‸d: x\n'],
  ])('%s needs no explanation', (_what, marked) => {
    expect(said(marked)).toBeUndefined()
  })

  test('a field of one’s own is left alone, and hover says so', () => {
    expect(said('plan:\n  x-co‸st: 4410\n')).toContain('the linter leaves them alone')
  })

  test('lines that cannot be read are explained, too', () => {
    expect(said('plan:\n  name: "open\n  cur‸rency: EUR\n')).toContain('**currency**')
  })

  test('what comes from a library says from which', async () => {
    const libraries = await openLibraries(
      'commsLibrary: 1\nname: Ferrow everywhere\nteams:\n  press: {function: communications}\n',
    )
    const start = 'imports: [larkhum.commslib.yaml]\nplan:\n  owner: pre‸ss\n'
    const card = said(start, { libraries })
    expect(card).toMatch(/^\*\*Press\*\* · team · shared, from Ferrow everywhere\n/)
    const changed = said(`${start}teams:\n  press: {name: The press team}\n`, { libraries })
    expect(changed).toMatch(/^\*\*The press team\*\* · team · shared, .*, changed in this plan\n/)
  })
})

describe('hover on a problem', () => {
  const options = { rules, rulePages: 'file:///c%3A/rule pages (1)' }

  test('says why it matters, what helps and where there is more', () => {
    expect(
      said('plan:\n  start: 13/03‸/2027\n', options),
    ).toBe(`**A date that cannot be read** · why it matters

To some readers 01/04 is a day in January, to others in April. And a day that does not exist moves whatever is planned around it.

Quick fix: write 2027-03-13.

[More about this](file:///c%3A/rule%20pages%20%281%29/structure/bad-date.md)`)
  })

  test('stands behind what the word means', () => {
    const words = said('plan:\n  status: dr‸aft\n  statsu: draft\n', options)
    expect(words).not.toContain('why it matters')
    expect(said('pl‸an:\n  status: draft\n', options)).toMatch(
      /^\*\*plan\*\* · needed\n[\s\S]*\n\n---\n\n\*\*.* · why it matters\n/,
    )
  })

  test('explains what cannot be read, and each rule once', () => {
    const words = said('plan:\n  na‸me: "open\n', options) ?? ''
    const titles = words.match(/why it matters/g) ?? []
    expect(titles.length).toBeLessThanOrEqual(2)
    expect(said('plan:\n  name: "op‸en\n', options)).toContain('why it matters')
  })

  test('links nowhere when there are no pages', () => {
    expect(said('plan:\n  start: 13/03‸/2027\n', { rules })).not.toContain('[More')
  })
})

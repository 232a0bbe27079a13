import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  filteredPlan,
  filterIn,
  filterState,
  noFilter,
  type PlanFilter,
  pageBody,
} from '../../src/core/index.ts'
import { moneyUsesOf } from '../../src/core/plan/money-uses.ts'
import { views } from '../../src/core/views/views.ts'
import { anyPlan } from '../views/plans.ts'
import { exampleSubject, subjectOf } from '../views/subject.ts'

const plan = `commsPlan: 1
plan:
  name: Plums
  markets: [DK, SE]
audiences:
  walkers: {who: People who pass}
  cooks: {who: People who cook, markets: [SE]}
connectedStory:
  chapters:
    smell: {message: Smell it, audiences: [walkers], channels: [window]}
    taste: {message: Taste it, channels: [shop, radio]}
    bake: {message: Bake it, audiences: [cooks], channels: [radio]}
channels:
  window: {type: shop-window}
  shop: {type: store, markets: [DK]}
  radio: {type: radio, markets: [SE]}
contextualConnections:
  walk: {chapter: smell, channels: [window]}
  dinner: {chapter: bake, channels: [radio]}
calendar:
  activities:
    spots: {channel: radio, start: 2027-04-05, end: 2027-04-18, budget: 600}
    tables: {channel: shop, start: 2027-04-05, end: 2027-04-11, budget: 300}
budget:
  total: 1200
  contingency: 10%
  lines: [{what: Glue, channel: window, amount: 100}, {what: Lawyer, amount: 50}]
`

function left(filter: Partial<PlanFilter>) {
  const whole = subjectOf(plan).analysis.plan
  const part = filteredPlan(whole, { ...noFilter, ...filter })
  const ids = (kind: 'audiences' | 'chapters' | 'channels' | 'connections' | 'activities') =>
    [...part[kind].keys()].join(' ')
  return {
    audiences: ids('audiences'),
    chapters: ids('chapters'),
    channels: ids('channels'),
    moments: ids('connections'),
    activities: ids('activities'),
    money: moneyUsesOf(part, whole).planned,
    says: filterState(whole, { ...noFilter, ...filter }, part).says,
  }
}

test('a filter leaves what belongs to what is chosen, and its money', () => {
  expect(left({ channels: ['radio'] })).toEqual({
    audiences: 'walkers cooks',
    chapters: 'taste bake',
    channels: 'radio',
    moments: 'dinner',
    activities: 'spots',
    money: 600,
    says: 'Showing 2 of 3 chapters, 1 of 3 channels',
  })
  expect(left({ markets: ['DK'] })).toEqual({
    audiences: 'walkers',
    chapters: 'smell taste',
    channels: 'window shop',
    moments: 'walk',
    activities: 'tables',
    money: 400,
    says: 'Showing 1 of 2 audiences, 1 of 2 markets, 2 of 3 chapters, 2 of 3 channels',
  })
  expect(left({ audiences: ['cooks'] })).toMatchObject({
    chapters: 'taste bake',
    channels: 'shop radio',
    moments: 'dinner',
    activities: 'spots tables',
    money: 900,
  })
  expect(left({ chapters: ['smell'] })).toMatchObject({
    channels: 'window',
    moments: 'walk',
    activities: '',
    money: 100,
  })
})

test('every kind has to fit; within one any of those chosen will do', () => {
  expect(left({ channels: ['radio'], chapters: ['taste'] })).toMatchObject({
    chapters: 'taste',
    channels: 'radio',
    moments: '',
  })
  expect(left({ channels: ['radio', 'shop'] }).channels).toBe('shop radio')
  expect(left({ channels: ['window'], chapters: ['bake'] })).toMatchObject({
    chapters: '',
    channels: '',
    says: 'Showing 0 of 3 chapters, 0 of 3 channels',
  })
})

test('what is not in the plan is not chosen', () => {
  const whole = subjectOf(plan).analysis.plan
  expect(filteredPlan(whole, { ...noFilter, channels: ['gone'] })).toBe(whole)
  expect(filterState(whole, noFilter, whole).says).toBe('')
})

test('a page says which views are filtered, speaks of the part in them, and does not call it poor', () => {
  const subject = subjectOf(plan)
  const body = pageBody(subject, { filter: { ...noFilter, channels: ['radio'] } }).markup
  const section = (id: string) =>
    body.match(new RegExp(`<section class="view" id="${id}"[^]*?</section>`))?.[0] ?? ''
  expect(section('story')).toContain('<span class="extent">Filtered</span>')
  expect(section('story')).toContain('Radio')
  expect(section('story')).not.toMatch(/Shop window|class="missing"/)
  // The second chapter stays the second.
  expect(section('story')).toMatch(/>2<\/text>/)
  expect(section('money')).toMatch(/600 of the 1,170 planned \(51%\) is for what is shown/)
  expect(section('plan')).toContain('<span class="extent">The whole plan</span>')
  expect(section('numbers')).toContain('<span class="extent">The whole plan</span>')
  expect(section('moments')).not.toContain('Add a moment')
  const nothing = { ...noFilter, channels: ['window'], chapters: ['bake'] }
  expect(pageBody(subject, { filter: nothing }).markup).toContain(
    'Nothing here belongs to the filter',
  )
  expect(pageBody(subject).markup).not.toContain('class="extent"')
})

test('whatever is said about a filter, it is one', () => {
  for (const said of [
    undefined,
    null,
    7,
    'x',
    [],
    { channels: 'x' },
    { channels: [7, null, ''] },
  ]) {
    expect(filterIn(said)).toEqual(noFilter)
  }
  expect(filterIn({ channels: ['a'], more: 1 })).toEqual({ ...noFilter, channels: ['a'] })
})

test('whatever a plan says and a reader chooses, every view is there, and the parts are in the whole', () => {
  const luck = fc.infiniteStream(fc.nat(3))
  fc.assert(
    fc.property(anyPlan, luck, (text, chance) => {
      const subject = subjectOf(text)
      const whole = subject.analysis.plan
      const { groups } = filterState(whole, noFilter, whole)
      const chosen = Object.fromEntries(
        groups.map(({ kind, choices }) => [
          kind,
          choices.filter(() => chance.next().value === 0).map(({ id }) => id),
        ]),
      )
      const filter = filterIn(chosen)
      const part = filteredPlan(whole, filter)
      const body = pageBody(subject, { filter }).markup
      for (const { id } of views) expect(body).toContain(`<section class="view" id="${id}"`)
      for (const kind of ['chapters', 'channels', 'connections', 'activities'] as const) {
        for (const [id, entity] of part[kind]) expect(whole[kind].get(id)).toBe(entity)
      }
      for (const id of part.channels.keys()) {
        expect(filter.channels.length === 0 || filter.channels.includes(id)).toBe(true)
      }
      expect(moneyUsesOf(part, whole).planned).toBeLessThanOrEqual(
        moneyUsesOf(whole).planned + 0.001,
      )
    }),
    { numRuns: 40 },
  )
})

test('the money of all channels one by one is the money on channels', async () => {
  const { analysis } = await exampleSubject('larkhum-still-in-your-hands')
  const whole = analysis.plan
  const uses = moneyUsesOf(whole)
  const sum = uses.channels.reduce((all, { amount }) => all + amount, 0)
  const parts = [...whole.channels.keys()].map((id) => {
    const part = filteredPlan(whole, { ...noFilter, channels: [id] })
    return moneyUsesOf(part, whole).planned
  })
  expect(sum).toBeGreaterThan(0)
  expect(parts.reduce((all, each) => all + each, 0)).toBeCloseTo(sum)
})

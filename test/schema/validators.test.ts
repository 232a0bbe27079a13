import { expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Validator } from '../../src/core/schema/validators.generated.js'
import * as validators from '../../src/core/schema/validators.generated.js'
import { objectSchemas } from './schema-files.ts'

/** Checks YAML text; says each fault as "place keyword". */
function faults(validate: Validator, text: string): readonly string[] {
  return validate(parse(text)) ? [] : spoken(validate)
}

function spoken(validate: Validator): readonly string[] {
  return (validate.errors ?? []).map(({ instancePath, keyword, params }) =>
    keyword === 'additionalProperties'
      ? `${instancePath} unknown ${params.additionalProperty}`
      : `${instancePath} ${keyword}`,
  )
}

const goodPlan = `
commsPlan: 1
plan: {name: Warm hands, start: 2027-01-04, end: 2027-02-28, markets: [DK, NO], x-costCentre: 4410}
brand:
  name: Mittle
  proofs: {wool: {claim: One sheep knits one pair}}
objectives: {pairs: {what: More pairs are mended, from: unknown, to: 40%, by: 2027-03-15}}
audiences: {walkers: {who: People who walk to work in January, ages: {from: 20, to: 60}}}
emotionalAction: {from: cold, to: looked-after, action: Bring one mitten and leave with two}
connectedStory:
  idea: No mitten stays single
  chapters: {lost: {stage: awareness, message: Lost one?, channels: [shop], actionHere: true}}
channels:
  shop:
    type: store
    handsOffTo: [{channel: shop, by: conversation}]
    consent: {basis: not-needed, cap: {max: 2, per: week}}
contextualConnections:
  tram:
    chapter: lost
    channels: [shop]
    decision: Do I buy a new pair?
    times: [morning-commute]
    places: [tram-stop-by-the-lake]
    platforms: [poster-site]
    devices: [print]
calendar:
  activities: {posters: {channel: shop, start: 2027-01-04, end: 2027-01-31, budget: 900}}
budget: {total: 1200, contingency: 5%, markets: {DK: 800}, split: {brand: 60, activation: 40}}
evidence: {count: {finding: Half of lost mittens are left ones, kind: observation, date: 2026-11}}
`

const goodLibrary = `
commsLibrary: 1
brands: {mittle: {name: Mittle}}
channels: {shop: {type: store}}
vocabulary:
  emotions: {hyggelig: {family: trust, tone: pleasant}}
  avoidWords: {punter: customer}
`

test('a good plan and a good library have no faults', () => {
  expect(faults(validators.Plan, goodPlan)).toEqual([])
  expect(faults(validators.Library, goodLibrary)).toEqual([])
})

test('there is a validator for each object, and what is missing is no fault of a value', () => {
  expect(Object.keys(validators).sort()).toEqual([...objectSchemas.keys()].sort())
  for (const [name, validate] of Object.entries(validators)) expect(validate({}), name).toBe(true)
})

test('a title may be a number, and a reach may be a percentage', () => {
  expect(faults(validators.Chapter, '{title: 2027, message: true}')).toEqual([])
  expect(faults(validators.Delivery, '{reach: 42%}')).toEqual([])
  expect(faults(validators.Evidence, '{date: 2026}')).toEqual([])
})

test('one cause gives one fault, at its place', () => {
  expect(faults(validators.Channel, 'type: shopp')).toEqual(['/type enum'])
  expect(faults(validators.Channel, 'type: [store]')).toEqual(['/type type'])
  expect(faults(validators.Channel, 'budget: 20,000')).toEqual(['/budget type'])
  expect(faults(validators.Channel, 'owners: stores')).toEqual([' unknown owners'])
  expect(faults(validators.PlanHeader, 'start: 2027-04-31')).toEqual(['/start format'])
  expect(faults(validators.PlanHeader, 'start: 31/04/2027')).toEqual(['/start format'])
  expect(faults(validators.Connection, 'devices: [phone, fax]')).toEqual(['/devices/1 enum'])
  expect(faults(validators.Audience, 'ages: {from: 27, too: 42}')).toEqual(['/ages unknown too'])
})

test('a brand may be an id or be written here', () => {
  expect(faults(validators.Plan, 'brand: mittle')).toEqual([])
  expect(faults(validators.Plan, 'brand: {nam: Mittle}')).toEqual(['/brand unknown nam'])
  expect(faults(validators.Plan, 'brand: [mittle]')).toEqual(['/brand type'])
})

test('a journey may be a ready-made one or a list of stages', () => {
  expect(faults(validators.PlanHeader, 'journey: race')).toEqual([])
  expect(faults(validators.PlanHeader, 'journey: [lost, found]')).toEqual([])
  expect(faults(validators.PlanHeader, 'journey: rase')).toEqual(['/journey enum'])
  expect(faults(validators.PlanHeader, 'journey: [lost, [found]]')).toEqual(['/journey/1 type'])
  expect(faults(validators.PlanHeader, 'journey: 4')).toEqual(['/journey type'])
})

test('names that mean something to JavaScript are ordinary names', () => {
  const teams = JSON.parse('{"teams": {"__proto__": {"function": "sales"}, "constructor": 3}}')
  validators.Plan(teams)
  expect(spoken(validators.Plan)).toEqual(['/teams/constructor type'])
})

test('very deep and very large values are checked to the end', () => {
  let deep: object = {}
  for (let level = 0; level < 10_000; level++) deep = { deeper: deep }
  validators.Plan({ objectives: { first: deep }, notes: deep, 'x-own': deep })
  expect(spoken(validators.Plan)).toEqual(['/objectives/first unknown deeper', '/notes type'])

  const entries = Array.from({ length: 100_000 }, (_, number) => [`id-${number}`, { budget: 'x' }])
  validators.Plan({ channels: Object.fromEntries(entries) })
  expect(spoken(validators.Plan)).toHaveLength(100_000)
})

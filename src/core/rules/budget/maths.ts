import type { PlanPath } from '../../document/node.ts'
import { languageOf } from '../../plan/header.ts'
import { currencyOf } from '../../plan/money.ts'
import { type MoneyStyle, plainMoney } from '../../plan/money-words.ts'
import { numberWords } from '../../plan/number-words.ts'
import { percentOf } from '../../plan/percent.ts'
import type { Entity } from '../../plan/plan.ts'
import type { Activity } from '../../schema/model.generated.ts'
import { entityRule, type Finding } from '../rule.ts'

/** How far two figures may differ because they are rounded. */
const tolerance = 0.02

/** What is bought, at which price, gives what it costs. */
export const maths = entityRule({
  id: 'budget/maths',
  class: 'quality',
  title: 'Media figures that do not fit together',
  why: 'Price times quantity is what the invoice will say. If the plan says something else, one of the three is wrong.',
  since: '0.1.0',
  looksAt: 'activities',
  uses: ['header', 'budget'],
  check: function* (activity, plan) {
    const language = languageOf(plan)
    const currency = activity.fields.currency ?? currencyOf(plan)
    yield* onPrice(activity, { currency, language })
    yield* onImpressions(activity, language)
    yield* onRatingPoints(activity, language)
  },
  examples: {
    good: [
      `calendar:
  activities:
    hill-posters: {channel: posters, chapters: [notice, bring, ride], start: 2027-03-01, end: 2027-05-31, budget: 9000, buy: {unit: cpm, rate: 9, quantity: 1000000}, delivery: {impressions: 1000000, reach: 42%, frequency: 3.1, grps: 130}}`,
    ],
    bad: [
      {
        plan: `calendar:
  activities:
    hill-posters: {channel: posters, chapters: [notice, bring, ride], start: 2027-03-01, end: 2027-05-31, budget: 40000, buy: {unit: cpm, rate: 8, quantity: 1000000}}`,
        says: [
          '1,000,000 at GBP 8 per thousand costs GBP 8,000, not GBP 40,000. Change one of them.',
        ],
        fixed: `calendar:
  activities:
    hill-posters: {channel: posters, chapters: [notice, bring, ride], start: 2027-03-01, end: 2027-05-31, budget: 8000, buy: {unit: cpm, rate: 8, quantity: 1000000}}`,
      },
      {
        plan: `calendar:
  activities:
    hill-posters: {channel: posters, chapters: [notice, bring, ride], start: 2027-03-01, end: 2027-05-31, buy: {unit: cpm, rate: 8, quantity: 1000000}, delivery: {impressions: 900000, reach: 40%, frequency: 3, grps: 150}}`,
        says: [
          '1,000,000 impressions are bought and 900,000 are expected. Change one of them.',
          'A reach of 40% and a frequency of 3 make 120 rating points, not 150. Change one of them.',
        ],
        fixed: `calendar:
  activities:
    hill-posters: {channel: posters, chapters: [notice, bring, ride], start: 2027-03-01, end: 2027-05-31, buy: {unit: cpm, rate: 8, quantity: 1000000}, delivery: {impressions: 1000000, reach: 40%, frequency: 3, grps: 120}}`,
      },
    ],
  },
})

function* onPrice({ fields, path }: Entity<Activity>, style: MoneyStyle): Generator<Finding> {
  const { buy = {}, budget } = fields
  const { unit, rate, quantity } = buy
  if (unit === undefined || unit === 'flat' || unit === 'time') return
  if (rate === undefined || quantity === undefined || budget === undefined) return
  const cost = (unit === 'cpm' ? quantity / 1000 : quantity) * rate
  if (fitsTo(budget, cost)) return
  const price = `${plainMoney(rate, style)}${unit === 'cpm' ? ' per thousand' : ''}`
  yield {
    at: { path: [...path, 'budget'] },
    says: `${numberWords(quantity, style.language)} at ${price} costs ${plainMoney(cost, style)}, not ${plainMoney(budget, style)}. Change one of them.`,
    fixes: [setTo([...path, 'budget'], rounded(cost), plainMoney(cost, style))],
  }
}

function* onImpressions({ fields, path }: Entity<Activity>, language: string): Generator<Finding> {
  const { buy = {}, delivery = {} } = fields
  const { impressions } = delivery
  const { unit, quantity } = buy
  if (unit !== 'cpm' || quantity === undefined || impressions === undefined) return
  if (fitsTo(impressions, quantity)) return
  const at = [...path, 'delivery', 'impressions']
  const bought = numberWords(quantity, language)
  yield {
    at: { path: at },
    says: `${bought} impressions are bought and ${numberWords(impressions, language)} are expected. Change one of them.`,
    fixes: [setTo(at, quantity, bought)],
  }
}

function* onRatingPoints({ fields, path }: Entity<Activity>, language: string): Generator<Finding> {
  const { reach, frequency, grps } = fields.delivery ?? {}
  const percent = percentOf(reach)
  if (percent === undefined || frequency === undefined || grps === undefined) return
  const points = percent * frequency
  if (fitsTo(grps, points)) return
  const at = [...path, 'delivery', 'grps']
  const number = (each: number) => numberWords(each, language)
  yield {
    at: { path: at },
    says: `A reach of ${number(percent)}% and a frequency of ${number(frequency)} make ${number(points)} rating points, not ${number(grps)}. Change one of them.`,
    fixes: [setTo(at, rounded(points), number(points))],
  }
}

function fitsTo(written: number, result: number): boolean {
  return Math.abs(written - result) <= Math.abs(result) * tolerance
}

function rounded(amount: number): number {
  return Math.round(amount * 100) / 100
}

function setTo(path: PlanPath, value: number, words: string) {
  return { title: `Change it to ${words}`, changes: [{ do: 'set', path, value } as const] }
}

import { languageOf } from '../../plan/header.ts'
import { numberWords } from '../../plan/number-words.ts'
import { percentOf } from '../../plan/percent.ts'
import type { Plan } from '../../plan/plan.ts'
import { isAnySpoiled } from '../../plan/unread.ts'
import { type Finding, planRule } from '../rule.ts'
import { moneyWriter } from './sums.ts'

/** Shares that are meant to be the whole, and their names. */
const shares = {
  split: ['brand', 'activation'],
  allocation: ['proven', 'growing', 'experimental'],
} as const

/** How far markets may differ from the total, as a share of it. */
const tolerance = 0.005

/** Shares add up to the whole. */
export const percentSum = planRule({
  id: 'budget/percent-sum',
  class: 'fault',
  title: 'Shares that are not the whole',
  why: 'If the shares are less than the whole, some money belongs to nobody; if they are more, some is spent twice.',
  since: '0.1.0',
  uses: ['header', 'budget', 'unread', 'spoiled'],
  check: function* (plan) {
    if (plan.unread.has('budget')) return
    yield* onShares(plan, 'split')
    yield* onShares(plan, 'allocation')
    yield* onMarkets(plan)
  },
  examples: {
    good: [
      `budget:
  total: 20000
  split: {brand: 60, activation: 40%}
  lines: [{what: Paste and brushes, amount: 19000}]`,
    ],
    bad: [
      {
        plan: `budget:
  total: 20000
  split: {brand: 60, activation: 30}
  allocation: {proven: 70, growing: 20, experimental: 20}
  lines: [{what: Paste and brushes, amount: 19000}]`,
        says: [
          'These shares add up to 90%. Change them so that they make 100%.',
          'These shares add up to 110%. Change them so that they make 100%.',
        ],
      },
      {
        plan: `budget:
  total: 20000
  markets: {GB: 15000, IE: 3000}
  lines: [{what: Paste and brushes, amount: 19000}]`,
        says: [
          'The markets add up to GBP 18,000 and the budget is GBP 20,000. Change one of them.',
        ],
      },
    ],
  },
})

type Money = Pick<Plan, 'header' | 'budget' | 'spoiled'>

function* onShares(plan: Money, name: keyof typeof shares): Generator<Finding> {
  const written: { readonly [part: string]: number | string } = { ...plan.budget[name] }
  const percents = shares[name].flatMap((part) => percentOf(written[part]) ?? [])
  if (percents.length === 0 || isAnySpoiled(plan, ['budget'], [...shares[name]])) return
  const sum = percents.reduce((all, each) => all + each, 0)
  // Of shares of which one is left out, the rest may be meant.
  const isOpen = percents.length < shares[name].length && sum <= 100
  if (isOpen || Math.abs(sum - 100) < 0.5) return
  yield {
    at: { path: ['budget', name], part: 'name' },
    says: `These shares add up to ${numberWords(sum, languageOf(plan))}%. Change them so that they make 100%.`,
  }
}

function* onMarkets(plan: Money): Generator<Finding> {
  const { markets, total } = plan.budget
  const amounts = Object.values(markets ?? {})
  if (amounts.length === 0 || !total) return
  if (isAnySpoiled(plan, ['budget'], ['markets', 'total'])) return
  const sum = amounts.reduce((all, each) => all + each, 0)
  if (Math.abs(sum - total) <= total * tolerance) return
  const money = moneyWriter(plan)
  yield {
    at: { path: ['budget', 'markets'], part: 'name' },
    says: `The markets add up to ${money(sum)} and the budget is ${money(total)}. Change one of them.`,
  }
}

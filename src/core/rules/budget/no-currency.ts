import type { PlanPath } from '../../document/node.ts'
import { currencyOf, inPlanCurrency } from '../../plan/money.ts'
import type { Plan } from '../../plan/plan.ts'
import { isSpoiled } from '../../plan/unread.ts'
import { namedEntity } from '../parts.ts'
import { type Finding, planRule } from '../rule.ts'
import { capitalised } from '../words.ts'

/** Every amount has a currency, and every other currency a rate. */
export const noCurrency = planRule({
  id: 'budget/no-currency',
  class: 'fault',
  title: 'Amounts without a currency',
  why: 'A sum over several currencies, or over none, means nothing, and the person who books the media will guess.',
  since: '0.1.0',
  uses: ['header', 'budget', 'activities', 'channels', 'unread', 'spoiled'],
  check: function* (plan) {
    if (plan.unread.has('plan') || plan.unread.has('budget')) return
    if (isSpoiled(plan, ['plan', 'currency']) || isSpoiled(plan, ['budget', 'currency'])) return
    if (currencyOf(plan) === undefined) yield* onNone(plan)
    else yield* onRates(plan)
  },
  examples: {
    good: [
      `calendar:
  activities:
    hill-posters: {channel: posters, chapters: [notice, bring, ride], start: 2027-03-01, end: 2027-05-31, budget: 9000, currency: EUR}
budget:
  total: 8100
  rates: {EUR: 0.9}`,
    ],
    bad: [
      {
        plan: `plan:
  currency:
budget:
  total: 20000
  lines: [{what: Paste and brushes, amount: 19000}]`,
        says: [
          'In which currency are these amounts? Add “currency” to the cover page, for example EUR.',
        ],
      },
      {
        plan: `plan:
  currency:
calendar:
  activities:
    hill-posters: {channel: posters, chapters: [notice, bring, ride], start: 2027-03-01, end: 2027-05-31, budget: 9000, currency: EUR}`,
        says: [
          'In which currency are these amounts? Add “currency” to the cover page, for example EUR.',
        ],
        fixed: `plan:
  currency: EUR
calendar:
  activities:
    hill-posters: {channel: posters, chapters: [notice, bring, ride], start: 2027-03-01, end: 2027-05-31, budget: 9000, currency: EUR}`,
      },
      {
        plan: `calendar:
  activities:
    hill-posters: {channel: posters, chapters: [notice, bring, ride], start: 2027-03-01, end: 2027-05-31, budget: 9000, currency: SEK}`,
        says: [
          'The activity “Hill posters” is in SEK, and no sum can use it. Add to the budget what one SEK is worth in GBP, under “rates”.',
        ],
      },
    ],
  },
})

type Money = Pick<Plan, 'header' | 'budget' | 'activities' | 'channels' | 'spoiled'>

function* onNone(plan: Money): Generator<Finding> {
  const [first] = amountsOf(plan)
  if (!first) return
  const used = new Set([...plan.activities.values()].flatMap(({ fields }) => fields.currency ?? []))
  const only = used.size === 1 ? [...used] : []
  yield {
    at: { path: first },
    says: 'In which currency are these amounts? Add “currency” to the cover page, for example EUR.',
    fixes: only.map((currency) => ({
      title: `The whole plan is in ${currency}`,
      changes: [{ do: 'set', path: ['plan', 'currency'], value: currency }],
    })),
  }
}

function* onRates(plan: Money): Generator<Finding> {
  if (isSpoiled(plan, ['budget', 'rates'])) return
  for (const activity of plan.activities.values()) {
    const { currency, budget = 0, production = 0 } = activity.fields
    if (currency === undefined || budget + production === 0) continue
    if (inPlanCurrency(plan, 1, currency) !== undefined) continue
    if (isSpoiled(plan, ['budget', 'rates', currency])) continue
    yield {
      at: { path: [...activity.path, 'currency'] },
      says: `${capitalised(namedEntity(activity))} is in ${currency}, and no sum can use it. Add to the budget what one ${currency} is worth in ${currencyOf(plan)}, under “rates”.`,
    }
  }
}

/** Where amounts stand: the total first, then lines, activities and channels. */
function* amountsOf({ budget, activities, channels }: Money): Generator<PlanPath> {
  if (budget.total) yield ['budget', 'total']
  for (const [index, { amount }] of (budget.lines ?? []).entries()) {
    if (amount) yield ['budget', 'lines', index, 'amount']
  }
  for (const { fields, path } of activities.values()) {
    if (fields.budget) yield [...path, 'budget']
    if (fields.production) yield [...path, 'production']
  }
  for (const { written, path } of channels.values()) {
    if (written?.budget) yield [...path, 'budget']
  }
}

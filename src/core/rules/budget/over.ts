import { spendingOf } from '../../plan/money.ts'
import { plannedMoney } from '../../plan/money-uses.ts'
import { planRule } from '../rule.ts'
import { areSumsKnown, moneyParts, moneyWriter } from './sums.ts'

/** How much more than the budget may be planned, as a share of it, because amounts are rounded. */
const tolerance = 0.005

/** No more is planned than there is. */
export const over = planRule({
  id: 'budget/over',
  class: 'fault',
  title: 'More planned than the budget has',
  why: 'Somebody will have to stop something halfway. It is better to choose now than to be surprised then.',
  since: '0.1.0',
  uses: moneyParts,
  check: function* (plan) {
    const { total } = spendingOf(plan)
    if (total === undefined || !areSumsKnown(plan)) return
    const planned = plannedMoney(plan)
    if (planned <= total * (1 + tolerance)) return
    const money = moneyWriter(plan)
    yield {
      at: { path: ['budget', 'total'] },
      says: `${money(planned)} is planned and the budget is ${money(total)}: ${money(planned - total)} too much. Take something out, or raise the total.`,
    }
  },
  examples: {
    good: [
      `budget:
  total: 20000
  lines: [{what: Paste and brushes, amount: 19000}]
  contingency: 5%`,
    ],
    bad: [
      {
        plan: `calendar:
  activities:
    hill-posters: {channel: posters, chapters: [notice, bring, ride], start: 2027-03-01, end: 2027-05-31, budget: 15000, production: 2000}
budget:
  total: 16000
  lines: [{what: Posters pasted by hand, amount: 1500, channel: posters}]
  contingency: 5%`,
        says: [
          'GBP 19,300 is planned and the budget is GBP 16,000: GBP 3,300 too much. Take something out, or raise the total.',
        ],
      },
    ],
  },
})

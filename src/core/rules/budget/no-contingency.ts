import { makingAndShowingOf, spendingOf } from '../../plan/money.ts'
import { plannedMoney } from '../../plan/money-uses.ts'
import { isAllCounted } from '../../plan/uncounted-money.ts'
import { planRule } from '../rule.ts'
import { areSumsKnown, moneyParts, moneyWriter } from './sums.ts'

/** The part of production money that practice keeps back at least. */
const usualShare = 0.1

/** Where something is made, something is kept back. */
export const noContingency = planRule({
  id: 'budget/no-contingency',
  class: 'tip',
  title: 'Nothing kept back for surprises',
  why: 'Making things brings surprises. Production practice keeps back ten to twenty per cent of what it costs.',
  since: '0.1.0',
  uses: moneyParts,
  check: function* (plan) {
    const { total } = spendingOf(plan)
    if (!total || plan.budget.contingency !== undefined || !areSumsKnown(plan)) return
    const { production } = makingAndShowingOf(plan)
    if (production <= 0) return
    const amount = Math.ceil(production * usualShare)
    const isFree = isAllCounted(plan) && plannedMoney(plan) + amount <= total
    const money = moneyWriter(plan)
    yield {
      at: { path: ['budget'], part: 'name' },
      says: `Nothing is kept back for surprises, and ${money(production)} goes into production. Add a “contingency”, such as ${money(amount)}.`,
      fixes:
        isFree && plan.budget.currency === undefined
          ? [
              {
                title: `Keep back ${money(amount)}`,
                changes: [{ do: 'set', path: ['budget', 'contingency'], value: amount }],
              },
            ]
          : [],
    }
  },
  examples: {
    good: [
      `budget:
  total: 10000
  lines: [{what: Posters printed on cloth, amount: 9000, kind: production}]
  contingency: 10%`,
    ],
    bad: [
      {
        plan: `budget:
  total: 10000
  lines: [{what: Posters printed on cloth, amount: 9000, kind: production}]`,
        says: [
          'Nothing is kept back for surprises, and GBP 9,000 goes into production. Add a “contingency”, such as GBP 900.',
        ],
        fixed: `budget:
  total: 10000
  lines: [{what: Posters printed on cloth, amount: 9000, kind: production}]
  contingency: 900`,
      },
    ],
  },
})

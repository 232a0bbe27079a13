import type { PlanValue } from '../../edit/change.ts'
import { statusOf } from '../../plan/header.ts'
import { spendingOf } from '../../plan/money.ts'
import { plannedMoney } from '../../plan/money-uses.ts'
import { isAllCounted } from '../../plan/uncounted-money.ts'
import { planRule } from '../rule.ts'
import { areSumsKnown, moneyParts, moneyWriter, type PlanMoney } from './sums.ts'

/** All the money has a use. */
export const unspent = planRule({
  id: 'budget/unspent',
  class: 'tip',
  title: 'Money without a use',
  why: 'Money that nobody has a use for is the first to be taken away. Money that is kept back on purpose says so.',
  since: '0.1.0',
  limits: {
    share: { says: 'Percent of the budget that should have a use', usual: 95 },
  },
  uses: moneyParts,
  check: function* (plan, { share }) {
    const { total } = spendingOf(plan)
    if (total === undefined || !areSumsKnown(plan) || statusOf(plan) === 'draft') return
    // Money without a rate is told elsewhere; whether any is left is known once it is counted.
    if (!isAllCounted(plan)) return
    const free = total - plannedMoney(plan)
    if (free * 100 <= total * (100 - share)) return
    const money = moneyWriter(plan)
    const contingency = keptBack(plan, free)
    yield {
      at: { path: ['budget', 'total'] },
      says: `${money(free)} of ${money(total)} has no use yet. Say what it is for, or keep it back for surprises.`,
      fixes:
        contingency === undefined
          ? []
          : [
              {
                title: `Keep back ${money(free)}${plan.budget.contingency ? ' more' : ''} for surprises`,
                changes: [{ do: 'set', path: ['budget', 'contingency'], value: contingency }],
              },
            ],
    }
  },
  examples: {
    good: [
      `budget:
  total: 20000
  lines: [{what: Paste and brushes, amount: 19000}]`,
    ],
    bad: [
      {
        plan: `budget:
  total: 20000
  lines: [{what: Paste and brushes, amount: 12000}]`,
        says: [
          'GBP 8,000 of GBP 20,000 has no use yet. Say what it is for, or keep it back for surprises.',
        ],
        fixed: `budget:
  total: 20000
  lines: [{what: Paste and brushes, amount: 12000}]
  contingency: 8000`,
      },
    ],
  },
})

/** What would be kept back with the free money on top, in the budget's own currency; undefined for shares. */
function keptBack({ header, budget }: PlanMoney, free: number): PlanValue | undefined {
  const { contingency = 0, currency } = budget
  if (typeof contingency !== 'number') return undefined
  if (currency !== undefined && header.currency !== undefined && currency !== header.currency) {
    return undefined
  }
  return Math.round((contingency + free) * 100) / 100
}

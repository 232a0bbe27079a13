import { moneyByKind } from '../../plan/money-uses.ts'
import { percentWords } from '../../plan/percent.ts'
import { planRule } from '../rule.ts'
import { areSumsKnown, moneyParts } from './sums.ts'

/** Some money tries out what may work tomorrow. */
export const noTestMoney = planRule({
  id: 'budget/no-test-money',
  class: 'tip',
  title: 'No money for trying things out',
  why: 'What works today was new once. A common habit keeps about a tenth of the money for things that nobody knows yet.',
  since: '0.1.0',
  limits: {
    share: { says: 'Percent of the money that should try out something new', usual: 5 },
  },
  uses: moneyParts,
  check: function* (plan, limits) {
    if (!areSumsKnown(plan)) return
    const money = moneyByKind(plan, ({ fields }) => fields.maturity)
    // Nobody can say yet how much of the money is for something new.
    if (money.has(undefined)) return
    const experimental = money.get('experimental') ?? 0
    const all = [...money.values()].reduce((sum, amount) => sum + amount, 0)
    if (all === 0 || experimental * 100 >= all * limits.share) return
    const share = experimental / all
    const little =
      share < 0.005
        ? 'No money is for trying things out.'
        : `Only ${percentWords(share)} of the money is for trying things out.`
    yield {
      at: { path: ['budget'], part: 'name' },
      says: `${little} What would you like to know for next year? Set something aside for it.`,
    }
  },
  examples: {
    good: [
      `channels:
  posters:
    maturity: proven
  instagram:
    maturity: experimental
budget:
  total: 10000
  lines:
    - {what: Posters pasted by hand, amount: 9000, channel: posters}
    - {what: Answers by film, amount: 1000, channel: instagram}`,
    ],
    bad: [
      {
        plan: `channels:
  posters:
    maturity: proven
budget:
  total: 10000
  lines: [{what: Posters pasted by hand, amount: 10000, channel: posters}]`,
        says: [
          'No money is for trying things out. What would you like to know for next year? Set something aside for it.',
        ],
      },
    ],
  },
})

import { businessOf } from '../../plan/header.ts'
import { planRule } from '../rule.ts'
import { brandShareIn } from './brand-share.ts'
import { moneyParts } from './sums.ts'

/** The usual share for the brand, from where to where, and what many successful plans had; in percent. */
const norms = {
  b2c: { from: 50, to: 70, usual: 60 },
  b2b: { from: 40, to: 60, usual: 46 },
  b2b2c: undefined,
  public: undefined,
  nonprofit: undefined,
} as const

/** Money for the long and the short run are in balance, or the plan is different on purpose. */
export const shortOrLong = planRule({
  id: 'budget/short-or-long',
  class: 'tip',
  title: 'An unusual balance of brand and activation',
  why: 'Across many cases, plans did best with about 60% for the brand where consumers buy and about 46% where organisations do. It is an average, not a law.',
  source: 'Les Binet and Peter Field, The Long and the Short of It',
  since: '0.1.0',
  uses: moneyParts,
  check: function* (plan) {
    const { actual, drifts } = brandShareIn(plan)
    const norm = norms[businessOf(plan)]
    // Money that drifts away from the split is told so; the balance is not meant then.
    if (actual === undefined || drifts || !norm) return
    const share = Math.round(actual)
    if (share >= norm.from && share <= norm.to) return
    yield {
      at: { path: ['budget'], part: 'name' },
      says: `${share}% of the money builds the brand. Many successful plans sit near ${norm.usual}%. Is this on purpose?`,
    }
  },
  examples: {
    good: [
      `channels:
  posters:
    purpose: brand
  workshop:
    purpose: activation
budget:
  total: 10000
  lines:
    - {what: Posters pasted by hand, amount: 6200, channel: posters}
    - {what: An extra stand, amount: 3800, channel: workshop}`,
      `plan:
  business: nonprofit
channels:
  workshop:
    purpose: activation
budget:
  total: 10000
  lines: [{what: An extra stand, amount: 9800, channel: workshop}]`,
    ],
    bad: [
      {
        plan: `channels:
  workshop:
    purpose: activation
budget:
  total: 10000
  lines: [{what: An extra stand, amount: 9800, channel: workshop}]`,
        says: [
          '0% of the money builds the brand. Many successful plans sit near 60%. Is this on purpose?',
        ],
      },
    ],
  },
})

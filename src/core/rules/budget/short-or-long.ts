import { businessOf } from '../../plan/header.ts'
import { hasLostLibrary } from '../lost-libraries.ts'
import { planRule } from '../rule.ts'
import { brandShareIn } from './brand-share.ts'
import { moneyParts } from './sums.ts'

/** The share for the brand that many successful plans had, in percent. */
const usual = { b2c: 60, b2b: 46 } as const

/** Money for the long and the short run are in balance, or the plan is different on purpose. */
export const shortOrLong = planRule({
  id: 'budget/short-or-long',
  class: 'tip',
  title: 'An unusual balance of brand and activation',
  why: 'Across many cases, plans did best with about 60% for the brand where consumers buy and about 46% where organisations do. It is an average, not a law.',
  source: 'Les Binet and Peter Field, The Long and the Short of It',
  since: '0.1.0',
  limits: {
    b2c: { says: 'Percent for the brand, from and to, where consumers buy', usual: [50, 70] },
    b2b: { says: 'Percent for the brand, from and to, where organisations buy', usual: [40, 60] },
  },
  uses: [...moneyParts, 'imports'],
  check: function* (plan, limits) {
    if (hasLostLibrary(plan)) return
    const { actual, drifts } = brandShareIn(plan)
    const business = businessOf(plan)
    // Money that drifts away from the split is told so; the balance is not meant then.
    if (actual === undefined || drifts || (business !== 'b2c' && business !== 'b2b')) return
    const share = Math.round(actual)
    const [from, to] = limits[business]
    if (share >= from && share <= to) return
    yield {
      at: { path: ['budget'], part: 'name' },
      says: `${share}% of the money builds the brand. Many successful plans sit near ${usual[business]}%. Is this on purpose?`,
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

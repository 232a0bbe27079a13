import { hasLostLibrary } from '../lost-libraries.ts'
import { planRule } from '../rule.ts'
import { brandShareIn } from './brand-share.ts'
import { moneyParts } from './sums.ts'

/** The money goes where the split says. */
export const splitDrift = planRule({
  id: 'budget/split-drift',
  class: 'tip',
  title: 'Money that drifts away from the split',
  why: 'The split is what was agreed; the channels are what will happen. When they part, somebody should decide which of them is meant.',
  since: '0.1.0',
  uses: [...moneyParts, 'imports'],
  check: function* (plan) {
    // What a channel's money is for may stand in the library.
    if (hasLostLibrary(plan)) return
    const { planned, actual, drifts } = brandShareIn(plan)
    if (!drifts || planned === undefined || actual === undefined) return
    yield {
      at: { path: ['budget', 'split'], part: 'name' },
      says: `You planned ${Math.round(planned)}% for the brand, and the channels add up to ${Math.round(actual)}%. Change one of them.`,
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
  split: {brand: 60, activation: 40}
  lines:
    - {what: Posters pasted by hand, amount: 6200, channel: posters}
    - {what: An extra stand, amount: 3800, channel: workshop}`,
    ],
    bad: [
      {
        plan: `channels:
  posters:
    purpose: brand
  workshop:
    purpose: both
budget:
  total: 10000
  split: {brand: 60, activation: 40}
  lines:
    - {what: Posters pasted by hand, amount: 6000, channel: posters}
    - {what: An extra stand, amount: 4000, channel: workshop}`,
        says: [
          'You planned 60% for the brand, and the channels add up to 80%. Change one of them.',
        ],
      },
    ],
  },
})

import { isSpoiled } from '../../plan/unread.ts'
import { planRule } from '../rule.ts'
import { toBeWritten } from '../to-be-written.ts'

/** There is a day on which people look at results together. */
export const noReview = planRule({
  id: 'measurement/no-review',
  class: 'completeness',
  title: 'No meeting at which anything is decided',
  why: 'Numbers change nothing by themselves. They do when the right teams look at them together, while there is still something to change.',
  source: 'A study of Danish marketing leaders',
  since: '0.1.0',
  uses: ['measurement', 'unread', 'spoiled'],
  check: function* (plan) {
    const path = ['measurement', 'reviews']
    if (plan.unread.has('measurement') || isSpoiled(plan, path)) return
    if (isSpoiled(plan, ['measurement']) || (plan.measurement.reviews ?? []).length > 0) return
    yield {
      at: { path: ['measurement'], part: 'name' },
      says: 'When do you look at results together, and what can you change then? Add a review under “measurement”.',
      fixes: [
        {
          title: 'Add a review each month',
          changes: [{ do: 'set', path, value: [{ every: 'month', decides: toBeWritten }] }],
        },
      ],
    }
  },
  examples: {
    good: [
      `measurement:
  reviews:
    - {every: week, who: [marketing, workshop], decides: Where the posters hang next}`,
    ],
    bad: [
      {
        plan: `measurement:
  reviews:
  approach: Compare with the streets that have no poster`,
        says: [
          'When do you look at results together, and what can you change then? Add a review under “measurement”.',
        ],
        fixed: `measurement:
  reviews:
    - every: month
      decides: TBD
  approach: Compare with the streets that have no poster`,
      },
    ],
  },
})

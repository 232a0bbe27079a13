import { asListed } from '../../plan/feeling.ts'
import { planRule } from '../rule.ts'
import { causedFeelings } from './feeling-uses.ts'

/** The plan keeps its word about feelings that it will not cause. */
export const forbiddenFeeling = planRule({
  id: 'emotion/forbidden-feeling',
  class: 'quality',
  title: 'A feeling that the plan wanted to avoid',
  why: 'The list of feelings to avoid is a promise that the team gave before the deadlines came.',
  since: '0.1.0',
  uses: ['emotionalAction', 'chapters'],
  check: function* (plan) {
    const avoided = (plan.emotionalAction.avoid ?? []).map(asListed)
    if (avoided.length === 0) return
    for (const { word, path } of causedFeelings(plan)) {
      const index = avoided.indexOf(asListed(word))
      if (index < 0) continue
      yield {
        at: { path },
        says: `You decided not to make people feel “${word}”. Choose another feeling here.`,
        related: [{ says: 'The feelings to avoid', path: ['emotionalAction', 'avoid', index] }],
      }
    }
  },
  examples: {
    good: [
      `emotionalAction:
  avoid: [ashamed]`,
    ],
    bad: [
      {
        plan: `emotionalAction:
  avoid: [impatient]
connectedStory:
  chapters:
    notice:
      feeling: impatient`,
        says: ['You decided not to make people feel “impatient”. Choose another feeling here.'],
      },
    ],
  },
})

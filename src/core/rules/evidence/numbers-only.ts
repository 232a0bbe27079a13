import { planRule } from '../rule.ts'
import { findingParts, knowledgeOf } from './findings.ts'

/** Some of what the plan knows was seen or heard, not counted. */
export const numbersOnly = planRule({
  id: 'evidence/numbers-only',
  class: 'quality',
  title: 'Numbers and nothing else',
  why: 'Numbers show what people do, not why they do it. A plan that only counts can miss the reason that would change everything.',
  source: "Inspired by Tracy Stokes' three moves",
  since: '0.1.0',
  uses: findingParts,
  check: function* (plan) {
    if (knowledgeOf(plan) !== 'only-numbers') return
    yield {
      at: { path: ['evidence'], part: 'name' },
      says: 'All findings are numbers. They show what happens, not why. Add something you saw or heard from a customer.',
    }
  },
  examples: {
    good: [
      `evidence:
  doorstep-talks:
    kind: observation`,
    ],
    bad: [
      {
        plan: `evidence:
  doorstep-talks:
    kind: survey`,
        says: [
          'All findings are numbers. They show what happens, not why. Add something you saw or heard from a customer.',
        ],
      },
    ],
  },
})

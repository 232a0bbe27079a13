import { planRule } from '../rule.ts'
import { freeName, toBeWritten } from '../to-be-written.ts'
import { findingParts, knowledgeOf } from './findings.ts'

/** Some of what the plan knows was learned from customers, where they are. */
export const insideOnly = planRule({
  id: 'evidence/inside-only',
  class: 'quality',
  title: 'Nothing learned outside the building',
  why: 'Reports and records are read at a desk. What surprises you is outside: in the shop, in the kitchen, on the phone with a customer.',
  source: "Inspired by Tracy Stokes' three moves",
  since: '0.1.0',
  uses: findingParts,
  check: function* (plan) {
    if (knowledgeOf(plan) !== 'only-inside') return
    yield {
      at: { path: ['evidence'], part: 'name' },
      says: 'Everything the plan knows comes from inside the building. Talk to five customers, or watch them, and add what you learn.',
      fixes: [
        {
          title: 'Add talks with customers, to be filled in',
          changes: [
            {
              do: 'set',
              path: ['evidence', freeName('customer-talks', plan.evidence)],
              value: { finding: toBeWritten, kind: 'customer-interview' },
            },
          ],
        },
      ],
    }
  },
  examples: {
    good: [
      `evidence:
  doorstep-talks:
    kind: service-listening`,
    ],
    bad: [
      {
        plan: `evidence:
  doorstep-talks:
    kind: social-listening
  workshop-log:
    finding: Two of three bicycles come back within a year of a free check
    kind: sales-data`,
        says: [
          'Everything the plan knows comes from inside the building. Talk to five customers, or watch them, and add what you learn.',
        ],
        fixed: `evidence:
  doorstep-talks:
    kind: social-listening
  workshop-log:
    finding: Two of three bicycles come back within a year of a free check
    kind: sales-data
  customer-talks:
    finding: TBD
    kind: customer-interview`,
      },
    ],
  },
})

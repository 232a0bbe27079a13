import { planRule } from '../rule.ts'
import { toBeWritten } from '../to-be-written.ts'
import { findingParts, knowledgeOf } from './findings.ts'

/** The plan says what it knows and how. */
export const none = planRule({
  id: 'evidence/none',
  class: 'completeness',
  title: 'A plan that does not say how it knows',
  why: 'A plan without findings rests on opinions. One talk with a customer, written down, is a better beginning than none.',
  source: "Inspired by Tracy Stokes' three moves",
  since: '0.1.0',
  uses: findingParts,
  check: function* (plan) {
    if (knowledgeOf(plan) !== 'nothing') return
    yield {
      at: { path: ['evidence'], part: 'name' },
      says: 'The plan does not say how it knows anything. Write down what you have learned about your customers, and how, under “evidence”.',
      fixes: [
        {
          title: 'Add a finding, to be filled in',
          changes: [
            {
              do: 'set',
              path: ['evidence', 'finding-1'],
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
  shed-visits: {finding: The pump is always missing, kind: observation, source: Six sheds, date: 2026-09}`,
    ],
    bad: [
      {
        plan: `brand: {name: Ferrow, promise: Every bicycle leaves here safer than it came., proofs: {the-safety-check: {claim: The safety check costs nothing}}}
objectives: {checks: {what: More riders bring a bicycle in, metric: participants, from: 40, to: 200, by: 2027-05-31}}
audiences: {returning-riders: {who: People who have not ridden since their last flat tyre}}
emotionalAction: {from: guilty, to: proud, action: Bring the bicycle in and pump up the tyre together}
contextualConnections: {flat-tyre-monday: {chapter: notice, channels: [posters], decision: Do I mend it or leave it?, times: [monday], places: [bus-stop], platforms: [poster-site], devices: [print]}}
evidence:`,
        says: [
          'The plan does not say how it knows anything. Write down what you have learned about your customers, and how, under “evidence”.',
        ],
        fixed: `brand: {name: Ferrow, promise: Every bicycle leaves here safer than it came., proofs: {the-safety-check: {claim: The safety check costs nothing}}}
objectives: {checks: {what: More riders bring a bicycle in, metric: participants, from: 40, to: 200, by: 2027-05-31}}
audiences: {returning-riders: {who: People who have not ridden since their last flat tyre}}
emotionalAction: {from: guilty, to: proud, action: Bring the bicycle in and pump up the tyre together}
contextualConnections: {flat-tyre-monday: {chapter: notice, channels: [posters], decision: Do I mend it or leave it?, times: [monday], places: [bus-stop], platforms: [poster-site], devices: [print]}}
evidence:
  finding-1:
    finding: TBD
    kind: customer-interview`,
      },
    ],
  },
})

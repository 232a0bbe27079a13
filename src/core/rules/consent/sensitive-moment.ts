import vocabulary from '../../../../schemas/vocabulary.json' with { type: 'json' }
import type { Change } from '../../edit/change.ts'
import { plainWordsOf } from '../../plan/title.ts'
import { isAnySpoiled } from '../../plan/unread.ts'
import type { Compliance } from '../../schema/model.generated.ts'
import { entityRule } from '../rule.ts'
import { toBeWritten } from '../to-be-written.ts'
import { inWords } from '../words.ts'

/** At tender moments the plan says how it takes care, and who checked. */
export const sensitiveMoment = entityRule({
  id: 'consent/sensitive-moment',
  class: 'law',
  title: 'A tender moment, and no word about care',
  why: 'People in grief, in debt or in hospital deserve to be left alone unless the message truly helps. What is known about such moments may also be specially protected.',
  since: '0.1.0',
  looksAt: 'connections',
  uses: ['compliance', 'unread', 'spoiled'],
  check: function* ({ written, path }, plan) {
    const { compliance } = plan
    if (plan.unread.has('compliance')) return
    if (isAnySpoiled(plan, ['compliance'], ['sensitive', 'reviewedBy'])) return
    const lacks = [
      ...((compliance.sensitive ?? []).length === 0
        ? ['how you take care, under “sensitive”']
        : []),
      ...(compliance.reviewedBy === undefined ? ['who checked it, under “reviewedBy”'] : []),
    ]
    if (lacks.length === 0) return
    const times = written?.times ?? []
    const index = times.findIndex((time) => tender.has(time))
    if (index < 0) return
    yield {
      at: { path: [...path, 'times', index] },
      says: `“${plainWordsOf(times[index] ?? '')}” is a tender moment. Write ${inWords(lacks, 'and')}.`,
      fixes: [{ title: 'Add lines for that, to be filled in', changes: stubs(compliance) }],
    }
  },
  examples: {
    good: [
      `contextualConnections:
  flat-tyre-monday:
    times: [monday, separation]
compliance:
  reviewedBy: Privacy lead
  reviewedOn: 2027-02-01
  sensitive: [Nobody is addressed as a person who lives alone]`,
    ],
    bad: [
      {
        plan: `contextualConnections:
  flat-tyre-monday:
    times: [monday, job-loss]
compliance:
  sensitive: []
  reviewedBy:`,
        says: [
          '“job loss” is a tender moment. Write how you take care, under “sensitive” and who checked it, under “reviewedBy”.',
        ],
        fixed: `contextualConnections:
  flat-tyre-monday:
    times: [monday, job-loss]
compliance:
  sensitive: [TBD]
  reviewedBy: TBD`,
      },
      {
        plan: `contextualConnections:
  flat-tyre-monday:
    times: [monday, job-loss]
compliance:
  sensitive: []
  reviewedBy: Privacy lead`,
        says: ['“job loss” is a tender moment. Write how you take care, under “sensitive”.'],
        fixed: `contextualConnections:
  flat-tyre-monday:
    times: [monday, job-loss]
compliance:
  sensitive: [TBD]
  reviewedBy: Privacy lead`,
      },
    ],
  },
})

function stubs({ sensitive = [], reviewedBy }: Compliance): readonly Change[] {
  const changes: Change[] = []
  if (sensitive.length === 0) {
    changes.push({ do: 'set', path: ['compliance', 'sensitive'], value: [toBeWritten] })
  }
  if (reviewedBy === undefined) {
    changes.push({ do: 'set', path: ['compliance', 'reviewedBy'], value: toBeWritten })
  }
  return changes
}

const tender: ReadonlySet<string> = new Set(vocabulary.sensitiveTimes)

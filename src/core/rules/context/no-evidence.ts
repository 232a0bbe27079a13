import { evidenceKind } from '../../plan/evidence-kind.ts'
import { isSpoiled } from '../../plan/unread.ts'
import { hasLostLibrary } from '../lost-libraries.ts'
import { namedEntity } from '../parts.ts'
import { entityRule } from '../rule.ts'

/** Somebody has seen that the moment matters. */
export const noEvidence = entityRule({
  id: 'context/no-evidence',
  class: 'tip',
  title: 'A moment that nobody has seen',
  why: 'Which moments influence a purchase is found out outside the building, by watching and asking, not at the desk.',
  source: "Inspired by Tracy Stokes' three moves",
  since: '0.1.0',
  looksAt: 'connections',
  uses: ['evidence', 'imports', 'unread', 'spoiled'],
  check: function* (moment, plan) {
    const path = [...moment.path, 'evidence']
    // A plan without any finding is told so as a whole.
    if ((moment.fields.evidence ?? []).length > 0 || plan.evidence.size === 0) return
    if (plan.unread.has('contextualConnections') || plan.unread.has('evidence')) return
    if (hasLostLibrary(plan) || isSpoiled(plan, path)) return
    const known = [...plan.evidence.values()].filter(
      ({ fields }) => fields.kind !== undefined && evidenceKind(fields.kind).outside,
    )
    yield {
      at: { path: moment.path, part: 'name' },
      says: `How do you know that ${namedEntity(moment)} matters? Name a finding under “evidence”.`,
      fixes: known.slice(0, 3).map(({ id }) => ({
        title: `Cite the finding “${id}”`,
        changes: [{ do: 'append', path, value: id }],
      })),
    }
  },
  examples: {
    good: [
      `contextualConnections:
  flat-tyre-monday:
    evidence: [doorstep-talks]`,
    ],
    bad: [
      {
        plan: `contextualConnections:
  flat-tyre-monday:
    evidence:`,
        says: [
          'How do you know that the moment “Flat tyre monday” matters? Name a finding under “evidence”.',
        ],
        fixed: `contextualConnections:
  flat-tyre-monday:
    evidence: [doorstep-talks]`,
      },
    ],
  },
})

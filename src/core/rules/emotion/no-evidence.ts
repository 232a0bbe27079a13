import { evidenceKind } from '../../plan/evidence-kind.ts'
import type { Entity } from '../../plan/plan.ts'
import { isSpoiled } from '../../plan/unread.ts'
import type { Evidence } from '../../schema/model.generated.ts'
import { hasLostLibrary } from '../lost-libraries.ts'
import { type Fix, planRule } from '../rule.ts'
import { freeName, toBeWritten } from '../to-be-written.ts'
import { honestFeeling } from './feeling-uses.ts'

/** Somebody has learned from people that they feel this way. */
export const noEvidence = planRule({
  id: 'emotion/no-evidence',
  class: 'completeness',
  title: 'A feeling that nobody has checked',
  why: 'What people feel before they buy is learned from people, outside the building. A guess about it steers the whole plan.',
  source: "Inspired by Tracy Stokes' three moves",
  since: '0.1.0',
  uses: ['emotionalAction', 'evidence', 'imports', 'unread', 'spoiled'],
  check: function* (plan) {
    const path = ['emotionalAction', 'evidence']
    if (Object.keys(plan.emotionalAction).length === 0) return
    if (plan.unread.has('emotionalAction') || plan.unread.has('evidence')) return
    if (hasLostLibrary(plan) || isSpoiled(plan, path)) return
    // A plan without any finding is told so by `evidence/none`.
    const { from, evidence = [] } = plan.emotionalAction
    if (plan.evidence.size === 0) return
    const cited = evidence.flatMap((id) => plan.evidence.get(id) ?? [])
    if (cited.some(isChecked) || evidence.length > cited.length) return
    const feeling = honestFeeling(from)
    const known = [...plan.evidence.values()].filter(isLearnedFromPeople).slice(0, 3)
    yield {
      at: { path },
      says: `How do you know that people feel ${feeling === undefined ? 'this way' : `“${feeling}”`}? Talk to a few, and note what you learn.`,
      fixes: [...known.map(cite), interview(plan.evidence)],
    }
  },
  examples: {
    good: [
      `emotionalAction:
  evidence: [doorstep-talks]`,
    ],
    bad: [
      {
        plan: `emotionalAction:
  evidence:`,
        says: [
          'How do you know that people feel “guilty”? Talk to a few, and note what you learn.',
        ],
        fixed: `emotionalAction:
  evidence: [doorstep-talks]`,
      },
      {
        plan: `emotionalAction:
  evidence: [hunch]
evidence:
  hunch:
    finding: Nobody likes to be seen with a flat tyre
    kind: assumption`,
        says: [
          'How do you know that people feel “guilty”? Talk to a few, and note what you learn.',
        ],
        fixed: `emotionalAction:
  evidence: [hunch, doorstep-talks]
evidence:
  hunch:
    finding: Nobody likes to be seen with a flat tyre
    kind: assumption`,
      },
    ],
  },
})

function isChecked({ fields }: Entity<Evidence>): boolean {
  return fields.kind !== 'assumption'
}

function isLearnedFromPeople({ fields }: Entity<Evidence>): boolean {
  return fields.kind !== undefined && evidenceKind(fields.kind).outside
}

function cite({ id }: Entity<Evidence>): Fix {
  return {
    title: `Cite the finding “${id}”`,
    changes: [{ do: 'append', path: ['emotionalAction', 'evidence'], value: id }],
  }
}

function interview(taken: ReadonlyMap<string, unknown>): Fix {
  const id = freeName('customer-talks', taken)
  return {
    title: 'Add talks with customers, to be filled in',
    changes: [
      {
        do: 'set',
        path: ['evidence', id],
        value: { finding: toBeWritten, kind: 'customer-interview' },
      },
      { do: 'append', path: ['emotionalAction', 'evidence'], value: id },
    ],
  }
}

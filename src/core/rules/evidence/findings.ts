import { evidenceKind } from '../../plan/evidence-kind.ts'
import type { Plan } from '../../plan/plan.ts'
import { hasLostLibrary } from '../lost-libraries.ts'

/** What rules about all findings together look at. */
export const findingParts = ['evidence', 'unread', 'imports'] as const

/** How the plan knows what it knows. */
export type Knowledge = 'unknown' | 'nothing' | 'only-numbers' | 'only-inside' | 'from-outside'

/**
 * How the plan knows what it knows, over all its findings and those that it cites from libraries; `unknown` when some of
 * them cannot be read.
 */
export function knowledgeOf(plan: Pick<Plan, (typeof findingParts)[number]>): Knowledge {
  if (plan.unread.has('evidence') || hasLostLibrary(plan)) return 'unknown'
  const findings = [...plan.evidence.values()]
  if (findings.length === 0) return 'nothing'
  const kinds = findings.flatMap(({ fields }) => (fields.kind ? evidenceKind(fields.kind) : []))
  if (kinds.some(({ outside }) => outside)) return 'from-outside'
  if (kinds.length < findings.length) return 'unknown'
  return kinds.length > 1 && kinds.every(({ numeric }) => numeric) ? 'only-numbers' : 'only-inside'
}

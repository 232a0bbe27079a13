import type { Entity, Plan } from '../../plan/plan.ts'
import { wordsOf } from '../../plan/title.ts'
import type { Proof } from '../../schema/model.generated.ts'

/** Ids of the reasons to believe that some chapter shows. */
export function shownProofs(plan: Pick<Plan, 'chapters'>): ReadonlySet<string> {
  return new Set([...plan.chapters.values()].flatMap(({ fields }) => fields.proofs ?? []))
}

/** Ids of the reasons to believe that people experience in some moment. */
export function deliveredProofs(plan: Pick<Plan, 'connections'>): ReadonlySet<string> {
  return new Set([...plan.connections.values()].flatMap(({ fields }) => fields.delivers ?? []))
}

/** What a reason to believe claims, in the planner's words. */
export function claimOf(proof: Entity<Proof>): string {
  return String(proof.fields.claim ?? wordsOf(proof.id))
}

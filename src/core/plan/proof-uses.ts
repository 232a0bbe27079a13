import type { Connection, Proof } from '../schema/model.generated.ts'
import { stageInJourney, stageOfConnection, stagesOf } from './journey.ts'
import type { Entity, Plan } from './plan.ts'
import { groupOfTeam } from './team.ts'
import { wordsOf } from './title.ts'

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

/**
 * Whether people feel what a moment delivers: it comes after the purchase, or a team outside marketing answers for it.
 */
export function isFelt(
  plan: Pick<Plan, 'chapters' | 'teams' | 'header'>,
  moment: Entity<Connection>,
): boolean {
  if (isOwnedOutsideMarketing(plan, moment)) return true
  const stages = stagesOf(plan)
  const purchase = stageInJourney(plan, 'purchase')
  const stage = stageOfConnection(plan, moment)
  if (purchase === undefined || stage === undefined) return false
  return stages.indexOf(stage) > stages.indexOf(purchase)
}

/** Whether a team answers for a moment that is known not to be marketing. */
export function isOwnedOutsideMarketing(
  { teams }: Pick<Plan, 'teams'>,
  { fields }: Entity<Connection>,
): boolean {
  const group = groupOfTeam(fields.owner === undefined ? undefined : teams.get(fields.owner))
  return group !== undefined && group !== 'marketing'
}

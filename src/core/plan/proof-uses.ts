import type { Connection, Proof } from '../schema/model.generated.ts'
import { stageInJourney, stageOfConnection, stagesOf } from './journey.ts'
import type { Entity, Plan } from './plan.ts'
import { groupOfTeam, type TeamGroup } from './team.ts'
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

/**
 * How far a reason to believe reaches people. `felt`: in some moment. Otherwise moments deliver it that nobody owns
 * (`unowned`), that marketing alone owns (`marketing`), or of whose teams nobody knows what they do (`unclear`); or no moment
 * does, and chapters say it (`said`) or not even they (`nowhere`).
 */
export type ProofReach = 'felt' | 'unowned' | 'marketing' | 'unclear' | 'said' | 'nowhere'

/** How far a reason to believe reaches people, and the moments that deliver it. */
export function reachOf(
  plan: Pick<Plan, 'chapters' | 'connections' | 'teams' | 'header'>,
  id: string,
): { readonly reach: ProofReach; readonly moments: readonly Entity<Connection>[] } {
  const moments = [...plan.connections.values()].filter((each) =>
    each.fields.delivers?.includes(id),
  )
  const groups = moments.map(({ fields }) => groupOfOwner(plan, fields.owner))
  if (moments.some((moment) => isFelt(plan, moment))) return { reach: 'felt', moments }
  if (moments.some(({ fields }) => fields.owner === undefined)) return { reach: 'unowned', moments }
  if (moments.length > 0) {
    const isMarketing = groups.every((group) => group === 'marketing')
    return { reach: isMarketing ? 'marketing' : 'unclear', moments }
  }
  const isSaid = [...plan.chapters.values()].some(({ fields }) => fields.proofs?.includes(id))
  return { reach: isSaid ? 'said' : 'nowhere', moments }
}

/** Whether a team answers for a moment that is known not to be marketing. */
export function isOwnedOutsideMarketing(
  plan: Pick<Plan, 'teams'>,
  { fields }: Entity<Connection>,
): boolean {
  const group = groupOfOwner(plan, fields.owner)
  return group !== undefined && group !== 'marketing'
}

function groupOfOwner(
  { teams }: Pick<Plan, 'teams'>,
  owner: string | undefined,
): TeamGroup | undefined {
  return groupOfTeam(owner === undefined ? undefined : teams.get(owner))
}

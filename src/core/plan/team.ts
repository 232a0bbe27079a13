import vocabulary from '../../../schemas/vocabulary.json' with { type: 'json' }
import type { Team } from '../schema/model.generated.ts'
import type { Entity } from './plan.ts'

/** What a team does in the organisation, as the format lists it. */
export type TeamFunction = NonNullable<Team['function']>

/** Parts of an organisation whose teams work alike (domain 1.6). */
export type TeamGroup = (typeof vocabulary.teamFunction)[TeamFunction]['group']

/** The part of the organisation that a team belongs to; undefined when it does not say what it does. */
export function groupOfTeam(team: Entity<Team> | undefined): TeamGroup | undefined {
  const { function: name } = team?.fields ?? {}
  return name === undefined ? undefined : vocabulary.teamFunction[name].group
}

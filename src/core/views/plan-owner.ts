import type { Plan } from '../plan/plan.ts'
import { titleOf } from '../plan/title.ts'
import { said } from './own-words.ts'

/** Who answers for a plan: the lead of the team that owns it, the team, or the words that stand there. */
export function ownerOf({ header, teams }: Pick<Plan, 'header' | 'teams'>): string | undefined {
  const owner = said(header.owner)
  const team = owner === undefined ? undefined : teams.get(owner)
  return team ? (said(team.fields.lead) ?? titleOf(team)) : owner
}

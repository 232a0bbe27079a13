import type { Plan } from '../../plan/plan.ts'
import { groupOfTeam, type TeamFunction, type TeamGroup } from '../../plan/team.ts'
import type { Fix } from '../rule.ts'

/** A part of the organisation that marketing needs as a partner, with a team to start from. */
interface PartnerGroup {
  readonly group: TeamGroup
  /** What planners call it, in the middle of a sentence. */
  readonly title: string
  /** A team of the group: its short name and its function. */
  readonly team: TeamFunction
}

/** The three partners that the study of Danish marketing leaders names. */
export const partnerGroups: readonly PartnerGroup[] = [
  { group: 'sales-and-service', title: 'sales and service', team: 'sales' },
  {
    group: 'insights-and-analytics',
    title: 'customer insights and analytics',
    team: 'customer-insights',
  },
  { group: 'rd-and-product', title: 'R&D and product', team: 'product' },
]

/** The parts of the organisation whose teams are in the plan; those of teams that do not say what they do are unknown. */
export function groupsIn({ teams }: Pick<Plan, 'teams'>): ReadonlySet<TeamGroup | undefined> {
  return new Set([...teams.values()].map(groupOfTeam))
}

/** Whether a plan has teams, and marketing is all that they do. */
export function isMarketingOnly(plan: Pick<Plan, 'teams'>): boolean {
  const groups = groupsIn(plan)
  return groups.size === 1 && groups.has('marketing')
}

/** Adds a team of each of these parts; undefined where a short name is taken. */
export function teamsAdded(
  plan: Pick<Plan, 'teams' | 'shared'>,
  groups: readonly PartnerGroup[],
): Fix | undefined {
  const isTaken = groups.some(({ team }) => plan.teams.has(team) || plan.shared.teams.has(team))
  if (isTaken || groups.length === 0) return undefined
  const [only] = groups
  return {
    title: groups.length === 1 && only ? `Add a team for ${only.title}` : 'Add a team for each',
    changes: groups.map(({ team }) => ({
      do: 'set',
      path: ['teams', team],
      value: { function: team },
    })),
  }
}

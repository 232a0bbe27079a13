import type { PlanPath } from '../../document/node.ts'
import { usedChannels } from '../../plan/channel.ts'
import { grouped } from '../../plan/grouped.ts'
import type { Entity, Plan } from '../../plan/plan.ts'
import { groupOfTeam, type TeamGroup } from '../../plan/team.ts'
import { titleOf, wordsOf } from '../../plan/title.ts'
import { hasLostLibrary } from '../../rules/lost-libraries.ts'
import type { Channel, Connection, Responsibility, Team } from '../../schema/model.generated.ts'
import { said } from '../own-words.ts'

/** Parts of a plan that say who works on it. */
export type PeopleParts = Pick<
  Plan,
  | 'teams'
  | 'responsibilities'
  | 'references'
  | 'channels'
  | 'chapters'
  | 'connections'
  | 'activities'
  | 'imports'
  | 'unread'
>

/** A part that a team has in a piece of work, from the heaviest to the lightest. */
export const parts = ['A', 'R', 'C', 'I'] as const

/** One of those parts: answers for it, does it, is asked before, is told after. */
export type Part = (typeof parts)[number]

/**
 * Where a team stands in the organisation: `unknown` for a name that is no team of the plan, undefined for a team that
 * does not say what it does.
 */
export type WorkGroup = TeamGroup | 'unknown' | undefined

/** One team and what it owns; `team` is undefined when the plan names it and nobody describes it. */
export interface TeamColumn {
  readonly id: string
  readonly title: string
  readonly team: Entity<Team> | undefined
  readonly group: WorkGroup
  readonly channels: readonly Entity<Channel>[]
  readonly moments: readonly Entity<Connection>[]
}

/** One piece of work with the parts that teams have in it. */
export interface WorkRow {
  readonly what: string
  readonly path: PlanPath
  /** By the team's id; heaviest first. */
  readonly parts: ReadonlyMap<string, readonly Part[]>
  /** Whether some team answers for it, and whether some team does it. */
  readonly isAnswered: boolean
  readonly isDone: boolean
}

/** Who works on a plan: teams across in groups, work down, and what nobody owns. */
export interface Work {
  readonly teams: readonly TeamColumn[]
  readonly rows: readonly WorkRow[]
  readonly unownedChannels: readonly Entity<Channel>[]
  readonly unownedMoments: readonly Entity<Connection>[]
}

/** The parts of an organisation in the order of the columns; last those of which nobody says what they do. */
export const groups: readonly WorkGroup[] = [
  'marketing',
  'sales-and-service',
  'insights-and-analytics',
  'rd-and-product',
  'other',
  undefined,
  'unknown',
]

const fieldOf: Readonly<Record<Exclude<Part, 'A'>, keyof Responsibility>> = {
  R: 'responsible',
  C: 'consulted',
  I: 'informed',
}

/** Lays teams and work out as a matrix. Teams of a library count when the plan gives them a part. */
export function workOf(plan: PeopleParts): Work {
  const channels = usedChannels(plan)
  const moments = [...plan.connections.values()]
  const rows = plan.responsibilities.map(workRow)
  const owners = [...channels, ...moments].flatMap(({ fields }) => fields.owner ?? [])
  const named = plan.references.filter(({ to, orText }) => to === 'teams' && !orText)
  const own = [...plan.teams.values()].filter(({ written }) => written)
  const known = named.filter(({ id }) => plan.teams.has(id))
  const ids = new Set([
    ...own.map(({ id }) => id),
    ...known.map(({ id }) => id),
    ...rows.flatMap((row) => [...row.parts.keys()]),
    ...owners,
  ])
  const inOrder = [...plan.teams.keys(), ...ids].filter((id) => ids.has(id))
  // A name may be that of a team in a part or a library that cannot be read.
  const isAllRead = plan.unread.size === 0 && !hasLostLibrary(plan)
  const channelsOf = grouped(channels, ({ fields }) => fields.owner)
  const momentsOf = grouped(moments, ({ fields }) => fields.owner)
  const teams = [...new Set(inOrder)].map((id): TeamColumn => {
    const team = plan.teams.get(id)
    return {
      id,
      title: team ? titleOf(team) : wordsOf(id),
      team,
      group: team || !isAllRead ? groupOfTeam(team) : 'unknown',
      channels: channelsOf.get(id) ?? [],
      moments: momentsOf.get(id) ?? [],
    }
  })
  return {
    teams: groups.flatMap((group) => teams.filter((each) => each.group === group)),
    rows,
    unownedChannels: channelsOf.get(undefined) ?? [],
    unownedMoments: momentsOf.get(undefined) ?? [],
  }
}

/** Teams of the plan, without names that stand for none. */
export function knownTeams({ teams }: Work): readonly TeamColumn[] {
  return teams.filter(({ group }) => group !== 'unknown')
}

/** Names that the plan uses for a team and that are none of its teams. */
export function unknownTeams({ teams }: Work): readonly TeamColumn[] {
  return teams.filter(({ group }) => group === 'unknown')
}

function workRow(work: Responsibility, at: number): WorkRow {
  const teams = new Map<string, Part[]>()
  const add = (id: string, part: Part) => {
    const before = teams.get(id) ?? []
    if (!before.includes(part)) teams.set(id, [...before, part])
  }
  if (work.accountable !== undefined) add(work.accountable, 'A')
  for (const part of ['R', 'C', 'I'] as const) {
    for (const id of (work[fieldOf[part]] ?? []) as readonly string[]) add(id, part)
  }
  return {
    what: said(work.what) ?? 'Not said yet',
    path: ['responsibilities', at],
    parts: teams,
    isAnswered: work.accountable !== undefined,
    isDone: (work.responsible ?? []).length > 0,
  }
}

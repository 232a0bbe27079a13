import type { PlanPath } from '../../document/node.ts'
import { metricOf } from '../../plan/metric.ts'
import { objectiveName } from '../../plan/objective-name.ts'
import type { Entity, Plan } from '../../plan/plan.ts'
import { channelsInStoryOrder } from '../../plan/story.ts'
import { plainWordsOf, wordsOf } from '../../plan/title.ts'
import type { Channel, Objective } from '../../schema/model.generated.ts'
import { said } from '../own-words.ts'

/** Parts of a plan that its scorecard is made of. */
export type ScorecardParts = Pick<
  Plan,
  'header' | 'objectives' | 'channels' | 'chapters' | 'connections' | 'activities' | 'vocabulary'
>

/** The three directions of a chief marketing officer (domain 1.6), in order. */
export const directions = [
  'marketing-efficiency',
  'organizational-efficiency',
  'strategy-and-innovation',
] as const

/** What a number is about. */
export type Kind = 'brand' | 'activation' | 'experience' | 'efficiency'

/** Something that is counted: where it stands, where it should be, and by when. */
export interface Goal {
  readonly name: string
  readonly metric: string | undefined
  readonly kind: Kind | undefined
  /** It counts our own work or applause. */
  readonly isVanity: boolean
  readonly from: number | string | undefined
  readonly to: number | string | undefined
  /** As an ISO date. */
  readonly by: string | undefined
  readonly path: PlanPath
}

/** An objective with its place in the ladder. */
export interface LadderGoal extends Goal {
  readonly objective: Entity<Objective>
  readonly level: NonNullable<Objective['level']>
  /** How many higher objectives of the same direction stand over it. */
  readonly depth: number
}

/** One direction with its objectives; those that name none come last, under `undefined`. */
export interface Direction {
  readonly direction: (typeof directions)[number] | undefined
  readonly goals: readonly LadderGoal[]
}

/** A measure of a channel. */
export interface ChannelGoal extends Goal {
  readonly channel: Entity<Channel>
}

const levels = ['business', 'marketing', 'communication'] as const

/** All objectives by direction; lower ones stand under those that they support. */
export function directionsOf(plan: ScorecardParts): readonly Direction[] {
  const goals = [...plan.objectives.values()].map((objective) => goalOf(plan, objective))
  return [...directions, undefined].map((direction) => ({
    direction,
    goals: ladder(goals.filter(({ objective }) => objective.fields.direction === direction)),
  }))
}

/** What the channels are measured by, in the order of the story. */
export function channelGoalsOf(plan: ScorecardParts): readonly ChannelGoal[] {
  return channelsInStoryOrder(plan).flatMap((channel) =>
    (channel.fields.measures ?? []).map(({ metric, from, to, by }, at) => ({
      channel,
      name: metric === undefined ? 'not said' : wordsOf(metric),
      ...metricFacts(plan, metric),
      from,
      to,
      by: by ?? plan.header.end,
      path: [...channel.path, 'measures', at],
    })),
  )
}

/** Whether an amount says something: it is there, and not the word for what nobody has measured. */
export function isMeasured(amount: number | string | undefined): boolean {
  if (typeof amount === 'number') return true
  const words = said(amount)
  return words !== undefined && words.toLowerCase() !== 'unknown'
}

function goalOf(plan: ScorecardParts, objective: Entity<Objective>): Omit<LadderGoal, 'depth'> {
  const { level = 'communication', metric, from, to, by } = objective.fields
  return {
    objective,
    level,
    name: objectiveName(objective),
    ...metricFacts(plan, metric),
    from,
    to,
    by,
    path: objective.path,
  }
}

function metricFacts(plan: ScorecardParts, metric: string | undefined) {
  const known = metric === undefined ? undefined : metricOf(plan, metric)
  return {
    metric: metric === undefined ? undefined : plainWordsOf(metric),
    kind: known?.kind,
    isVanity: known?.vanity ?? false,
  }
}

/** The goals as a ladder: the highest level first, under each those that support it; loops are cut. */
function ladder(goals: readonly Omit<LadderGoal, 'depth'>[]): readonly LadderGoal[] {
  const ids = new Set(goals.map(({ objective }) => objective.id))
  const sorted = levels.flatMap((level) => goals.filter((goal) => goal.level === level))
  const below = new Map<string, Omit<LadderGoal, 'depth'>[]>()
  const tops: Omit<LadderGoal, 'depth'>[] = []
  for (const goal of sorted) {
    const { supports } = goal.objective.fields
    if (supports === undefined || !ids.has(supports)) tops.push(goal)
    else below.set(supports, [...(below.get(supports) ?? []), goal])
  }
  const placed: LadderGoal[] = []
  const seen = new Set<string>()
  const place = (start: Omit<LadderGoal, 'depth'>) => {
    const waiting = [{ goal: start, depth: 0 }]
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const { goal, depth } = next
      const { id } = goal.objective
      if (seen.has(id)) continue
      seen.add(id)
      placed.push({ ...goal, depth })
      for (const under of [...(below.get(id) ?? [])].reverse()) {
        waiting.push({ goal: under, depth: depth + 1 })
      }
    }
  }
  for (const goal of tops) place(goal)
  // What is left supports itself in a circle.
  for (const goal of sorted) place(goal)
  return placed
}

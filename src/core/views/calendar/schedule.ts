import type { PlanPath } from '../../document/node.ts'
import { usedChannels } from '../../plan/channel.ts'
import { moneyOfActivity } from '../../plan/money.ts'
import type { Entity, Plan } from '../../plan/plan.ts'
import { type Run, runOf } from '../../plan/runs.ts'
import { concerns, runningDays, type Silence, silencesIn } from '../../plan/silences.ts'
import { channelsInStoryOrder, chapterPlaces, chaptersOfActivity } from '../../plan/story.ts'
import { titleOf, wordsOf } from '../../plan/title.ts'
import type { Activity, Channel, Chapter } from '../../schema/model.generated.ts'
import { daysOfMilestones, type Milestone } from './milestones.ts'

/** Parts of a plan that its calendar is made of. */
export type CalendarParts = Pick<
  Plan,
  'header' | 'chapters' | 'channels' | 'connections' | 'activities' | 'calendar' | 'budget'
>

/** What runs when. */
export interface Schedule {
  /** One for each channel that has days, in the order of the story. */
  readonly rows: readonly ScheduleRow[]
  /** Activities that say no days that a calendar could show. */
  readonly undated: readonly Entity<Activity>[]
  /** Channels that the plan uses and no activity runs on. */
  readonly idle: readonly Entity<Channel>[]
  /** All channels that the plan uses. */
  readonly channels: number
  readonly milestones: readonly Milestone[]
  readonly silences: readonly Silence[]
}

/** One channel with everything that runs on it. */
export interface ScheduleRow {
  readonly title: string
  readonly path: PlanPath
  readonly chapters: readonly NumberedChapter[]
  /** In the order in which they start. */
  readonly flights: readonly Flight[]
  /** In the plan's currency. */
  readonly money: number
}

/** A chapter with its place in the story, counted from 1. */
export interface NumberedChapter {
  readonly chapter: Entity<Chapter>
  readonly number: number
}

/** One activity with its days, and the silences on which it pauses. */
export interface Flight extends Run {
  readonly silences: readonly Silence[]
}

/** Whether all days of an activity are silent, so that it does not run. */
export function isSilent(flight: Flight): boolean {
  return runningDays(flight, flight.silences).length === 0
}

/**
 * Lays a plan's calendar out in rows; activities that are cancelled are left out. Numbers of chapters are those of the
 * whole plan.
 */
export function scheduleOf(plan: CalendarParts, whole: CalendarParts = plan): Schedule {
  const silences = silencesIn(plan)
  const places = chapterPlaces(whole)
  const undated: Entity<Activity>[] = []
  const groups = new Map<string, Flight[]>()
  for (const activity of plan.activities.values()) {
    if (activity.fields.status === 'cancelled') continue
    const run = runOf(activity)
    if (!run) {
      undated.push(activity)
      continue
    }
    const flight = { ...run, silences: silences.filter((each) => concerns(plan, each, activity)) }
    const { channel } = activity.fields
    const group = channel === undefined ? `activity ${activity.id}` : `channel ${channel}`
    groups.set(group, [...(groups.get(group) ?? []), flight])
  }
  const rows = [...groups.values()].map((flights) => rowOf(plan, flights, places))
  const busy = new Set(
    [...plan.activities.values()].flatMap(({ fields }) =>
      fields.status === 'cancelled' ? [] : [fields.channel],
    ),
  )
  const order = new Map(channelsInStoryOrder(plan).map(({ path }, at) => [String(path), at]))
  const rank = (row: ScheduleRow) => order.get(String(row.path)) ?? order.size
  return {
    rows: rows
      .map((row, at) => ({ row, at }))
      .sort(
        (a, b) =>
          compare(chapterRank(a.row), chapterRank(b.row)) ||
          rank(a.row) - rank(b.row) ||
          a.at - b.at,
      )
      .map(({ row }) => row),
    undated,
    idle: channelsInStoryOrder(plan).filter(({ id }) => !busy.has(id)),
    channels: usedChannels(plan).length,
    milestones: daysOfMilestones(plan),
    silences,
  }
}

function rowOf(
  plan: CalendarParts,
  flights: readonly Flight[],
  places: ReadonlyMap<string, number>,
): ScheduleRow {
  const told = new Set(flights.flatMap(({ activity }) => chaptersOfActivity(plan, activity)))
  const chapters = [...told]
    .map((chapter) => ({ chapter, number: places.get(chapter.id) ?? 0 }))
    .sort((a, b) => a.number - b.number)
  return {
    ...nameOf(plan, flights),
    chapters,
    flights: [...flights].sort((a, b) => a.first - b.first || a.last - b.last),
    money: flights.reduce((sum, each) => sum + (moneyOfActivity(plan, each.activity) ?? 0), 0),
  }
}

/** A row has the name of its channel; without one that of its activity. */
function nameOf(plan: CalendarParts, flights: readonly Flight[]) {
  const activity = flights[0]?.activity
  const id = activity?.fields.channel
  const channel = id === undefined ? undefined : plan.channels.get(id)
  if (channel) return { title: titleOf(channel), path: channel.path }
  const title = id === undefined ? (activity ? titleOf(activity) : '') : wordsOf(id)
  return { title, path: activity?.path ?? ['calendar'] }
}

/** Rows stand where the first of their chapters stands in the story; those that tell none come last. */
function chapterRank({ chapters }: ScheduleRow): number {
  return chapters[0]?.number ?? Number.POSITIVE_INFINITY
}

/** As a difference, which two infinities do not have. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a - b
}

import type { Activity } from '../schema/model.generated.ts'
import { type Day, dayNumber, dayOf } from './day.ts'
import type { Entity, Plan } from './plan.ts'

/** A stretch of days; the numbers are those of `dayNumber`, both ends included. */
export interface Days {
  readonly first: number
  readonly last: number
}

/** An activity with its days. */
export interface Run extends Days {
  readonly activity: Entity<Activity>
  readonly start: Day
  readonly end: Day
}

/** The days of the plan, as those of a run; undefined when one is missing or it ends before it starts. */
export function planDays(plan: Pick<Plan, 'header'>): Days | undefined {
  return daysFrom(plan.header)
}

/** The days of an activity; undefined when it has none, ends before it starts, or will not happen. */
export function runOf(activity: Entity<Activity>): Run | undefined {
  const { fields } = activity
  if (fields.status === 'cancelled') return undefined
  const [start, end] = [dayOf(fields.start), dayOf(fields.end)]
  const days = daysBetweenBoth(start, end)
  return start && end && days && { activity, start, end, ...days }
}

/** Every activity that has days, in the order of the file. */
export function runsIn({ activities }: Pick<Plan, 'activities'>): readonly Run[] {
  return [...activities.values()].flatMap((each) => runOf(each) ?? [])
}

/** The run that starts first; the earlier one in the file when several do. */
export function firstOf(runs: Iterable<Run>): Run | undefined {
  let first: Run | undefined
  for (const run of runs) if (!first || run.first < first.first) first = run
  return first
}

/** Days from the first to the last of something with `start` and `end`. */
export function daysFrom(fields: {
  readonly start?: string | undefined
  readonly end?: string | undefined
}): Days | undefined {
  return daysBetweenBoth(dayOf(fields.start), dayOf(fields.end))
}

function daysBetweenBoth(start: Day | undefined, end: Day | undefined): Days | undefined {
  if (!start || !end) return undefined
  const days = { first: dayNumber(start), last: dayNumber(end) }
  return days.last >= days.first ? days : undefined
}

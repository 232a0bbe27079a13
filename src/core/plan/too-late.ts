import type { Milestone } from '../schema/model.generated.ts'
import { dayNumber, dayOf } from './day.ts'
import type { Plan } from './plan.ts'
import { firstOf, type Run, runsIn } from './runs.ts'

/** Kinds of milestones that have to be reached before anything runs. */
const before: ReadonlySet<string | undefined> = new Set([
  'legal',
  'approval',
  'training',
  'production',
])

/** Whether a milestone is of a kind that has to be reached before anything runs. */
export function comesBefore({ kind }: Milestone): boolean {
  return before.has(kind)
}

/** The run that starts first for each team, by the team's id, and of all runs under ''. */
export function firstRuns(plan: Pick<Plan, 'activities' | 'channels'>): ReadonlyMap<string, Run> {
  const runs = runsIn(plan)
  const firsts = new Map<string, Run>()
  for (const run of runs) {
    const { owner, channel = '' } = run.activity.fields
    const team = owner ?? plan.channels.get(channel)?.fields.owner
    if (team === undefined) continue
    const known = firsts.get(team)
    if (!known || run.first < known.first) firsts.set(team, run)
  }
  const first = firstOf(runs)
  if (first) firsts.set('', first)
  return firsts
}

/** Of `firstRuns`, what a milestone comes before: the first run of its owner; of all when the owner has none. */
export function runAfter(firsts: ReadonlyMap<string, Run>, { owner }: Milestone): Run | undefined {
  return firsts.get(owner ?? '') ?? firsts.get('')
}

/**
 * Whether a milestone comes after that for which it is done has started: the run of `runAfter`, or the plan when nothing
 * runs. False for kinds that may come at any time, and where a day is not known; the day of the start is early enough.
 */
export function isTooLate(
  plan: Pick<Plan, 'header'>,
  firsts: ReadonlyMap<string, Run>,
  milestone: Milestone,
): boolean {
  const due = dayOf(milestone.date)
  const start = runAfter(firsts, milestone)?.start ?? dayOf(plan.header.start)
  if (!comesBefore(milestone) || !due || !start) return false
  return dayNumber(due) > dayNumber(start)
}

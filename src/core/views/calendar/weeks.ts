import { mondayBefore } from '../../plan/day.ts'
import type { Plan } from '../../plan/plan.ts'
import { type Days, planDays } from '../../plan/runs.ts'
import { weeklySpend } from '../../plan/weekly-spend.ts'
import { daysShown } from './axis.ts'
import type { Schedule } from './schedule.ts'

/** What whole weeks cost, in the plan's currency; `monday` is the first day of the first, as `dayNumber` counts. */
export interface WeeksOfSpend {
  readonly monday: number
  readonly weekly: readonly number[]
}

/** The days that a calendar shows; undefined when nothing in it has a day. */
export function daysOf(plan: Pick<Plan, 'header'>, schedule: Schedule): Days | undefined {
  return daysShown(planDays(plan), [
    ...schedule.rows.flatMap(({ flights }) => flights),
    ...schedule.milestones.flatMap(({ day }) =>
      day === undefined ? [] : [{ first: day, last: day }],
    ),
    ...schedule.silences,
  ])
}

/** What each week that the calendar shows costs; undefined when nothing in it has a day. */
export function spendWeeksOf(
  plan: Pick<Plan, 'header' | 'budget' | 'activities'>,
  schedule: Schedule,
): WeeksOfSpend | undefined {
  const days = daysOf(plan, schedule)
  if (!days) return undefined
  const monday = mondayBefore(days.first)
  const weeks = Math.floor((days.last - monday) / 7) + 1
  return { monday, weekly: weeklySpend(plan, monday, weeks) }
}

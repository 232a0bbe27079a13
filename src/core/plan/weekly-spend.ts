import { moneyOfActivity } from './money.ts'
import type { Plan } from './plan.ts'
import { runsIn } from './runs.ts'

/**
 * What the plan's activities cost in each of a number of weeks, in the plan's currency; `monday` is the first day of
 * the first week, as `dayNumber` counts. Each activity's money, making included, is spread evenly over its days
 * (domain 1.5). Activities without days, and those in a currency without a rate, are left out.
 */
export function weeklySpend(
  plan: Pick<Plan, 'header' | 'budget' | 'activities'>,
  monday: number,
  weeks: number,
): readonly number[] {
  const spend = Array.from({ length: weeks }, () => 0)
  for (const { activity, first, last } of runsIn(plan)) {
    const daily = (moneyOfActivity(plan, activity) ?? 0) / (last - first + 1)
    if (daily === 0) continue
    const from = Math.max(0, Math.floor((first - monday) / 7))
    const to = Math.min(weeks - 1, Math.floor((last - monday) / 7))
    for (let week = from; week <= to; week++) {
      const start = monday + week * 7
      const days = Math.min(last, start + 6) - Math.max(first, start) + 1
      spend[week] = (spend[week] ?? 0) + daily * days
    }
  }
  return spend
}

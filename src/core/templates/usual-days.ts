import { type Day, dayNumber, dayOf, isoOf, isoOfNumber } from '../plan/day.ts'

/** The first of the next month, as an ISO date (as `today` is): plans are rarely written for tomorrow. */
export function usualStart(today: string): string {
  return isoOf(firstOfMonth(existing(today), 1))
}

/** The last day of a quarter of a year that starts on an ISO date. */
export function usualEnd(start: string): string {
  const from = existing(start)
  return isoOfNumber(dayNumber(firstOfMonth(from, 3)) + from.day - 2)
}

function existing(iso: string): Day {
  const day = dayOf(iso)
  if (!day) throw new RangeError(`There is no day ${iso}`)
  return day
}

/** The first of the month that is so many months later. */
function firstOfMonth({ year, month }: Day, later: number): Day {
  const months = month - 1 + later
  return { year: year + Math.floor(months / 12), month: (months % 12) + 1, day: 1 }
}

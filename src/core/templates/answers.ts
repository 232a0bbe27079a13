import { type Day, dayAfter, dayOf, daysBetween, isoOf } from '../plan/day.ts'
import type { Business } from '../plan/header.ts'

/** What a planner says before a new plan is written. */
export interface Answers {
  /** What people call the plan; not blank. */
  readonly name: string
  readonly business: Business
  /** ISO dates that exist; the end is not before the start. */
  readonly start: string
  readonly end: string
  /** All the money of the plan; left out while nobody knows it. */
  readonly money?: { readonly amount: number; readonly currency: string }
}

/**
 * A day between the first and the last of the plan, as an ISO date.
 *
 * @param share 0 for the first day to 1 for the last
 */
export function dayAt({ start, end }: Answers, share: number): string {
  const first = dayOf(start) as Day
  const last = dayOf(end) as Day
  return isoOf(dayAfter(first, Math.floor(daysBetween(first, last) * share)))
}

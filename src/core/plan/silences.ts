import type { Activity, Blackout } from '../schema/model.generated.ts'
import type { Entity, Plan } from './plan.ts'
import { type Days, daysFrom, planDays, runsIn } from './runs.ts'

/** A silence with its days. */
export interface Silence extends Days {
  /** Its place in `calendar.blackouts`. */
  readonly index: number
  readonly blackout: Blackout
}

/** Every silence that has days, in the order of the file. */
export function silencesIn({ calendar }: Pick<Plan, 'calendar'>): readonly Silence[] {
  return [...(calendar.blackouts ?? []).entries()].flatMap(([index, blackout]) => {
    const days = daysFrom(blackout)
    return days ? [{ ...days, index, blackout }] : []
  })
}

/** Whether a silence holds for an activity: for its channel, and in one of its markets. */
export function concerns(
  plan: Pick<Plan, 'channels'>,
  { blackout: { channels, markets } }: Silence,
  { fields }: Entity<Activity>,
): boolean {
  if (channels && !channels.includes(fields.channel ?? '')) return false
  const own = fields.markets ?? plan.channels.get(fields.channel ?? '')?.fields.markets
  return !markets || !own || own.some((market) => markets.includes(market))
}

/**
 * Stretches of days in the plan on which nothing runs, and which nobody has chosen to be silent: silences for some
 * channels or markets alone choose nothing. Empty when the plan does not say its days.
 */
export function quietStretches(
  plan: Pick<Plan, 'header' | 'activities' | 'calendar'>,
): readonly Days[] {
  const days = planDays(plan)
  if (!days) return []
  const chosen = silencesIn(plan).filter(({ blackout: each }) => !each.channels && !each.markets)
  const busy = [...runsIn(plan), ...chosen].sort((a, b) => a.first - b.first)
  const quiet: Days[] = []
  let next = days.first
  for (const { first, last } of [...busy, { first: days.last + 1, last: days.last + 1 }]) {
    const until = Math.min(first - 1, days.last)
    if (until >= next) quiet.push({ first: next, last: until })
    next = Math.max(next, last + 1)
  }
  return quiet
}

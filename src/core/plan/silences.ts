import type { Activity, Blackout } from '../schema/model.generated.ts'
import { isGlobal } from './markets.ts'
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

/**
 * Whether an activity pauses in a silence: it holds for its channel, and in all of its markets (those of its channel or of
 * the plan when it names none). Where one of them goes on, the activity does.
 */
export function concerns(
  plan: Pick<Plan, 'channels' | 'header'>,
  { blackout: { channels, markets } }: Silence,
  { fields }: Entity<Activity>,
): boolean {
  if (channels && !channels.includes(fields.channel ?? '')) return false
  if (isEverywhere(markets)) return true
  const channel = plan.channels.get(fields.channel ?? '')?.fields
  const own = [fields.markets, channel?.markets, plan.header.markets].find((each) => each?.length)
  return own?.every((market) => markets?.includes(market)) ?? false
}

/** The days of something without those of some silences, in order; none where all of them are silent. */
export function runningDays({ first, last }: Days, silences: readonly Days[]): readonly Days[] {
  const pieces: Days[] = []
  let next = first
  for (const each of [...silences].sort((a, b) => a.first - b.first)) {
    if (each.last < next || each.first > last) continue
    if (each.first > next) pieces.push({ first: next, last: each.first - 1 })
    next = each.last + 1
  }
  if (next <= last) pieces.push({ first: next, last })
  return pieces
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
  const chosen = silencesIn(plan).filter(
    ({ blackout: each }) => !each.channels && isEverywhere(each.markets),
  )
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

/** The markets for which a silence holds, as the plan writes them; none when it holds everywhere. */
export function silentMarkets({ markets }: Blackout): readonly string[] {
  return isEverywhere(markets) ? [] : (markets ?? [])
}

function isEverywhere(markets: Blackout['markets']): boolean {
  return !markets?.length || markets.some(isGlobal)
}

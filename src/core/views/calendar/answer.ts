import { countWords } from '../../plan/number-words.ts'
import type { Schedule } from './schedule.ts'

/** The share of the spend that counts as most of it. */
const most = 0.8
/** When most of it takes more than this share of all weeks, it is spread evenly. */
const even = 0.65

/**
 * What the calendar says, in one sentence: whether staff are trained before anything runs, and how few weeks hold most of
 * the spend; without money how many weeks are used. `weekly` is the spend of all weeks that are shown.
 */
export function calendarAnswer(schedule: Schedule, weekly: readonly number[]): string {
  const flights = schedule.rows.flatMap((row) => row.flights)
  if (flights.length === 0) return withoutFlights(schedule)
  const trained = training(schedule)
  const peak = peakOf(weekly)
  if (!peak)
    return trained
      ? `${trained}; then ${running(flights.length)}`
      : capital(running(flights.length))
  const spent = weekly.filter((amount) => amount > 0).length
  const share = Math.round(peak.share * 100)
  const isEven = spent > 4 && peak.weeks > spent * even
  const spend = isEven
    ? `the spend is spread over ${spent} weeks`
    : `${share}% of the spend falls in ${countWords(peak.weeks, 'week')}`
  if (!trained) return `${capital(running(flights.length))}; ${spend}`
  return `${trained}; ${trained.includes('after') ? '' : 'then '}${spend}`
}

function withoutFlights({ undated, milestones }: Schedule): string {
  if (undated.length > 0) {
    const verb = undated.length === 1 ? 'has' : 'have'
    return `${countWords(undated.length, 'activity', 'activities')} ${verb} no days yet`
  }
  return milestones.length > 0
    ? `${countWords(milestones.length, 'milestone')}, but no activity yet`
    : 'No activity is planned yet'
}

/** "Staff are trained first", when all of them are, or some, or none; undefined when no milestone says when. */
function training({ milestones, rows }: Schedule): string | undefined {
  const days = milestones.flatMap(({ fields, day }) =>
    fields.kind === 'training' && day !== undefined ? [day] : [],
  )
  if (days.length === 0) return undefined
  const first = Math.min(...rows.flatMap(({ flights }) => flights.map((each) => each.first)))
  const late = days.filter((day) => day >= first).length
  if (late === 0) return 'Staff are trained first'
  if (late === days.length) return 'Staff are trained only after the start'
  return `${late} of ${days.length} trainings ${late === 1 ? 'comes' : 'come'} after the start`
}

function running(count: number): string {
  return count === 1 ? '1 activity runs' : `${count} activities run`
}

function capital(words: string): string {
  return words[0]?.toUpperCase() + words.slice(1)
}

/** The shortest stretch of weeks that holds most of the spend, with its share from 0 to 1; undefined without spend. */
export function peakOf(
  weekly: readonly number[],
): { readonly weeks: number; readonly share: number } | undefined {
  const sum = weekly.reduce((all, amount) => all + amount, 0)
  if (sum <= 0) return undefined
  let best: { weeks: number; share: number } | undefined
  let from = 0
  let inside = 0
  for (const [to, amount] of weekly.entries()) {
    inside += amount
    // As long as most of it stays inside, the stretch may become shorter at its beginning.
    while (inside - (weekly[from] ?? 0) >= sum * most && from < to) {
      inside -= weekly[from] ?? 0
      from++
    }
    if (inside < sum * most) continue
    const weeks = to - from + 1
    const share = inside / sum
    if (!best || weeks < best.weeks || (weeks === best.weeks && share > best.share)) {
      best = { weeks, share }
    }
  }
  return best
}

import { countWords } from '../../plan/number-words.ts'
import type { Plan } from '../../plan/plan.ts'
import type { Schedule } from './schedule.ts'
import { spendWords } from './spend-words.ts'
import type { WeeksOfSpend } from './weeks.ts'

/**
 * What the calendar says, in one sentence: whether staff are trained before anything runs, and in which weeks most of the
 * spend falls; without money, or where that says nothing, how many activities run. `spend` is what all weeks that are
 * shown cost.
 */
export function calendarAnswer(
  plan: Pick<Plan, 'header'>,
  schedule: Schedule,
  spend: WeeksOfSpend | undefined,
): string {
  const flights = schedule.rows.flatMap((row) => row.flights)
  if (flights.length === 0) return withoutFlights(schedule)
  const trained = training(schedule)
  const words = spend && spendWords(plan, spend)
  if (!words)
    return trained
      ? `${trained}; then ${running(flights.length)}`
      : capital(running(flights.length))
  if (!trained) return `${capital(running(flights.length))}; ${words}`
  return `${trained}; ${trained.includes('after') ? '' : 'then '}${words}`
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

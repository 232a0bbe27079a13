import { countWords } from '../../plan/number-words.ts'
import type { Plan } from '../../plan/plan.ts'
import { firstRuns, isTooLate } from '../../plan/too-late.ts'
import { type Flight, isSilent, type Schedule } from './schedule.ts'
import { spendWords } from './spend-words.ts'
import type { WeeksOfSpend } from './weeks.ts'

/**
 * What the calendar says, in one sentence: whether staff are trained before anything runs, and in which weeks most of the
 * spend falls; without money, or where that says nothing, how many activities run. `spend` is what all weeks that are
 * shown cost.
 */
export function calendarAnswer(
  plan: Pick<Plan, 'header' | 'activities' | 'channels'>,
  schedule: Schedule,
  spend: WeeksOfSpend | undefined,
): string {
  const flights = schedule.rows.flatMap((row) => row.flights)
  if (flights.length === 0) return withoutFlights(schedule)
  const trained = training(plan, schedule)
  const words = spend && spendWords(plan, spend)
  if (!words)
    return trained
      ? `${trained}; ${trained.endsWith('first') ? 'then ' : ''}${running(flights)}`
      : capital(running(flights))
  if (!trained) return `${capital(running(flights))}; ${words}`
  return `${trained}; ${trained.endsWith('first') ? 'then ' : ''}${words}`
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

/**
 * "Staff are trained first", when all of them are, or some, or none, each before what their own team starts, as
 * `calendar/too-late` judges; undefined when no milestone says when.
 */
function training(
  plan: Pick<Plan, 'header' | 'activities' | 'channels'>,
  { milestones }: Schedule,
): string | undefined {
  const trainings = milestones.filter(
    ({ fields, day }) => fields.kind === 'training' && day !== undefined,
  )
  if (trainings.length === 0) return undefined
  const firsts = firstRuns(plan)
  const late = trainings.filter(({ fields }) => isTooLate(plan, firsts, fields)).length
  if (late === trainings.length) return 'Staff are trained only after the start'
  if (late > 0)
    return `${late} of ${trainings.length} trainings ${late === 1 ? 'comes' : 'come'} after the start`
  const first = firsts.get('')?.first ?? Number.POSITIVE_INFINITY
  const isFirst = trainings.every(({ day = 0 }) => day <= first)
  return isFirst ? 'Staff are trained first' : 'Staff are trained before their own part starts'
}

/** "50 activities run"; those of which all days are silent do not. */
function running(flights: readonly Flight[]): string {
  const count = flights.filter((each) => !isSilent(each)).length
  if (count === 0) return 'all activities fall on silent days'
  return count === 1 ? '1 activity runs' : `${count} activities run`
}

function capital(words: string): string {
  return words[0]?.toUpperCase() + words.slice(1)
}

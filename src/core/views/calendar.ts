import type { Activity } from '../schema/model.generated.ts'
import { calendarAnswer } from './calendar/answer.ts'
import { calendarDrawing } from './calendar/drawing.ts'
import { calendarMissing } from './calendar/missing.ts'
import { calendarSample } from './calendar/sample.ts'
import { type Flight, isSilent, type Schedule, scheduleOf } from './calendar/schedule.ts'
import { calendarTable } from './calendar/table.ts'
import { spendWeeksOf } from './calendar/weeks.ts'
import { emptyDrawing } from './empty.ts'
import { html } from './html.ts'
import { listWords } from './list-words.ts'
import type { Figure, Subject, View } from './view.ts'

/** What runs when: channels over weeks, milestones, silent days, and what each week costs. */
export const calendarView: View = {
  id: 'calendar',
  tab: 'Calendar',
  question: 'What runs when, in what order, at what weekly weight?',
  isFiltered: true,
  show,
}

function show(subject: Subject): Figure {
  const { plan } = subject.analysis
  const schedule = scheduleOf(plan, subject.whole)
  const { rows, undated, milestones, silences } = schedule
  if (rows.length + undated.length + milestones.length + silences.length === 0) {
    return emptyCalendar(subject)
  }
  const spend = spendWeeksOf(plan, schedule)
  const answer = calendarAnswer(plan, schedule, spend)
  const missing = calendarMissing(subject, schedule)
  return {
    answer,
    drawing: calendarDrawing(subject, schedule, `${answer}. The table below says the same.`),
    note: noteOf(schedule),
    ...(missing && { missing }),
    table: calendarTable(plan, schedule, spend),
  }
}

function noteOf({ rows }: Schedule) {
  const flights = rows.flatMap((row) => row.flights)
  if (flights.length === 0) return html``
  const pauses = flights.some(({ silences }) => silences.length > 0)
  const silent = flights.some(isSilent)
  const chapters = rows.some((row) => row.chapters.length > 0)
  return html`${barWords(flights)}${pauses && ' Days with stripes are silent: the bars pause.'}${silent && ' A dashed outline has no other days and does not run.'}${chapters && ' Numbers before chapters give their order in the story.'}`
}

/** "Filled bars are booked or live, outlined bars are planned.": of the words that stand over bars those that do. */
function barWords(flights: readonly Flight[]): string {
  const used = new Set(flights.map(({ activity }) => activity.fields.status ?? 'planned'))
  const inOrder = (all: readonly NonNullable<Activity['status']>[]) =>
    all.filter((each) => used.has(each))
  const filled = inOrder(['booked', 'live', 'done'])
  const outlined = inOrder(['planned', 'idea']).map((each) => (each === 'idea' ? 'ideas' : each))
  const words = [
    ...(filled.length > 0 ? [`filled bars are ${listWords(filled, 'or')}`] : []),
    ...(outlined.length > 0 ? [`outlined bars are ${listWords(outlined, 'or')}`] : []),
  ].join(', ')
  return words && `${words[0]?.toUpperCase()}${words.slice(1)}.`
}

function emptyCalendar(subject: Subject): Figure {
  return {
    answer: 'No activity is planned yet',
    drawing: emptyDrawing(subject, {
      why: 'A plan without days is a wish. Name one activity: its channel, its first and its last day, and what it costs. Then add what has to be ready before it starts.',
      sample: calendarSample(),
      add: 'Add an activity',
      section: ['calendar'],
    }),
    isEmpty: true,
  }
}

import { fullDateWords } from '../../../plan/date-words.ts'
import { type Day, dayAfter, dayOf, isoOf, weekdayOf } from '../../../plan/day.ts'
import { languageOf } from '../../../plan/header.ts'
import { countWords } from '../../../plan/number-words.ts'
import type { Plan } from '../../../plan/plan.ts'
import { readDate } from '../../../rules/structure/date-readings.ts'
import type { Cursor } from '../../cursor/cursor.ts'
import type { About, Offer } from './offer.ts'

/** Lengths that flights usually have, in weeks. */
const usualWeeks = [1, 2, 4, 6, 8, 12, 26]

/**
 * Days that a planner may mean: what has been typed in words, the plan's first and last day, some weeks after the start that
 * stands beside, and those that follow from today; of an end only those that can be one. Each is found by its date and by
 * its words.
 */
export function* dayWords(about: About): Generator<Offer> {
  const { field } = about
  if (field.kind !== 'date' && field.kind !== 'date-or-period') return
  if (field.kind === 'date') yield* typedDays(about)
  const { first = '', last = '9999' } = possibleEnds(about)
  for (const each of likelyDays(about)) {
    if (first <= each.word && each.word <= last) yield each
  }
}

function* likelyDays({ plan, cursor, field, today }: About): Generator<Offer> {
  const name = cursor.path.at(-1)
  if (field.kind === 'date') {
    const { start, end } = plan.header
    const isCover = cursor.path[0] === 'plan'
    if (!isCover || name !== 'start') yield* offer(plan, dayOf(start), 'the plan starts')
    if (!isCover || name !== 'end') yield* offer(plan, dayOf(end), 'the plan ends')
    const first = name === 'end' ? startBeside(cursor) : undefined
    for (const weeks of first ? usualWeeks : []) {
      yield* offer(plan, first && dayAfter(first, weeks * 7 - 1), countWords(weeks, 'week'))
    }
    if (!first) yield* comingDays(plan, dayOf(today))
  }
  yield* offer(plan, dayOf(today), 'today')
}

/** The ISO dates between which an end lies: nothing ends before it starts, and no activity after its plan. */
function possibleEnds({ plan, cursor }: About): {
  readonly first?: string
  readonly last?: string
} {
  if (cursor.path.at(-1) !== 'end') return {}
  const start = startBeside(cursor)
  const end = cursor.path[1] === 'activities' ? dayOf(plan.header.end) : undefined
  return { ...(start && { first: isoOf(start) }), ...(end && { last: isoOf(end) }) }
}

function startBeside(cursor: Cursor): Day | undefined {
  return dayOf(cursor.neighbours().find(({ name }) => name === 'start')?.value)
}

/** What has been typed, when it is a date written in another way: "16 Aug 2027". */
function* typedDays({ plan, cursor }: About): Generator<Offer> {
  if (dayOf(cursor.word)) return
  for (const iso of readDate(cursor.word, cursor.path.at(-1) === 'end').dates) {
    for (const each of offer(plan, dayOf(iso), cursor.word)) {
      yield { ...each, followsWord: true }
    }
  }
}

/** Days on which work usually begins. */
function* comingDays(plan: Plan, today: Day | undefined): Generator<Offer> {
  if (!today) return
  yield* offer(plan, dayAfter(today, 7 - weekdayOf(today)), 'next Monday')
  const { year, month } = today
  const first = month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 }
  yield* offer(plan, { ...first, day: 1 }, 'the first of next month')
}

function* offer(plan: Plan, day: Day | undefined, why: string): Generator<Offer> {
  if (!day) return
  const word = isoOf(day)
  const says = fullDateWords(word, languageOf(plan))
  yield { word, sign: 'word', beside: why, says, typedAs: `${word} ${why} ${says}` }
}

import { dateWords } from '../../../plan/date-words.ts'
import { type Day, dayAfter, dayOf, isoOf, weekdayOf } from '../../../plan/day.ts'
import type { Plan } from '../../../plan/plan.ts'
import { languageOf } from '../../words/channel-facts.ts'
import type { About, Offer } from './offer.ts'

const weekdays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')

/** Lengths that flights usually have, in weeks. */
const usualWeeks = [1, 2, 4, 6, 8, 12, 26]

/** Days that the plan itself suggests: its first and its last, and some weeks after the start that stands beside. */
export function* dayWords({ plan, cursor, field }: About): Generator<Offer> {
  if (field.kind !== 'date') return
  const name = cursor.path.at(-1)
  const { start, end } = plan.header
  const isCover = cursor.path[0] === 'plan'
  if (!isCover || name !== 'start') yield* offer(plan, dayOf(start), 'the plan starts')
  if (!isCover || name !== 'end') yield* offer(plan, dayOf(end), 'the plan ends')
  if (name !== 'end') return
  const beside = cursor.neighbours().find((neighbour) => neighbour.name === 'start')
  const first = dayOf(beside?.value)
  if (!first) return
  for (const weeks of usualWeeks) {
    const last = dayAfter(first, weeks * 7 - 1)
    yield* offer(plan, last, weeks === 1 ? '1 week' : `${weeks} weeks`)
  }
}

function* offer(plan: Plan, day: Day | undefined, why: string): Generator<Offer> {
  if (!day) return
  const iso = isoOf(day)
  const words = `${weekdays[weekdayOf(day)]}, ${dateWords(iso, languageOf(plan))}`
  yield { word: iso, sign: 'word', beside: why, says: words }
}

import type { Typed } from '../language/typed/typed.ts'
import { typedDay } from '../language/typed/typed-day.ts'
import { isCode, type Money, typedMoney } from '../language/typed/typed-money.ts'
import { dayOf, daysBetween } from '../plan/day.ts'
import type { Answers } from './answers.ts'

/** Characters that fit the cover of a page. */
const longestName = 80

/** Reads the name of a new plan. */
export function typedName(written: string): Typed<string> {
  const value = written.trim()
  if (value === '') return { says: 'Give the plan a name that people will use for it.' }
  if (value.length > longestName) {
    return { says: `Keep the name under ${longestName} characters, so that it fits on a cover.` }
  }
  return { value }
}

/** Reads the last day of a new plan, which is not before the first (an ISO date). */
export function typedEnd(written: string, start: string): Typed<string> {
  const typed = typedDay(written)
  const first = dayOf(start)
  const last = 'value' in typed ? dayOf(typed.value) : undefined
  if (first && last && daysBetween(first, last) < 0) {
    return { says: `The plan starts on ${start}. Its last day cannot be before that.` }
  }
  return typed
}

/** Reads all the money of a new plan, with its currency; undefined when it is left empty. */
export function typedBudget(written: string): Typed<Answers['money']> {
  if (written.trim() === '') return { value: undefined }
  const typed = typedMoney(written)
  return 'says' in typed ? typed : withCode(typed.value)
}

function withCode({ amount, currency }: Money): Typed<Answers['money']> {
  if (currency !== undefined && isCode(currency)) return { value: { amount, currency } }
  const says =
    currency === undefined
      ? 'Add the currency, such as EUR, GBP or USD.'
      : `Several currencies are written “${currency}”. Add the three letters of yours, such as USD.`
  return { says }
}

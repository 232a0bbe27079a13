import { dayOf } from '../../plan/day.ts'
import { readDate } from '../../rules/structure/date-readings.ts'
import type { Typed } from './typed.ts'

/**
 * Reads a day as people write it (2027-03-01, 1.3.2027 where that is clear, 1 March 2027) as an ISO date. What may be two
 * days is asked about, never guessed.
 */
export function typedDay(written: string): Typed<string> {
  const text = written.trim()
  if (dayOf(text)) return { value: text }
  const { dates, trouble } = readDate(text, false)
  const [date] = dates
  if (trouble === 'form' && date !== undefined) return { value: date }
  if (trouble === 'order') {
    return {
      says: `“${text}” can be two days, ${dates.join(' or ')}. Write the year first, then the month and the day.`,
    }
  }
  if (trouble === 'noSuchDay') {
    return { says: `There is no such day as “${text}”. The month may be shorter than that.` }
  }
  if (trouble === 'noDay') {
    return { says: `“${text}” leaves the day open. Write it whole, such as ${date}.` }
  }
  return { says: `“${text}” is not a date. Write year, month and day, such as 2027-03-01.` }
}

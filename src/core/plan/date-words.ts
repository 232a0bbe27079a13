import { type Day, dayOf, isoOf, weekdayOf } from './day.ts'
import { countWords } from './number-words.ts'

const months =
  'January February March April May June July August September October November December'.split(' ')
const weekdays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')

/** A day in words: "16 August 2027"; for American English "August 16, 2027". What is no date is returned as it is. */
export function dateWords(iso: string, language: string): string {
  const day = dayOf(iso)
  if (!day) return iso
  const { year } = day
  return isAmerican(language)
    ? `${wordsOfDay(day, language)}, ${year}`
    : `${wordsOfDay(day, language)} ${year}`
}

/** A day in words, without its year: "16 August"; for American English "August 16". */
export function dayWords(iso: string, language: string): string {
  const day = dayOf(iso)
  return day ? wordsOfDay(day, language) : iso
}

/** A month, 1 to 12, in words: "August". */
export function monthWords(month: number): string {
  return months[month - 1] ?? ''
}

/** A day in few words, without its year: "30 Nov"; for American English "Nov 30". */
export function shortDateWords(iso: string, language: string): string {
  const day = dayOf(iso)
  if (!day) return iso
  const month = (months[day.month - 1] ?? '').slice(0, 3)
  return isAmerican(language) ? `${month} ${day.day}` : `${day.day} ${month}`
}

/**
 * A day of a plan in few words: "30 Nov", with its year, "30 Nov 2027", unless the whole plan and the day lie in one year.
 * Of a plan without both of its days nobody can tell.
 */
export function shortDateIn(
  { start, end }: { readonly start?: string; readonly end?: string },
  iso: string,
  language: string,
): string {
  const day = dayOf(iso)
  const words = shortDateWords(iso, language)
  if (!day) return words
  const isOneYear = [start, end].every((edge) => dayOf(edge)?.year === day.year)
  if (isOneYear) return words
  return isAmerican(language) ? `${words}, ${day.year}` : `${words} ${day.year}`
}

/**
 * From one day to another, saying a year or a month that both share only once: "16 August to 14 November 2027"; a single
 * day stands alone: "16 August 2027".
 */
export function periodWords(
  start: string | undefined,
  end: string | undefined,
  language: string,
): string | undefined {
  const first = dayOf(start)
  const last = dayOf(end)
  if (!first || !last) {
    if (first && start) return `from ${dateWords(start, language)}`
    return last && end ? `until ${dateWords(end, language)}` : undefined
  }
  const to = dateWords(end ?? '', language)
  if (isoOf(first) === isoOf(last)) return to
  if (first.year !== last.year) return `${dateWords(start ?? '', language)} to ${to}`
  const isOneMonth = first.month === last.month && !isAmerican(language)
  return `${isOneMonth ? first.day : wordsOfDay(first, language)} to ${to}`
}

/** The weekday of a day: "Monday". */
export function weekdayWords(day: Day): string {
  return weekdays[weekdayOf(day)] ?? ''
}

/** A day with its weekday: "Monday, 16 August 2027". Undefined for what is no date. */
export function fullDateWords(iso: string, language: string): string | undefined {
  const day = dayOf(iso)
  return day && `${weekdayWords(day)}, ${dateWords(iso, language)}`
}

/** A number of days as planners count them: "10 days", "5 weeks", "5 weeks, 3 days". */
export function lengthWords(days: number): string {
  const weeks = Math.floor(days / 7)
  const rest = days % 7
  if (rest === 0 && weeks > 0) return countWords(weeks, 'week')
  if (weeks < 2) return countWords(days, 'day')
  return `${countWords(weeks, 'week')}, ${countWords(rest, 'day')}`
}

function wordsOfDay({ month, day }: Day, language: string): string {
  const name = months[month - 1] ?? ''
  return isAmerican(language) ? `${name} ${day}` : `${day} ${name}`
}

function isAmerican(language: string): boolean {
  return /^en-us\b/i.test(language)
}

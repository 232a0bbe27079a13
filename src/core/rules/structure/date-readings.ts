/** What can be made of a text that should be a date. */
export interface DateReadings {
  /** ISO dates that the writer may have meant, likeliest first. */
  readonly dates: readonly string[]
  /**
   * Why it is not clear: `order` of day and month, `noSuchDay` in that month, `noDay` at all (a month or a year); or only
   * the `form` is wrong.
   */
  readonly trouble: 'form' | 'order' | 'noSuchDay' | 'noDay' | 'unknown'
}

const months =
  'january february march april may june july august september october november december'.split(' ')

const nothing: DateReadings = { dates: [], trouble: 'unknown' }

/** Reads a date as people write it; `end` chooses the last day where only a month or a year is given. */
export function readDate(written: string, end: boolean): DateReadings {
  const text = written.trim().replace(/[T ]\d{1,2}:\d{2}.*$/, '')
  const compact = /^(\d{4})(\d\d)(\d\d)$/.exec(text)
  const yearFirst = compact ?? /^(\d{4})[-./ ](\d{1,2})[-./ ](\d{1,2})$/.exec(text)
  if (yearFirst) {
    const [year, month, day] = numbers(yearFirst)
    return readings([[year, month, day]], [year, day, month])
  }
  const yearLast = /^(\d{1,2})[-./ ]+(\d{1,2})[-./ ]+(\d{4}|\d\d)$/.exec(text)
  if (yearLast) {
    const [first, second, year] = numbers(yearLast)
    const full = year < 100 ? 2000 + year : year
    return readings([
      [full, second, first],
      [full, first, second],
    ])
  }
  return readWords(text, end)
}

/** Dates with the month as a word, and those that lack a day. */
function readWords(text: string, end: boolean): DateReadings {
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th|\.)?\s+(?:of\s+)?([a-z]{3,})\.?,?\s+(\d{4})$/i.exec(
    text,
  )
  const monthFirst = /^([a-z]{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/i.exec(text)
  const [, word, day, year] = monthFirst ?? [undefined, dayFirst?.[2], dayFirst?.[1], dayFirst?.[3]]
  if (word !== undefined) {
    const month = monthNamed(word)
    return month === 0 ? nothing : readings([[Number(year), month, Number(day)]])
  }
  const numbered = /^(\d{4})[-./ ](\d{1,2})$/.exec(text)
  const named = /^([a-z]{3,})\.?\s+(\d{4})$/i.exec(text)
  const bare = /^\d{4}$/.exec(text)
  if (numbered) return withoutDay(Number(numbered[1]), Number(numbered[2]), end)
  if (named) return withoutDay(Number(named[2]), monthNamed(named[1] ?? ''), end)
  if (bare) {
    const days = [`${text}-01-01`, `${text}-12-31`]
    return { dates: end ? days.reverse() : days, trouble: 'noDay' }
  }
  return nothing
}

type Parts = readonly [year: number, month: number, day: number]

/** Readings of a date that has all its parts; `other` is tried when none of `likely` is a day that exists. */
function readings(likely: readonly Parts[], other?: Parts): DateReadings {
  const exist = likely.filter(exists)
  const dates = [...new Set(exist.map(iso))]
  if (dates.length > 0) return { dates, trouble: dates.length > 1 ? 'order' : 'form' }
  if (other && exists(other)) return { dates: [iso(other)], trouble: 'form' }
  const cut = likely.find(([, month, day]) => month >= 1 && month <= 12 && day <= 31 && day > 0)
  if (!cut) return nothing
  const [year, month] = cut
  return { dates: [iso([year, month, daysIn(year, month)])], trouble: 'noSuchDay' }
}

function withoutDay(year: number, month: number, end: boolean): DateReadings {
  if (month < 1 || month > 12) return nothing
  const days = [iso([year, month, 1]), iso([year, month, daysIn(year, month)])]
  return { dates: end ? days.reverse() : days, trouble: 'noDay' }
}

function numbers(match: RegExpExecArray): [number, number, number] {
  return [Number(match[1]), Number(match[2]), Number(match[3])]
}

function exists([year, month, day]: Parts): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

/** How many days a month has; months count from 1. */
function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** The number of a month by its English name or its first letters, or 0. */
function monthNamed(word: string): number {
  return months.findIndex((month) => month.startsWith(word.toLowerCase())) + 1
}

function iso([year, month, day]: Parts): string {
  return [String(year).padStart(4, '0'), pad(month), pad(day)].join('-')
}

function pad(part: number): string {
  return String(part).padStart(2, '0')
}

/** The month of an ISO date in words: "April". */
export function monthOf(date: string): string {
  const name = months[Number(date.slice(5, 7)) - 1] ?? ''
  return name.charAt(0).toUpperCase() + name.slice(1)
}

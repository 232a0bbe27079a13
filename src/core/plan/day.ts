import { rememberByText } from '../text/remember.ts'

/** A day of the calendar, free of hours and time zones. */
export interface Day {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  /** 1 to 31. */
  readonly day: number
}

/** Reads an ISO date (`2027-08-16`); undefined when the text is no such date or the day does not exist. */
export function dayOf(iso: string | undefined): Day | undefined {
  return iso === undefined ? undefined : readDay(iso)
}

/** The same days are asked for by many rules and drawings. */
const readDay = rememberByText((iso): Day | undefined => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso)
  if (!match) return undefined
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number]
  const isReal = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
  return isReal ? { year, month, day } : undefined
})

/** Days since 1 March of the year 0, counted in the calendar of today; differences and remainders are what matters. */
export function dayNumber({ year, month, day }: Day): number {
  // Counting the year from March puts the leap day at its end.
  const marchYear = month > 2 ? year : year - 1
  const marchMonth = (month + 9) % 12
  const leapDays =
    Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400)
  return marchYear * 365 + leapDays + Math.floor((marchMonth * 153 + 2) / 5) + day - 1
}

/** The day of a number that `dayNumber` gives. */
export function dayOfNumber(number: number): Day {
  // Calendars repeat every 400 years, which are 146,097 days.
  const era = Math.floor(number / 146_097)
  const inEra = number - era * 146_097
  const years = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) /
      365,
  )
  const inYear = inEra - (365 * years + Math.floor(years / 4) - Math.floor(years / 100))
  const marchMonth = Math.floor((5 * inYear + 2) / 153)
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  const day = inYear - Math.floor((153 * marchMonth + 2) / 5) + 1
  return { year: years + era * 400 + (month <= 2 ? 1 : 0), month, day }
}

/** The number of the Monday on or before a day, both as `dayNumber` counts. */
export function mondayBefore(number: number): number {
  return number - weekdayOfNumber(number)
}

/** Days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from)
}

/** The day that is a number of days after another; before it when the number is negative. */
export function dayAfter(day: Day, days: number): Day {
  const { year, month, day: date } = day
  // Counting on within the month and then carrying over keeps this exact for every month and leap year.
  let rest = date + days
  let at = { year, month }
  while (rest < 1) {
    at = at.month === 1 ? { year: at.year - 1, month: 12 } : { ...at, month: at.month - 1 }
    rest += daysInMonth(at.year, at.month)
  }
  while (rest > daysInMonth(at.year, at.month)) {
    rest -= daysInMonth(at.year, at.month)
    at = at.month === 12 ? { year: at.year + 1, month: 1 } : { ...at, month: at.month + 1 }
  }
  return { ...at, day: rest }
}

/** A day as an ISO date: `2027-08-16`. */
export function isoOf({ year, month, day }: Day): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** The day of a number that `dayNumber` gives, as an ISO date. */
export function isoOfNumber(number: number): string {
  return isoOf(dayOfNumber(number))
}

/** The day of the week: 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: Day): number {
  return weekdayOfNumber(dayNumber(day))
}

function weekdayOfNumber(number: number): number {
  // 1 March of the year 0 was a Wednesday.
  return (((number + 2) % 7) + 7) % 7
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

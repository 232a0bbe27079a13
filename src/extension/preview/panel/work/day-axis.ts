/** Milliseconds of a day in UTC, where every day is as long as any other. */
const day = 86_400_000

/** Where days lie over a strip of a calendar, in pixels of the screen. */
export interface DayAxis {
  readonly firstDay: number
  readonly dayWidth: number
}

/** The axis that a panel of the calendar names; undefined when it names none. */
export function axisOf(panel: Element, scale: number): DayAxis | undefined {
  const firstDay = numberOfDay(panel.getAttribute('data-first-day') ?? '')
  const dayWidth = Number(panel.getAttribute('data-day-width')) * scale
  return firstDay !== undefined && dayWidth > 0 ? { firstDay, dayWidth } : undefined
}

/** An ISO date as a number of days; undefined for what is none. */
export function numberOfDay(iso: string): number | undefined {
  const time = Date.parse(`${iso}T00:00:00Z`)
  return Number.isNaN(time) ? undefined : time / day
}

/** The ISO date of a number of days. */
export function isoOfDay(number: number): string {
  return new Date(number * day).toISOString().slice(0, 10)
}

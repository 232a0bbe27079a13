import { monthWords } from '../../plan/date-words.ts'
import { dayOfNumber, mondayBefore } from '../../plan/day.ts'
import type { Days } from '../../plan/runs.ts'

/** Time from left to right, in whole weeks; lengths in pixels. */
export interface Axis {
  /** The Monday of the first week, as `dayNumber` counts. */
  readonly monday: number
  readonly weeks: number
  readonly width: number
  /** The days of the plan, if it says them. */
  readonly plan: Days | undefined
  /** Whether it goes over the end of a year. */
  readonly crossesYears: boolean
}

/** Some weeks in a row with their name: a week, a month, a quarter, a year. */
export interface Stretch {
  /** The first week, counted from 0, and the week after the last. */
  readonly from: number
  readonly to: number
  /** Names to choose from, the longest first. */
  readonly names: readonly string[]
  /** The same in fewer letters, where there are such; one head has one of both forms throughout. */
  readonly shorter?: readonly string[]
}

/** What time is counted in. */
export type Unit = 'week' | 'month' | 'quarter'

/** How far from the plan something may lie to be shown, and how long the longest calendar is; in days. */
const farthest = 183
const longest = 3660

/** The days that a calendar shows; undefined when nothing has a day. */
export function daysShown(plan: Days | undefined, all: readonly Days[]): Days | undefined {
  const limits = limitsOf(plan, all)
  if (!limits) return undefined
  const inside = all.filter(({ first, last }) => last >= limits.first && first <= limits.last)
  const spans = plan
    ? [{ first: plan.first, last: Math.min(plan.last, limits.last) }, ...inside]
    : inside
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const span of spans) {
    first = Math.min(first, Math.max(span.first, limits.first))
    last = Math.max(last, Math.min(span.last, limits.last))
  }
  return { first, last }
}

/** One day in a wrong century must not make a calendar of centuries. */
function limitsOf(plan: Days | undefined, all: readonly Days[]): Days | undefined {
  if (plan) {
    return {
      first: plan.first - farthest,
      last: Math.min(plan.last + farthest, plan.first + longest),
    }
  }
  const middle = all.map(({ first }) => first).sort((a, b) => a - b)[Math.floor(all.length / 2)]
  return middle === undefined
    ? undefined
    : { first: middle - longest / 2, last: middle + longest / 2 }
}

/** An axis for some days, `width` pixels wide. */
export function axisOf(days: Days, plan: Days | undefined, width: number): Axis {
  const monday = mondayBefore(days.first)
  const weeks = Math.floor((days.last - monday) / 7) + 1
  const crossesYears = dayOfNumber(days.first).year !== dayOfNumber(days.last).year
  return { monday, weeks, width, plan, crossesYears }
}

/** Where a day begins on the axis, in pixels; never beyond its ends. */
export function xOf({ monday, weeks, width }: Axis, day: number): number {
  return Math.min(Math.max(((day - monday) / (weeks * 7)) * width, 0), width)
}

/** Where a week begins on the axis, in pixels. */
export function xOfWeek({ weeks, width }: Axis, week: number): number {
  return (week / weeks) * width
}

/** The weeks of an axis in units; a month is made of the weeks that begin in it. */
export function stretchesOf(axis: Axis, unit: Unit | 'year'): readonly Stretch[] {
  const stretches: {
    from: number
    to: number
    names: readonly string[]
    shorter?: readonly string[]
  }[] = []
  let before: string | undefined
  for (let week = 0; week < axis.weeks; week++) {
    const { year, month, day } = dayOfNumber(axis.monday + week * 7)
    const quarter = Math.ceil(month / 3)
    const place = { week, month, quarter, year: 0 }[unit]
    const name = `${year} ${place}`
    if (name !== before) {
      const forms = {
        week: { names: [String(day)] },
        month: monthNames(month, year, axis, week === 0),
        quarter: { names: [`Q${quarter}`] },
        year: { names: [String(year)] },
      }[unit]
      stretches.push({ from: week, to: week + 1, ...forms })
    } else if (stretches.length > 0) (stretches.at(-1) as { to: number }).to = week + 1
    before = name
  }
  return stretches
}

/** "January 2028", "January"; shorter "Jan 2028", "Jan"; a year stands only where it begins. */
function monthNames(month: number, year: number, axis: Axis, isFirst: boolean) {
  const opensYear = axis.crossesYears && (isFirst || month === 1)
  const withYear = (name: string) => (opensYear ? [`${name} ${year}`, name] : [name])
  const name = monthWords(month)
  return { names: withYear(name), shorter: withYear(name.slice(0, 3)) }
}

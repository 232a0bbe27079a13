import type { PlanPath } from '../../../../core/index.ts'
import { pathOf } from '../parts.ts'
import { type DayAxis, isoOfDay, numberOfDay } from './day-axis.ts'

/** An end of an activity: its first or its last day, by the field that holds it. */
export type End = 'start' | 'end'

/** An activity in the calendar, with its days as numbers. */
export interface Flight {
  readonly name: string
  readonly path: PlanPath
  readonly start: number
  readonly end: number
  /** Upper edge and height of its bar, in pixels of the screen. */
  readonly top: number
  readonly height: number
}

/** The activities that can be moved in a panel of the calendar, with places counted from the top of a strip. */
export function flightsIn(panel: Element, strip: Element): readonly Flight[] {
  const { top: edge } = strip.getBoundingClientRect()
  return [...panel.querySelectorAll('[data-activity]')].flatMap((drawn): Flight[] => {
    const path = pathOf(drawn)
    const bar = drawn.querySelector('rect')?.getBoundingClientRect()
    const start = numberOfDay(drawn.getAttribute('data-start') ?? '')
    const end = numberOfDay(drawn.getAttribute('data-end') ?? '')
    if (!path || !bar || start === undefined || end === undefined) return []
    const name = drawn.getAttribute('data-activity') ?? ''
    return [{ name, path, start, end, top: bar.top - edge, height: bar.height }]
  })
}

/** Where an end lies on an axis: before its first day, after its last. */
export function placeOf({ firstDay, dayWidth }: DayAxis, flight: Flight, end: End): number {
  return (flight[end] + (end === 'end' ? 1 : 0) - firstDay) * dayWidth
}

/** The flight with one end on another day; never beyond its other end. */
export function movedTo(flight: Flight, end: End, to: number): Flight {
  return end === 'start'
    ? { ...flight, start: Math.min(to, flight.end) }
    : { ...flight, end: Math.max(to, flight.start) }
}

/** The value that writes an end into the plan. */
export function valueOfEnd(flight: Flight, end: End) {
  return { path: [...flight.path, end], text: isoOfDay(flight[end]) }
}

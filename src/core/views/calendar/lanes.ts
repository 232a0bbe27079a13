import { countWords } from '../../plan/number-words.ts'
import { titleOf } from '../../plan/title.ts'
import { said } from '../own-words.ts'
import { linesOf, widest } from '../text-lines.ts'
import { type Axis, xOf } from './axis.ts'
import { smallFont } from './fonts.ts'
import type { Flight, ScheduleRow } from './schedule.ts'

/** An activity with its place in a row; lengths in pixels. */
export interface PlacedFlight {
  readonly flight: Flight
  readonly lines: readonly string[]
  /** Where its words begin. */
  readonly x: number
  /** The upper edge of its words, from the top of the row. */
  readonly top: number
}

/** The activities of a row in as few lanes as they need, and how high those are together. */
export interface Lanes {
  readonly flights: readonly PlacedFlight[]
  readonly height: number
}

/** From the words over a bar to the end of its lane, and between two neighbours in a lane. */
const underWords = 24
const between = 12

/** Places the activities of a row: each in the first lane in which neither its bar nor its words touch another. */
export function lanesOf(row: ScheduleRow, axis: Axis): Lanes {
  const lanes: { end: number; lines: number; members: Omit<PlacedFlight, 'top'>[] }[] = []
  for (const flight of row.flights) {
    const lines = linesOf(flightWords(flight, row), axis.width, smallFont)
    const width = widest(lines, smallFont)
    const start = xOf(axis, flight.first)
    // The line on which the plan starts must not run along the words.
    const onLine = axis.plan?.first === flight.first ? 4 : 0
    const x = Math.max(0, Math.min(start + onLine, axis.width - width))
    const end = Math.max(xOf(axis, flight.last + 1), x + width)
    const free = lanes.find((lane) => lane.end + between <= x)
    const lane = free ?? { end: 0, lines: 1, members: [] }
    if (!free) lanes.push(lane)
    lane.end = end
    lane.lines = Math.max(lane.lines, lines.length)
    lane.members.push({ flight, lines, x })
  }
  let top = 0
  const flights = lanes.flatMap(({ lines, members }) => {
    const here = top
    top += lines * 16 + underWords
    // Where a neighbour has more lines, words stand just over their bar.
    return members.map((each) => ({ ...each, top: here + (lines - each.lines.length) * 16 }))
  })
  return { flights, height: top }
}

/** The distance from the upper edge of a flight's words to that of its bar. */
export function barBelow({ lines }: PlacedFlight): number {
  return lines.length * 16 + 4
}

/** "booked, 4 weeks"; where a channel has several activities, or this one a name, the name before it. */
function flightWords({ activity, first, last }: Flight, row: ScheduleRow): string {
  const state = `${activity.fields.status ?? 'planned'}, ${roundLength(last - first + 1)}`
  const isNamed = row.flights.length > 1 || said(activity.fields.name) !== undefined
  const title = titleOf(activity)
  return isNamed && title !== row.title ? `${title}: ${state}` : state
}

/** A number of days, rounded for a drawing: "9 days", "4 weeks". */
export function roundLength(days: number): string {
  return days < 14 ? countWords(days, 'day') : countWords(Math.round(days / 7), 'week')
}

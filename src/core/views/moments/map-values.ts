import { spread } from '../spread.ts'
import { linesOf, widest } from '../text-lines.ts'
import { type Font, textWidth } from '../text-width.ts'
import { type Dimension, dimensionWords, valuesOf, valueWords } from './dimension.ts'
import type { Lane } from './lane.ts'

/** One time, place, platform or device, or the gap where a moment says none. */
export interface Value {
  readonly value: string
  readonly words: string
  /** Larger the more moments share it. */
  readonly font: Font
  /** Positions of its moments among the lanes of the map. */
  readonly lanes: readonly number[]
  readonly isGap: boolean
}

/** A value in the lines that its column has room for; lengths in pixels. */
export interface SizedValue extends Value {
  readonly lines: readonly string[]
  /** The height it needs, the distance to its neighbours included. */
  readonly room: number
}

/** A value with its place; lengths in pixels. */
export interface PlacedValue extends SizedValue {
  /** The middle of its words. */
  readonly y: number
}

/** Room around a value: above and below together, and inside the box of a gap at each side. */
const air = 12
export const gapPadding = 6

const shares: readonly Font[] = [
  { size: 12, weight: 400 },
  { size: 15, weight: 600 },
  { size: 17, weight: 600 },
  { size: 19, weight: 600 },
]
const headFont: Font = { size: 14, weight: 600 }

/** The distance from one line of a value to the next, in pixels. */
export function leadingOf({ size }: Font): number {
  return size === 12 ? 15 : size + 4
}

/** What some moments say in one dimension, each value once; a moment that says nothing has a gap of its own. */
export function collectValues(lanes: readonly Lane[], dimension: Dimension): readonly Value[] {
  const users = new Map<string, number[]>()
  const gaps: Value[] = []
  for (const [at, { moment }] of lanes.entries()) {
    const values = valuesOf(moment.fields, dimension)
    for (const value of values) {
      const known = users.get(value)
      if (known) known.push(at)
      else users.set(value, [at])
    }
    if (values.length > 0) continue
    const words = dimensionWords[dimension].unsaid
    gaps.push({ value: '', words, font: fontFor(1), lanes: [at], isGap: true })
  }
  const said = [...users].map(([value, lanes]): Value => {
    const words = valueWords(dimension, value)
    return { value, words, font: fontFor(lanes.length), lanes, isGap: false }
  })
  return [...said, ...gaps]
}

/** However little room there is, words of a dimension have at least so many pixels. */
const narrowestZone = 60

/**
 * How wide the words of each dimension may be: as wide as they are, but no more than `room` together; then the widest
 * give way and take more lines.
 */
export function zonesOf(
  columns: readonly { readonly head: string; readonly values: readonly Value[] }[],
  room: number,
): readonly number[] {
  const wanted = columns.map(({ head, values }) =>
    Math.ceil(Math.max(textWidth(head, headFont), ...values.map(widthOf))),
  )
  const most = Math.max(narrowestZone, fairShare(wanted, room))
  return wanted.map((zone) => Math.min(zone, most))
}

/** The most that each may have so that all fit into `room`: who wants less than an equal share leaves the rest to others. */
function fairShare(wanted: readonly number[], room: number): number {
  let left = room
  for (const [at, zone] of wanted.toSorted((a, b) => a - b).entries()) {
    const share = Math.floor(left / (wanted.length - at))
    if (zone > share) return share
    left -= zone
  }
  return Number.POSITIVE_INFINITY
}

/** Breaks the words of a value into lines that fit a zone of some width. */
export function sizedValue(value: Value, zone: number): SizedValue {
  const { words, font, isGap } = value
  // Half a pixel, so that a zone made to measure holds what it was made for.
  const lines = linesOf(words, zone + 0.5 - (isGap ? 2 * gapPadding : 0), font)
  const room = lines.length * leadingOf(font) + air + (isGap ? gapPadding : 0)
  return { ...value, lines, room }
}

/** Places the values of one dimension near the lanes that use them; `middles` are the lanes' own places. */
export function placeValues(
  values: readonly SizedValue[],
  middles: readonly number[],
  top: number,
): readonly PlacedValue[] {
  const wishes = values
    .map((value) => ({
      value,
      at: value.lanes.reduce((sum, lane) => sum + (middles[lane] ?? 0), 0) / value.lanes.length,
      room: value.room,
    }))
    .sort((a, b) => a.at - b.at)
  const places = spread(wishes, top)
  return wishes.map(({ value }, at) => ({ ...value, y: places[at] ?? top }))
}

/** The width of a value's words, in pixels; the box of a gap included. */
export function widthOfLines({ lines, font, isGap }: PlacedValue): number {
  return widest(lines, font) + (isGap ? 2 * gapPadding : 0)
}

function widthOf({ words, font, isGap }: Value): number {
  return textWidth(words, font) + (isGap ? 2 * gapPadding : 0)
}

function fontFor(sharers: number): Font {
  return shares[Math.min(sharers, shares.length) - 1] ?? { size: 12, weight: 400 }
}

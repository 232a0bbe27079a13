import { inOrderOf } from '../own-words.ts'
import { evenLinesOf, linesOf } from '../text-lines.ts'
import { type Font, textWidth } from '../text-width.ts'
import { type Dimension, dimensions, dimensionWords } from './dimension.ts'
import type { Lane } from './lane.ts'
import {
  collectValues,
  type PlacedValue,
  placeValues,
  type SizedValue,
  sizedValue,
  zonesOf,
} from './map-values.ts'

/** Where everything in a map stands; all lengths in pixels. */
export interface MapLayout {
  readonly columns: readonly MapColumn[]
  readonly lanes: readonly PlacedLane[]
  /** Where the decisions begin. */
  readonly decisionX: number
  readonly height: number
}

/** One dimension: its words stand from `x`, lines lead on to `end`, and its strands gather in knots at `knot`. */
export interface MapColumn {
  readonly dimension: Dimension
  readonly head: string
  readonly x: number
  readonly end: number
  readonly knot: number
  readonly values: readonly PlacedValue[]
}

/** One moment's level lane, with the words of its decision. */
export interface PlacedLane extends DecisionWords {
  readonly lane: Lane
  readonly y: number
}

interface DecisionWords {
  readonly title: readonly string[]
  readonly decision: readonly string[]
  /** Whether "people act" has a line of its own. */
  readonly actsBelow: boolean
  /** Whether nobody has said the decision, so that a box stands for it. */
  readonly boxed: boolean
}

export const mapWidth = 1016
export const headHeight = 44
export const titleFont: Font = { size: 14, weight: 600 }
export const decisionFont: Font = { size: 12, weight: 400 }
export const actsWords = 'people act'
export const noDecision = 'no decision yet'
/** From the words over a box to its edge, beyond the distance of two lines. */
export const boxGap = 6

/** How far a strand stops from a word. */
export const clear = 6
/** From the end of a column's words to its knots, and from there to the next column. */
const toKnot = 44
const fromKnot = 46
const decisionRoom = 196
const lowestLane = 72
/** The most lanes of one map, and its greatest height. */
const most = 8
const highest = 600

/** Measures a map of some moments. It is never wider than `mapWidth`: words too long for it take more lines. */
export function mapLayoutOf(lanes: readonly Lane[]): MapLayout {
  const said = dimensions.map((dimension) => ({
    dimension,
    head: dimensionWords[dimension].head,
    values: collectValues(lanes, dimension),
  }))
  const between = toKnot + fromKnot
  const zones = zonesOf(said, mapWidth - decisionRoom - said.length * between)
  const sized = said.map(({ values }, at) =>
    values.map((value) => sizedValue(value, zones[at] ?? 0)),
  )
  const decisionX = zones.reduce((sum, zone) => sum + zone + between, 0)
  const words = lanes.map((lane) => decisionWordsOf(lane, mapWidth - decisionX))
  const heights = words.map((each, lane) =>
    Math.max(
      lowestLane,
      decisionHeight(each) + 28,
      ...sized.map((values) => demandOf(values, lane)),
    ),
  )
  const middles = middlesOf(heights)
  let x = 0
  const columns = said.map(({ dimension, head }, at): MapColumn => {
    const wordsEnd = x + (zones[at] ?? 0)
    const knot = wordsEnd + toKnot
    const placed = placeValues(sized[at] ?? [], middles, headHeight)
    const column = { dimension, head, x, end: wordsEnd + clear, knot, values: placed }
    x = wordsEnd + between
    return column
  })
  const lowest = columns.flatMap(({ values }) =>
    values.map(({ y, lines }) => y + lines.length * 10),
  )
  return {
    columns,
    lanes: words.map((each, at) => ({ ...each, lane: lanes[at] as Lane, y: middles[at] ?? 0 })),
    decisionX,
    height: Math.max(headHeight + heights.reduce((sum, height) => sum + height, 0), ...lowest),
  }
}

/**
 * Cuts moments into as few maps as are still easy to follow and fit on a sheet of paper lying across: at most eight
 * lanes and 600 pixels high, of like size.
 */
export function mapsOf(lanes: readonly Lane[]): readonly MapLayout[] {
  let tried = 0
  for (let count = Math.max(1, Math.ceil(lanes.length / most)); ; count++) {
    const size = Math.ceil(lanes.length / count)
    const maps = size === tried ? undefined : mapsOfSize(lanes, size)
    if (maps) return maps
    tried = size
  }
}

/** Maps of so many lanes each; undefined when one is too high and could be lower. */
function mapsOfSize(lanes: readonly Lane[], size: number): readonly MapLayout[] | undefined {
  const maps: MapLayout[] = []
  for (let from = 0; from < lanes.length; from += size) {
    const map = mapLayoutOf(lanes.slice(from, from + size))
    if (size > 1 && map.height > highest) return undefined
    maps.push(map)
  }
  return maps
}

/** The room that a lane needs for its share of a dimension's values. */
function demandOf(values: readonly SizedValue[], lane: number): number {
  let room = 0
  for (const value of values) {
    if (value.lanes.includes(lane)) room += value.room / value.lanes.length
  }
  return room
}

function middlesOf(heights: readonly number[]): readonly number[] {
  let y = headHeight
  return heights.map((height) => {
    y += height
    return y - height / 2
  })
}

function decisionWordsOf(lane: Lane, width: number): DecisionWords {
  const title = linesOf(lane.title, width, titleFont)
  const last = textWidth(title.at(-1) ?? '', titleFont)
  const actsBelow = lane.acts && last + 10 + textWidth(actsWords, decisionFont) > width
  const decision = evenLinesOf(
    lane.decision ?? noDecision,
    width - (lane.decision ? 0 : 12),
    decisionFont,
  )
  const ordered = (lines: readonly string[]) => lines.map((line) => inOrderOf(lane.language, line))
  return { title: ordered(title), decision: ordered(decision), actsBelow, boxed: !lane.decision }
}

/** The height of a decision's words, in pixels. */
export function decisionHeight({ title, decision, actsBelow, boxed }: DecisionWords): number {
  return title.length * 18 + (actsBelow ? 16 : 0) + (boxed ? boxGap : 0) + decision.length * 16
}

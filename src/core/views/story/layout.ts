import { titleOf } from '../../plan/title.ts'
import { type Heads, headsOf } from './heads.ts'
import { type Column, chapterRows, type Matrix } from './matrix.ts'
import { nameRoom, type PlacedRow, placeRows, type Room } from './rows.ts'

/** Where everything in the matrix stands; all lengths in pixels. */
export interface Layout {
  /** The strip at the left: numbers, names and stages. It holds the margin of 8 at its left. */
  readonly namesWidth: number
  /** The room for the numbers in that strip. */
  readonly numberWidth: number
  readonly heads: Heads
  /** Where the first row begins. */
  readonly top: number
  readonly rows: readonly PlacedRow[]
  /** Where the rows end and the foot begins. */
  readonly bottom: number
  readonly height: number
  /** Where words in a row of gaps stand, so that they meet no outlined column. */
  readonly words: Room
  /** All columns side by side, for a screen. */
  readonly strip: Panel
  /** The columns in pieces that fit behind the names on paper; one piece when all fit. */
  readonly panels: readonly Panel[]
}

/** Columns that stay in one piece. */
export interface Panel {
  readonly columns: readonly PlacedColumn[]
  readonly width: number
  readonly isFirst: boolean
  readonly isLast: boolean
}

/** A column with the lines of its name; `x` is its middle, from the left of its panel. */
export interface PlacedColumn {
  readonly column: Column
  readonly x: number
  readonly width: number
  readonly lines: readonly string[]
  /** How far its name leans to the right of its middle, in pixels. */
  readonly lean: number
  /** Whether its mode is another than that of the column before. */
  readonly opensBank: boolean
}

export const margin = 8
export const totalsWidth = 56
/** The heading of a bank with its rule. */
const bankHeight = 32
const bankGap = 20
/** The height of a line in the foot. */
export const footRow = 24
/** Room for the words in a row that nobody tells, however few columns there are. */
const leastWidth = 200
/** What a page has room for, and a sheet of paper. */
const screenWidth = 1080
const paperWidth = 1016
/** What fits on a sheet when it is made a little smaller, with the names. */
const widestOnSheet = 1096

/** Measures the matrix. `footRows` is the number of lines under it. */
export function layoutOf(matrix: Matrix, footRows: number): Layout {
  const banks = matrix.columns.map(
    ({ mode }, at) => at > 0 && matrix.columns[at - 1]?.mode !== mode,
  )
  const { names, numberWidth, namesWidth, heads } = strips(matrix, banks)
  const columns = matrix.columns.map((column, at) => ({
    column,
    x: 0,
    width: heads.widths[at] ?? 0,
    lines: heads.lines[at] ?? [],
    lean: heads.leans[at] ?? 0,
    opensBank: banks[at] ?? false,
  }))
  const strip = panelOf(columns, true, true)
  const isOneSheet = namesWidth + strip.width <= widestOnSheet
  const panels = isOneSheet ? [strip] : panelsOf(columns, paperWidth + 2 * margin - namesWidth)
  const top = bankHeight + heads.height + 12
  const words = wordRoom(panels[0] ?? strip, matrix)
  const { rows, bottom } = placeRows(matrix.rows, top, names, words.width)
  const height = bottom + 8 + footRows * footRow
  return { namesWidth, numberWidth, heads, top, rows, bottom, height, words, strip, panels }
}

/**
 * Divides the width between the names at the left and the columns. Names take a little less where that lets the heads
 * of the columns stand level.
 */
function strips(matrix: Matrix, banks: readonly boolean[]) {
  const gaps = banks.filter(Boolean).length * bankGap
  // In a piece of a longer story the numbers are higher than its rows.
  const highest = Math.max(matrix.rows.length, ...chapterRows(matrix).map(({ number }) => number))
  const numberWidth = 12 + 8 * String(highest).length
  const titles = matrix.columns.map(({ channel }) => titleOf(channel))
  const options = [150, 112].map((widestTitle) => {
    const names = nameRoom(matrix.rows, widestTitle)
    const namesWidth = margin + numberWidth + names + 12
    const taken = namesWidth - margin + totalsWidth + gaps
    const heads = headsOf(titles, [paperWidth - taken, screenWidth - taken])
    return { names, numberWidth, namesWidth, heads }
  })
  const [usual, narrow] = options as [(typeof options)[0], (typeof options)[0]]
  return usual.heads.turned && !narrow.heads.turned ? narrow : usual
}

/** Cuts the columns into panels that fit into `room`: between banks where that is possible. */
function panelsOf(columns: readonly PlacedColumn[], room: number): readonly Panel[] {
  const pieces: PlacedColumn[][] = []
  for (const bank of banksOf(columns)) {
    const last = pieces.at(-1)
    const joined = [...(last ?? []), ...bank]
    if (last && panelOf(joined, false, true).width <= room) last.push(...bank)
    else pieces.push(...evenPieces(bank, (piece) => panelOf(piece, false, true).width <= room))
  }
  const count = pieces.length
  return pieces.map((piece, at) => panelOf(piece, at === 0, at === count - 1))
}

function banksOf(columns: readonly PlacedColumn[]): readonly PlacedColumn[][] {
  const banks: PlacedColumn[][] = []
  for (const column of columns) {
    const bank = banks.at(-1)
    if (bank && !column.opensBank) bank.push(column)
    else banks.push([column])
  }
  return banks
}

/** Cuts a list into as few pieces of like length as fit. */
function evenPieces<Item>(items: readonly Item[], fits: (piece: readonly Item[]) => boolean) {
  for (let count = 1; ; count++) {
    const size = Math.ceil(items.length / count)
    const pieces: Item[][] = []
    for (let from = 0; from < items.length; from += size)
      pieces.push(items.slice(from, from + size))
    if (size <= 1 || pieces.every(fits)) return pieces
  }
}

function panelOf(columns: readonly PlacedColumn[], isFirst: boolean, isLast: boolean): Panel {
  let edge = 0
  const placed = columns.map((each, at) => {
    edge += (at > 0 && each.opensBank ? bankGap : 0) + each.width
    return { ...each, x: edge - each.width / 2 }
  })
  // Turned names lean over the columns to their right, the last of them over the counts.
  const overhang = Math.max(0, ...placed.map(({ x, lean }) => x + lean - edge))
  const width = Math.max(edge, leastWidth) + Math.max(isLast ? totalsWidth + margin : 0, overhang)
  return { columns: placed, width, isFirst, isLast }
}

/** The first stretch of columns that are not outlined, wide enough for words; else the widest there is. */
function wordRoom({ columns, width, isLast }: Panel, matrix: Matrix): Room {
  const last = columns.at(-1)
  // On a screen the columns of the next panel follow, where turned names lean over here.
  const right = isLast || !last ? width - totalsWidth : last.x + last.width / 2
  const isOutlined = ({ column }: PlacedColumn) => column.told === 0 && hasTellings(matrix)
  const edges = [
    -8,
    ...columns.filter(isOutlined).flatMap(({ x, width }) => [x - width / 2, x + width / 2]),
    right,
  ]
  const rooms: Room[] = []
  for (let at = 0; at + 1 < edges.length; at += 2) {
    const from = (edges[at] ?? 0) + 16
    rooms.push({ from, width: (edges[at + 1] ?? 0) - from - 8 })
  }
  const wide = rooms.find((room) => room.width >= 170)
  return wide ?? rooms.reduce((a, b) => (b.width > a.width ? b : a), { from: 8, width: 0 })
}

/** Whether any channel tells anything; if none does, no column is outlined. */
export function hasTellings(matrix: Matrix): boolean {
  return chapterRows(matrix).some((row) => row.tellings.size > 0)
}

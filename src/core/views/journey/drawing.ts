import { countWords } from '../../plan/number-words.ts'
import { wordsOf } from '../../plan/title.ts'
import { frame } from '../frame.ts'
import { hatch } from '../hatch.ts'
import { type Html, html, join } from '../html.ts'
import { moreNote } from '../more.ts'
import { dataPath } from '../plan-link.ts'
import { label, line, px, svg } from '../svg.ts'
import { evenLinesOf, linesOf, longestWord } from '../text-lines.ts'
import { type Font, textWidth } from '../text-width.ts'
import type { Grid, GridCell, GridRow } from './grid.ts'

const nameFont: Font = { size: 14, weight: 600 }
const smallFont: Font = { size: 12, weight: 400 }
const wholeWidth = 1016
/** The greatest height of one piece, so that it fits on a sheet of paper lying across. */
const highest = 620
const narrowest = 80
const broadest = 160
const lowest = 64
const footHeight = 36

/** Everything in pixels that the pieces of a grid share. */
interface Layout {
  readonly names: number
  readonly column: number
  readonly head: number
  readonly rows: readonly {
    readonly row: GridRow
    readonly title: readonly string[]
    readonly height: number
  }[]
}

/**
 * The grid as a strip of names, which stays, and a strip of stages, which scrolls; in several pieces where it is too wide
 * or too high for a sheet of paper.
 */
export function journeyDrawing(grid: Grid, alternative: string): Html {
  const names = nameWidth(grid)
  const room = wholeWidth - names - 16
  const most = Math.max(1, Math.floor(room / narrowest))
  const across = evenPieces(grid.stages.length, most)
  const column = Math.min(broadest, room / Math.min(grid.stages.length, across[0]?.length ?? 1))
  const rows = grid.rows.map((row) => {
    const title = linesOf(row.title, names, nameFont)
    return { row, title, height: Math.max(lowest, title.length * 18 + 16) }
  })
  const heads = grid.stages.map((stage) => headLines(stage, column))
  const head = Math.max(...heads.map((lines) => lines.length)) * 16 + 16
  const layout = { names, column, head, rows }
  const down = rowPieces(
    rows.map(({ height }) => height),
    highest - head - footHeight,
  )
  const panels = across.flatMap((columns) =>
    down.map((piece, at) => panel(grid, layout, columns, piece, at === down.length - 1)),
  )
  const edges = (across[0] ?? []).map((_, at) => names + 16 + (at + 1) * column)
  return frame(alternative, panels, moreNote(edges, 'stages'))
}

function panel(
  grid: Grid,
  { names, column, head, rows }: Layout,
  columns: readonly number[],
  piece: readonly number[],
  isLast: boolean,
): Html {
  let bottom = head
  const placed = piece.flatMap((at) => {
    const each = rows[at]
    if (!each) return []
    const top = bottom
    bottom += each.height
    return [{ ...each, top }]
  })
  const width = columns.length * column
  const height = bottom + (isLast ? footHeight : 0) + 2
  const kept = [
    line(8, head - 0.5, names + 24, head - 0.5, 'head'),
    ...placed.map(({ row, title, top, height }) => {
      const first = top + (height - title.length * 18) / 2 + 14
      return html`<g${dataPath(row.path)}>${label(title, 8, first, { ...nameFont, leading: 18 })}${line(8, top + height, names + 24, top + height, 'hair')}</g>\n`
    }),
    isLast && label('Moments in all', 8, bottom + 24, { tone: 'muted' }),
  ].filter((each) => typeof each === 'object')
  const strip = columns.flatMap((at, place) => {
    const middle = (place + 0.5) * column
    const lines = headLines(grid.stages[at] ?? '', column)
    return [
      label(lines, middle, head - 12 - (lines.length - 1) * 16, {
        anchor: 'middle',
        weight: 600,
      }),
      ...placed.map(({ row, top, height }) => {
        const cell = row.cells[at]
        return cell ? cellDrawing(cell, place * column, top, column, height) : html``
      }),
      ...(isLast
        ? [label(String(grid.moments[at] ?? 0), middle, bottom + 24, { anchor: 'middle' })]
        : []),
    ]
  })
  const rules = [
    line(0, head - 0.5, width, head - 0.5, 'head'),
    ...placed.map(({ top, height }) => line(0, top + height, width, top + height, 'hair')),
  ]
  return html`<div class="panel journey">${svg(names + 24, height, join(kept), 'kept')}${svg(width, height, join([...rules, ...strip]))}</div>\n`
}

/** Moments large, chapters small, the more the darker; where nobody is met, stripes and words. */
function cellDrawing(
  { moments, chapters }: GridCell,
  x: number,
  top: number,
  width: number,
  height: number,
): Html {
  const middle = x + width / 2
  const y = top + height / 2
  const path = moments[0]?.path ?? ['contextualConnections']
  const under = chapters.length > 0 && countWords(chapters.length, 'chapter')
  const box = { x: x + 3, y: top + 4, width: width - 6, height: height - 8 }
  if (moments.length === 0) {
    const room = textWidth(under || 'nobody', smallFont) + 16
    const gap = html`<rect class="gap-room" x="${px(middle - room / 2)}" y="${px(y - (under ? 18 : 10))}" width="${px(room)}" height="${under ? 38 : 20}"/>`
    const said = html`${gap}${label('nobody', middle, under ? y - 3 : y + 4, { anchor: 'middle', tone: 'muted' })}${under && label(under, middle, y + 14, { anchor: 'middle', tone: 'muted' })}`
    return html`<g${dataPath(path)}>${hatch(box.x, box.y, box.width, box.height)}${said}</g>\n`
  }
  const step = Math.min(moments.length, 3)
  const number = label(String(moments.length), middle, under ? y + 1 : y + 7, {
    size: 19,
    weight: 600,
    anchor: 'middle',
  })
  return html`<g class="met step-${step}"${dataPath(path)}><rect x="${px(box.x)}" y="${px(box.y)}" width="${px(box.width)}" height="${px(box.height)}"/>${number}${under && label(under, middle, y + 18, { anchor: 'middle' })}</g>\n`
}

function headLines(stage: string, column: number): readonly string[] {
  return evenLinesOf(wordsOf(stage), column - 8, { ...smallFont, weight: 600 })
}

function nameWidth({ rows }: Grid): number {
  const widths = rows.map(({ title }) =>
    Math.max(Math.min(textWidth(title, nameFont), 170), longestWord(title, nameFont)),
  )
  return Math.ceil(Math.min(Math.max(96, ...widths), 240))
}

/** Positions 0 to `count` - 1 in as few pieces of like length as have no more than `most`. */
function evenPieces(count: number, most: number): readonly (readonly number[])[] {
  const pieces = Math.max(1, Math.ceil(count / most))
  const size = Math.ceil(count / pieces)
  return Array.from({ length: pieces }, (_, piece) =>
    Array.from({ length: Math.min(size, count - piece * size) }, (_, at) => piece * size + at),
  )
}

/** Positions of rows in pieces that are no higher than `room`. */
function rowPieces(heights: readonly number[], room: number): readonly (readonly number[])[] {
  const pieces: number[][] = [[]]
  let left = room
  for (const [at, height] of heights.entries()) {
    if (height > left && pieces.at(-1)?.length !== 0) {
      pieces.push([])
      left = room
    }
    pieces.at(-1)?.push(at)
    left -= height
  }
  return pieces
}

import { frame } from '../frame.ts'
import { type Html, html } from '../html.ts'
import { moreNote } from '../more.ts'
import { highestOnSheet, leastSnug, paperFit } from '../paper-fit.ts'
import { svg } from '../svg.ts'
import type { Subject } from '../view.ts'
import { cellsIn } from './cells.ts'
import { columnsStrip } from './columns-strip.ts'
import { type FootRow, footOf } from './foot.ts'
import { footRow, type Layout, layoutOf, margin, type Panel } from './layout.ts'
import type { Column, Matrix, Row } from './matrix.ts'
import { namesStrip } from './names-strip.ts'

/** The most that fits on a sheet lying across under the question and the answer, in pixels. */
const paperHeight = 620
/** What is no wider stands on a sheet in its usual size. */
const wholeWidth = 1032

/**
 * The matrix as a strip of names, which stays, and a strip of columns, which scrolls. Where that does not fit on paper,
 * a page that can be printed has it a second time in pieces, each with heads and names of its own.
 */
export function storyDrawing(subject: Subject, matrix: Matrix, alternative: string): Html {
  const foot = footOf(subject.analysis.plan, matrix)
  const layout = layoutOf(matrix, foot.length)
  const more = moreNote(edgesOf(layout), 'channels')
  const cells = subject.standsAlone ? undefined : cellsIn(layout)
  if (fitsOnPaper(layout)) {
    return frame(alternative, panel(layout, layout.strip, foot, matrix, '', cells), more)
  }
  const onPaper = subject.standsAlone ? paperPanels(subject, matrix, layout, foot) : []
  const onScreen = panel(layout, layout.strip, foot, matrix, ' on-screen', cells)
  return frame(alternative, [onScreen, ...onPaper], more)
}

function paperPanels(
  subject: Subject,
  matrix: Matrix,
  layout: Layout,
  foot: readonly FootRow[],
): readonly Html[] {
  const isSparse = isSparseOnPaper(layout)
  const pieces = piecesOf(matrix, layout, isSparse ? foot.length * footRow : 0)
  const hint = html`<div class="panel on-paper"><p class="note">Each part below shows the channels that tell its chapters.</p></div>\n`
  const panels = pieces.flatMap((rows, at) => {
    const isLast = at === pieces.length - 1
    const piece = isSparse
      ? { ...matrix, rows, columns: columnsOf(matrix, rows, isLast) }
      : { ...matrix, rows }
    const pieceFoot = isSparse ? footOf(subject.analysis.plan, piece) : isLast ? foot : []
    const placed = layoutOf(piece, pieceFoot.length)
    const cut = placed.panels.length > 0 ? placed.panels : [placed.strip]
    return cut.map((each) => panel(placed, each, pieceFoot, piece, ' on-paper'))
  })
  return isSparse ? [hint, ...panels] : panels
}

/** Whether there are so many chapters and channels that a sheet shows only the channels that tell its chapters. */
function isSparseOnPaper({ height, panels }: Layout): boolean {
  return height > paperHeight && panels.length > 1
}

/** The channels that tell some of these chapters; with the last of them also those that tell none at all. */
function columnsOf({ columns }: Matrix, rows: readonly Row[], isLast: boolean): readonly Column[] {
  const isTold = ({ channel }: Column) =>
    rows.some((row) => row.kind === 'chapter' && row.tellings.has(channel.id))
  return columns.filter((column) => isTold(column) || (isLast && column.told === 0))
}

function panel(
  layout: Layout,
  columns: Panel,
  foot: readonly FootRow[],
  matrix: Matrix,
  look: string,
  cells?: Html,
): Html {
  const names = svg(layout.namesWidth, layout.height, namesStrip(layout, foot), 'kept')
  const strip = svg(columns.width, layout.height, columnsStrip(layout, columns, foot, matrix))
  return html`<div class="panel${look === '' ? fitOf(layout, columns) : look}"${cells}>${names}${strip}</div>\n`
}

/** A matrix that is a little too wide for a sheet becomes as small as one that is a little too high. */
function fitOf({ height, namesWidth }: Layout, { width }: Panel): string {
  return paperFit(namesWidth + width > wholeWidth ? Math.max(height, leastSnug) : height)
}

function fitsOnPaper({ height, panels }: Layout): boolean {
  return height <= highestOnSheet && panels.length === 1
}

/** Cuts the rows into pieces that fit on paper; `foot` is the room that is needed under each, in pixels. */
function piecesOf(matrix: Matrix, layout: Layout, foot: number): readonly (readonly Row[])[] {
  const room = paperHeight - layout.top - foot
  if (layout.height <= paperHeight) return [matrix.rows]
  const pieces: Row[][] = []
  let height = room
  for (const placed of layout.rows) {
    height += placed.height
    if (height > room) {
      pieces.push([])
      height = placed.height
    }
    pieces.at(-1)?.push(placed.row)
  }
  return pieces
}

/** The right edges of all columns, in pixels from the left of the names. */
function edgesOf({ strip, namesWidth }: Layout): readonly number[] {
  return strip.columns.map(({ x, width }) => namesWidth - margin + x + width / 2)
}

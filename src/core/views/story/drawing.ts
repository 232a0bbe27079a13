import { frame } from '../frame.ts'
import { type Html, html } from '../html.ts'
import { moreNote } from '../more.ts'
import { svg } from '../svg.ts'
import type { Subject } from '../view.ts'
import { cellsIn } from './cells.ts'
import { columnsStrip } from './columns-strip.ts'
import { type FootRow, footOf } from './foot.ts'
import { type Layout, layoutOf, margin, type Panel } from './layout.ts'
import type { Matrix, Row } from './matrix.ts'
import { namesStrip } from './names-strip.ts'

/** The most that fits on a sheet lying across under the question and the answer, in pixels. */
const paperHeight = 620

/**
 * The matrix as a strip of names, which stays, and a strip of columns, which scrolls. Where that does not fit on paper,
 * it is drawn a second time in pieces, each with heads and names of its own.
 */
export function storyDrawing(subject: Subject, matrix: Matrix, alternative: string): Html {
  const foot = footOf(subject.analysis.plan, matrix)
  const layout = layoutOf(matrix, foot.length)
  const pieces = piecesOf(matrix, layout)
  const more = moreNote(edgesOf(layout), 'channels')
  const cells = subject.standsAlone ? undefined : cellsIn(layout)
  if (pieces.length === 1 && layout.panels.length === 1) {
    return frame(alternative, panel(layout, layout.strip, foot, matrix, '', cells), more)
  }
  const onPaper = pieces.flatMap((piece, at) => {
    const pieceFoot = at === pieces.length - 1 ? foot : []
    const placed = layoutOf(piece, pieceFoot.length)
    return placed.panels.map((each) => panel(placed, each, pieceFoot, piece, ' on-paper'))
  })
  const onScreen = panel(layout, layout.strip, foot, matrix, ' on-screen', cells)
  return frame(alternative, [onScreen, ...onPaper], more)
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
  return html`<div class="panel${look}"${cells}>${names}${strip}</div>\n`
}

/** Cuts the rows into pieces that fit on paper. */
function piecesOf(matrix: Matrix, layout: Layout): readonly Matrix[] {
  const room = paperHeight - layout.top
  if (layout.height <= paperHeight) return [matrix]
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
  return pieces.map((rows) => ({ ...matrix, rows }))
}

/** The right edges of all columns, in pixels from the left of the names. */
function edgesOf({ strip, namesWidth }: Layout): readonly number[] {
  return strip.columns.map(({ x, width }) => namesWidth - margin + x + width / 2)
}

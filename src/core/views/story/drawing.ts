import { frame } from '../frame.ts'
import { type Html, html } from '../html.ts'
import { moreNote } from '../more.ts'
import { svg } from '../svg.ts'
import type { Subject } from '../view.ts'
import { columnsStrip } from './columns-strip.ts'
import { footOf } from './foot.ts'
import { type Layout, layoutOf, margin, type Panel } from './layout.ts'
import type { Matrix } from './matrix.ts'
import { namesStrip } from './names-strip.ts'

/**
 * The matrix as a strip of names, which stays, and a strip of columns, which scrolls. Where the columns do not fit on
 * paper, they are drawn a second time in pieces, each behind names of its own.
 */
export function storyDrawing(subject: Subject, matrix: Matrix, alternative: string): Html {
  const foot = footOf(subject.analysis.plan, matrix)
  const layout = layoutOf(matrix, foot.length)
  const names = svg(layout.namesWidth, layout.height, namesStrip(layout, foot), 'kept')
  const panel = (each: Panel, look: string) =>
    html`<div class="panel ${look}">${names}${svg(each.width, layout.height, columnsStrip(layout, each, foot, matrix))}</div>\n`
  const [whole, ...others] = layout.panels
  const drawing =
    others.length === 0 && whole
      ? panel(layout.strip, '')
      : html`${panel(layout.strip, 'on-screen')}${layout.panels.map((each) => panel(each, 'on-paper'))}`
  return frame(alternative, drawing, moreNote(edgesOf(layout), 'channels'))
}

/** The right edges of all columns, in pixels from the left of the names. */
function edgesOf({ strip, heads, namesWidth }: Layout): readonly number[] {
  return strip.columns.map(({ x }) => namesWidth - margin + x + heads.columnWidth / 2)
}

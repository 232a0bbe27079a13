import { titleOf } from '../../plan/title.ts'
import { type Html, html, join } from '../html.ts'
import { actionStar, channelMark, momentRing } from '../marks.ts'
import { dataPath } from '../plan-link.ts'
import { label, line, px } from '../svg.ts'
import type { FootRow } from './foot.ts'
import { bankHeads, columnHead } from './heads-strip.ts'
import {
  hasTellings,
  type Layout,
  margin,
  type Panel,
  type PlacedColumn,
  totalsWidth,
} from './layout.ts'
import type { ChapterRow, Matrix } from './matrix.ts'
import { footLine, isOutlined } from './names-strip.ts'
import type { PlacedRow } from './rows.ts'

/** One panel of the matrix: heads, marks, gaps, and the foot of its columns; in the last panel also the counts. */
export function columnsStrip(
  layout: Layout,
  panel: Panel,
  foot: readonly FootRow[],
  matrix: Matrix,
): Html {
  const silent = hasTellings(matrix) ? panel.columns.filter(({ column }) => column.told === 0) : []
  return join([
    bankHeads(panel),
    ...panel.columns.map((column) => columnHead(layout, column)),
    line(0, layout.top, rightOf(panel), layout.top, 'hair'),
    ...layout.rows.map((row) => rowStrip(row, layout, panel)),
    ...silent.map((column) => silentColumn(layout, column)),
    ...foot.map((row, at) => footStrip(row, footLine(layout.bottom, at), panel)),
    ...(panel.isLast ? counts(layout, panel) : []),
  ])
}

/** Where lines across the panel end: the last panel keeps a margin of 8. */
function rightOf({ width, isLast }: Panel): number {
  return isLast ? width - margin : width
}

function rowStrip(placed: PlacedRow, layout: Layout, panel: Panel): Html {
  const { row, top, height } = placed
  if (isOutlined(placed)) return outlined(placed, layout, panel)
  const right = rightOf(panel)
  const lines = html`${line(0, top, right, top, 'hair')}${line(0, top + height, right, top + height, 'hair')}`
  if (row.kind === 'gap') return lines
  const told = panel.columns.filter(({ column }) => row.tellings.has(column.channel.id))
  return html`${lines}${told.map((column) => mark(row, column, top + height / 2))}`
}

/** A row that nobody tells: its box goes on from the names, open where the next panel follows. */
function outlined({ row, top, height, reason }: PlacedRow, { words }: Layout, panel: Panel): Html {
  const { width, isFirst, isLast } = panel
  const [upper, lower] = [px(top + 8), px(top + height - 8)]
  const box = isLast
    ? `M0 ${upper}H${px(width - 0.5)}V${lower}H0`
    : `M0 ${upper}H${px(width)}M0 ${lower}H${px(width)}`
  const middle = top + height / 2
  const first = middle - (reason.length - 1) * 8 + 4
  const why = isFirst && label(reason, words.from, first, { tone: 'muted' })
  // On a phone only the first words of a longer reason would be in sight.
  const short = isFirst && label('No chapter yet', 8, middle + 4, { tone: 'muted' })
  const said =
    row.kind === 'gap' ? html`<g class="roomy">${why}</g><g class="cramped">${short}</g>` : why
  const path = row.kind === 'gap' ? ['connectedStory', 'chapters'] : row.chapter.path
  return html`<g${dataPath(path)}><path class="gap" d="${box}"/>${said}</g>\n`
}

function mark(row: ChapterRow, { column, x }: PlacedColumn, y: number): Html {
  const { channel, mode } = column
  const telling = row.tellings.get(channel.id)
  if (!telling) return html``
  const moment = telling.moments[0]
  const path = moment?.path ?? [...row.chapter.path, 'channels']
  return html`<g${dataPath(path)}><title>${titleOf(row.chapter)}, ${titleOf(channel)}</title>${channelMark(mode, x, y)}${moment && momentRing(mode, x, y)}${telling.actionHere && actionStar(x + 19, y)}</g>`
}

/** A channel that tells nothing: its column is outlined, with words inside. */
function silentColumn({ rows, top }: Layout, { column, x, width }: PlacedColumn): Html {
  const last = rows.findLast(({ row }) => row.kind === 'chapter')
  const half = width / 2 - 3
  const [upper, lower] = [top + 4, (last ? last.top + last.height : top) - 4]
  const box = `M${px(x - half)} ${px(upper)}H${px(x + half)}V${px(lower)}H${px(x - half)}Z`
  const words = label(['tells', 'no', 'chapter'], x, (upper + lower) / 2 - 12, {
    anchor: 'middle',
    tone: 'muted',
  })
  return html`<g${dataPath(column.channel.path)}><path class="gap paper" d="${box}"/>${words}</g>\n`
}

function footStrip(row: FootRow, y: number, panel: Panel): Html {
  const entries = panel.columns.map(({ column, x }) => {
    const entry = row.entry(column)
    const isNumber = /\d/.test(entry)
    return label(entry, x, y, { anchor: 'middle', ...(!isNumber && { tone: 'muted' }) })
  })
  const sum = panel.isLast && label(row.sum, rightOf(panel), y, { weight: 600, anchor: 'end' })
  return html`${entries}${sum}`
}

/** How many channels tell each chapter, at the right. */
function counts(layout: Layout, panel: Panel): readonly Html[] {
  const right = rightOf(panel)
  const isBeside = right - totalsWidth >= (panel.columns.at(-1)?.x ?? 0)
  const head = label('channels', right, layout.top - 12, { anchor: 'end', tone: 'muted' })
  const numbers = layout.rows.map(({ row, top, height }) =>
    label(String(row.kind === 'gap' ? 0 : row.tellings.size), right, top + height / 2 + 5, {
      size: 14,
      anchor: 'end',
      ...(row.kind === 'gap' && { tone: 'muted' }),
    }),
  )
  return isBeside ? [head, ...numbers] : numbers
}

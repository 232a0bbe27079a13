import { type Html, html, join } from '../html.ts'
import { actionStar } from '../marks.ts'
import { dataPath } from '../plan-link.ts'
import { label, line, px } from '../svg.ts'
import { textWidth } from '../text-width.ts'
import type { FootRow } from './foot.ts'
import { type Layout, margin } from './layout.ts'
import type { ChapterRow } from './matrix.ts'
import { actsWords, type PlacedRow, smallFont } from './rows.ts'

/** The strip at the left of the matrix: the chapters with their stages, the gaps, and the words of the foot. */
export function namesStrip(layout: Layout, foot: readonly FootRow[]): Html {
  const { namesWidth: width, numberWidth, top, rows, bottom } = layout
  const left = margin + numberWidth
  return join([
    line(margin, top, width, top, 'hair'),
    ...rows.map((placed) => nameOf(placed, left, width)),
    ...foot.map(({ name }, at) => label(name, left, footLine(bottom, at), { tone: 'muted' })),
  ])
}

/** The foot of the text in the line `at` under the matrix, in pixels. */
export function footLine(bottom: number, at: number): number {
  return bottom + 24 + at * 24
}

/** Whether a row is outlined, because nobody tells it. */
export function isOutlined({ row }: PlacedRow): boolean {
  return row.kind === 'gap' || row.tellings.size === 0
}

function nameOf(placed: PlacedRow, left: number, width: number): Html {
  const { row, top, height, title } = placed
  const box = `M${px(width)} ${px(top + 8)}H0.5V${px(top + height - 8)}H${px(width)}`
  const edge = isOutlined(placed)
    ? html`<path class="gap" d="${box}"/>`
    : html`${line(margin, top, width, top, 'hair')}${line(margin, top + height, width, top + height, 'hair')}`
  if (row.kind === 'chapter') {
    return html`<g${dataPath(row.chapter.path)}>${edge}${chapterName(placed, row, left)}</g>\n`
  }
  const { under } = placed
  const first = top + (height - title.length * 18 - under.length * 16) / 2 + 14
  const words = label(title, left, first, { size: 14, weight: 600, leading: 18 })
  const reason = label(under, left, first + title.length * 18 - 2, { tone: 'muted' })
  return html`<g${dataPath(['connectedStory', 'chapters'])}>${edge}${words}${reason}</g>\n`
}

function chapterName(placed: PlacedRow, row: ChapterRow, left: number): Html {
  const { title, under, actsBelow, top, height } = placed
  const lines = under.length + (actsBelow ? 1 : 0)
  const first = top + (height - title.length * 18 - lines * 16) / 2 + 14
  const second = first + title.length * 18 - 2
  return html`${label(String(row.number), margin, first, { size: 14, weight: 600, tone: 'tell' })}
${label(title, left, first, { size: 14, weight: 600, leading: 18 })}
${label(under, left, second, { tone: 'muted' })}
${row.acts && acts(placed, left, second)}`
}

function acts({ under, actsBelow }: PlacedRow, left: number, second: number): Html {
  const y = second + (actsBelow ? under.length : under.length - 1) * 16
  const x = actsBelow ? left : left + textWidth(under.at(-1) ?? '', smallFont) + 6
  return html`${actionStar(x + 7, y - 4)}${label(actsWords, x + 18, y, { tone: 'feel' })}`
}

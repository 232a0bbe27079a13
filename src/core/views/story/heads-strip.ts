import { bankName } from '../bank-name.ts'
import { type Html, html, join } from '../html.ts'
import { channelMark } from '../marks.ts'
import { dataPath } from '../plan-link.ts'
import { label, line, px } from '../svg.ts'
import type { Layout, Panel, PlacedColumn } from './layout.ts'
import { smallFont } from './rows.ts'

/** The heads of the banks in a panel, each with its mark and a rule over its columns. */
export function bankHeads({ columns }: Panel): Html {
  const modes = [...new Set(columns.map(({ column }) => column.mode))]
  return join(
    modes.map((mode) => {
      const bank = columns.filter(({ column }) => column.mode === mode)
      const from = edgeOf(bank[0], -1)
      const to = edgeOf(bank.at(-1), 1)
      return html`${channelMark(mode, from + 5, 10)}${label(bankName(mode), from + 16, 14, { weight: 600 })}${line(from, 24.5, to, 24.5, 'head')}`
    }),
  )
}

/** Two pixels inside a column's left (-1) or right (1) edge. */
function edgeOf(column: PlacedColumn | undefined, side: -1 | 1): number {
  return column ? column.x + side * (column.width / 2 - 2) : 0
}

/** The name over a column: level, or turned by 45 degrees. */
export function columnHead({ heads, top }: Layout, { column, x, lines }: PlacedColumn): Html {
  const foot = top - 12
  if (!heads.turned) {
    const first = foot - (lines.length - 1) * 15
    return html`<g${dataPath(column.channel.path)}>${label(lines, x, first, { ...smallFont, anchor: 'middle', leading: 15 })}</g>`
  }
  const first = -(lines.length - 1) * 15
  return html`<g${dataPath(column.channel.path)} transform="translate(${px(x + 4)} ${px(foot)}) rotate(-45)">${label(lines, 0, first, { ...smallFont, leading: 15 })}</g>`
}

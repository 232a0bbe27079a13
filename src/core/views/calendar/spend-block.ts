import { type MoneyStyle, roundAmount } from '../../plan/money-words.ts'
import { html, join } from '../html.ts'
import { dataPath } from '../plan-link.ts'
import { label, line, px } from '../svg.ts'
import { textWidth } from '../text-width.ts'
import type { Axis } from './axis.ts'
import type { Block } from './block.ts'
import { nameFont, smallFont } from './fonts.ts'
import { moneyWidth } from './row-block.ts'
import { type Spend, type SpendBar, spanOf } from './spend.ts'

const highestBar = 60
const widestBar = 36
/** A bar over a single day of many months. */
const narrowestBar = 1.5
/** An empty unit in the plan is outlined this high, unless nobody could see the outline. */
const emptyBar = 22
const narrowestBox = 6

/** What is spent in each unit of time: bars on one scale, the number over each. */
export function spendBlock(spend: Spend, axis: Axis, style: MoneyStyle): Block {
  const { bars, turned, unit, sum } = spend
  const widest = Math.max(...bars.map(({ words }) => textWidth(words, smallFont)))
  const over = 28 + (turned ? widest : 14)
  const height = over + highestBar + 4
  const most = Math.max(...bars.map(({ amount }) => amount))
  return {
    height,
    ruled: true,
    names: (top) => {
      const base = top + height
      return join([
        label(`Spend a ${unit}`, 8, base - 26, nameFont),
        label('production spread by days', 8, base - 8, { tone: 'muted' }),
      ])
    },
    time: (top) => {
      const base = top + height
      const drawn = bars.map((bar) => barDrawing(bar, axis, base, most, turned))
      const total = label(roundAmount(sum, style), axis.width + moneyWidth, base - 6, {
        size: 14,
        weight: 600,
        anchor: 'end',
      })
      return html`<g class="clear"${dataPath(['calendar', 'activities'])}>${drawn}</g>${line(0, base, axis.width, base, 'hair')}${total}\n`
    },
  }
}

function barDrawing(bar: SpendBar, axis: Axis, base: number, most: number, turned: boolean) {
  const { stretch, amount, words } = bar
  const { from, to } = spanOf(axis, stretch)
  const x = (from + to) / 2
  const width = Math.min(Math.max((to - from) * 0.76, narrowestBar), widestBar)
  if (amount <= 0 && !isInPlan(axis, bar)) return html``
  const empty = width >= narrowestBox ? emptyBar : 0
  const height = amount > 0 ? Math.max((amount / most) * highestBar, 1) : empty
  const box = html` x="${px(x - width / 2)}" y="${px(base - height)}" width="${px(width)}" height="${px(height)}"/>`
  const shape =
    amount > 0 ? html`<rect class="spend"${box}` : empty > 0 && html`<rect class="gap"${box}`
  // A nought that lies on its side is an o.
  if (!turned || amount <= 0)
    return html`${shape}${label(words, x, base - height - 6, { anchor: 'middle' })}`
  return html`${shape}<g transform="translate(${px(x + 4)} ${px(base - height - 8)}) rotate(-90)">${label(words, 0, 0)}</g>`
}

function isInPlan({ plan, monday }: Axis, { stretch }: SpendBar): boolean {
  if (!plan) return true
  return plan.first < monday + stretch.to * 7 && plan.last >= monday + stretch.from * 7
}

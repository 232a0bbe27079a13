import { type MoneyStyle, roughAmount } from '../../plan/money-words.ts'
import { textWidth } from '../text-width.ts'
import { type Axis, type Stretch, stretchesOf, type Unit, xOf, xOfWeek } from './axis.ts'
import { smallFont } from './fonts.ts'

/** What is spent in each unit of time, and whether its numbers have to be turned to stand side by side. */
export interface Spend {
  readonly unit: Unit
  readonly bars: readonly SpendBar[]
  readonly turned: boolean
  readonly sum: number
}

/** One unit of time with what is spent in it. */
export interface SpendBar {
  readonly stretch: Stretch
  readonly amount: number
  readonly words: string
}

const units: readonly Unit[] = ['week', 'month', 'quarter']
/** Between two numbers that stand side by side, and the room that a turned number needs. */
const between = 5
const turnedRoom = 15

/**
 * Counts the money of weeks (from `weeklySpend`) in the smallest unit whose numbers can stand over their bars: level if
 * they can, else turned.
 */
export function spendOf(axis: Axis, weekly: readonly number[], style: MoneyStyle): Spend {
  const sum = weekly.reduce((all, amount) => all + amount, 0)
  for (const unit of units) {
    const bars = stretchesOf(axis, unit).map((stretch) => {
      const amount = weekly.slice(stretch.from, stretch.to).reduce((all, each) => all + each, 0)
      return { stretch, amount, words: roughAmount(amount, style) }
    })
    const isLast = unit === 'quarter'
    if (fits(axis, bars, ({ words }) => textWidth(words, smallFont) + between))
      return { unit, bars, turned: false, sum }
    if (isLast || fits(axis, bars, () => turnedRoom)) return { unit, bars, turned: true, sum }
  }
  return { unit: 'week', bars: [], turned: false, sum }
}

/** From where to where money of some weeks is drawn, in pixels: over those of their days that are the plan's, if any. */
export function spanOf(
  axis: Axis,
  { from, to }: Stretch,
): { readonly from: number; readonly to: number } {
  const days = { first: axis.monday + from * 7, last: axis.monday + to * 7 - 1 }
  const first = Math.max(days.first, axis.plan?.first ?? days.first)
  const last = Math.min(days.last, axis.plan?.last ?? days.last)
  return first <= last
    ? { from: xOf(axis, first), to: xOf(axis, last + 1) }
    : { from: xOfWeek(axis, from), to: xOfWeek(axis, to) }
}

function middleOf(axis: Axis, stretch: Stretch): number {
  const { from, to } = spanOf(axis, stretch)
  return (from + to) / 2
}

/** Whether things of some width, each in the middle of its stretch, stand side by side. */
function fits(axis: Axis, bars: readonly SpendBar[], widthOf: (bar: SpendBar) => number): boolean {
  return bars.every((bar, at) => {
    const next = bars[at + 1]
    if (!next) return true
    const room = middleOf(axis, next.stretch) - middleOf(axis, bar.stretch)
    return (widthOf(bar) + widthOf(next)) / 2 <= room
  })
}

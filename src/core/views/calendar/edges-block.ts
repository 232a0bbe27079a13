import { dateWords, dayWords } from '../../plan/date-words.ts'
import { isoOfNumber } from '../../plan/day.ts'
import { html } from '../html.ts'
import { dataPath } from '../plan-link.ts'
import { label, line } from '../svg.ts'
import { textWidth } from '../text-width.ts'
import { type Axis, xOf } from './axis.ts'
import type { Block } from './block.ts'
import { smallFont } from './fonts.ts'

/** Under everything: where the plan starts and ends; nothing when it does not say. */
export function edgesBlock(axis: Axis, language: string): readonly Block[] {
  const { plan, crossesYears } = axis
  if (!plan) return []
  const day = (number: number) =>
    (crossesYears ? dateWords : dayWords)(isoOfNumber(number), language)
  const starts = `plan starts ${day(plan.first)}`
  const ends = `ends ${day(plan.last)}`
  const from = xOf(axis, plan.first)
  const to = xOf(axis, plan.last + 1)
  const left = Math.min(from, axis.width - textWidth(starts, smallFont))
  const right = Math.max(to, textWidth(ends, smallFont))
  const isBeside = left + textWidth(starts, smallFont) + 8 <= right - textWidth(ends, smallFont)
  const block: Block = {
    height: isBeside ? 24 : 40,
    ruled: false,
    isOutside: true,
    names: () => html``,
    time: (top) => {
      const second = top + (isBeside ? 18 : 34)
      const edge = html`${line(from, top, to, top, 'head')}${line(to, top, to, top + 5, 'head')}`
      return html`${edge}<g${dataPath(['plan', 'start'])}>${label(starts, left, top + 18, { tone: 'muted' })}</g><g${dataPath(['plan', 'end'])}>${label(ends, right, second, { anchor: 'end', tone: 'muted' })}</g>`
    },
  }
  return [block]
}

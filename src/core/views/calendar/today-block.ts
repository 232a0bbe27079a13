import { dayWords } from '../../plan/date-words.ts'
import { isoOfNumber } from '../../plan/day.ts'
import { html } from '../html.ts'
import { label, line } from '../svg.ts'
import { textWidth } from '../text-width.ts'
import { type Axis, xOf } from './axis.ts'
import type { Block } from './block.ts'
import { smallFont } from './fonts.ts'

const height = 22

/** The line of today in pixels from the left; undefined when today is not handed in or not in the calendar. */
export function todayLine(axis: Axis, today: number | undefined): number | undefined {
  if (today === undefined) return undefined
  const isShown = today >= axis.monday && today < axis.monday + axis.weeks * 7
  return isShown ? (xOf(axis, today) + xOf(axis, today + 1)) / 2 : undefined
}

/** The beginning of the line of today, with its word; the rows follow below. */
export function todayBlock(axis: Axis, today: number, language: string): Block {
  const x = todayLine(axis, today) ?? 0
  const words = `today, ${dayWords(isoOfNumber(today), language)}`
  const isRight = x + 6 + textWidth(words, smallFont) <= axis.width
  return {
    height,
    ruled: false,
    isOutside: true,
    names: () => html``,
    time: (top) => {
      const end = isRight ? 'start' : 'end'
      const said = label(words, isRight ? x + 6 : x - 6, top + 16, { weight: 600, anchor: end })
      return html`${line(x, top, x, top + height, 'today')}${said}\n`
    },
  }
}

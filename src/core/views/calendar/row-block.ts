import { isoOfNumber } from '../../plan/day.ts'
import type { MoneyStyle } from '../../plan/money-words.ts'
import { roundAmount } from '../../plan/money-words.ts'
import { runningDays } from '../../plan/silences.ts'
import { titleInSentence, titleOf } from '../../plan/title.ts'
import { hatch } from '../hatch.ts'
import { type Html, html, join } from '../html.ts'
import { listWords } from '../list-words.ts'
import { dataPath } from '../plan-link.ts'
import { label, px } from '../svg.ts'
import { linesOf } from '../text-lines.ts'
import { textWidth } from '../text-width.ts'
import { type Axis, xOf } from './axis.ts'
import type { Block } from './block.ts'
import { nameFont, smallFont } from './fonts.ts'
import { barBelow, lanesOf, type PlacedFlight } from './lanes.ts'
import type { Flight, ScheduleRow } from './schedule.ts'

/** More chapters than these are only counted. */
const mostChapters = 4
const barHeight = 12
/** An outline that is narrower than this is none. */
const leastSilent = 8
/** The width of the column of money. */
export const moneyWidth = 64

/**
 * A channel with its bars: booked ones filled, planned ones outlined, each under its words. Bars that are `movable` say
 * their days.
 */
export function rowBlock(
  row: ScheduleRow,
  axis: Axis,
  names: number,
  chapters: number,
  style: MoneyStyle,
  movable: boolean,
): Block {
  const title = linesOf(row.title, names, nameFont)
  const words = chapterWords(row, chapters, names)
  const under = words === '' ? [] : linesOf(words, names, smallFont)
  const lanes = lanesOf(row, axis)
  const height = Math.max(48, lanes.height + 8, title.length * 18 + under.length * 16 + 14)
  const text = title.length * 18 + under.length * 16
  return {
    height,
    ruled: true,
    names: (top) => {
      const first = top + (height - text) / 2 + 14
      const below = label(under, 8, first + title.length * 18 - 2, { tone: 'muted' })
      return html`<g${dataPath(row.path)}>${label(title, 8, first, { ...nameFont, leading: 18 })}${below}</g>\n`
    },
    time: (top) => {
      const from = top + (height - lanes.height) / 2 - 1
      const money = row.money > 0 ? roundAmount(row.money, style) : '–'
      return html`${silent(row, axis, top, height)}
${lanes.flights.map((each) => flightDrawing(each, axis, from, movable))}
${label(money, axis.width + moneyWidth, top + height / 2 + 5, { size: 14, anchor: 'end' })}\n`
    },
  }
}

/** "1 outgrown · 2 the label"; where that is too much, "4 chapters: 1, 2, 4 and 5". */
export function chapterWords({ chapters }: ScheduleRow, all: number, width: number): string {
  if (chapters.length === 0) return 'tells no chapter'
  const named = chapters.map(({ chapter, number }) => `${number} ${titleInSentence(chapter)}`)
  const words = named.join(' · ')
  if (chapters.length <= mostChapters && textWidth(words, smallFont) <= 2 * width) return words
  if (chapters.length === 1) return words
  if (chapters.length === all) return `all ${all} chapters`
  if (chapters.length > 2 * mostChapters) return `${chapters.length} chapters`
  return `chapters ${listWords(chapters.map(({ number }) => String(number)))}`
}

/** The silent days of a row, hatched over all of it. */
function silent({ flights }: ScheduleRow, axis: Axis, top: number, height: number): Html {
  const silences = new Set(
    flights.flatMap((flight) => flight.silences.filter((each) => touches(each, flight))),
  )
  return join(
    [...silences].map(({ first, last, index }) => {
      const x = xOf(axis, first)
      const width = xOf(axis, last + 1) - x
      return html`<g${dataPath(['calendar', 'blackouts', index])}>${hatch(x, top + 1, width, height - 2)}</g>\n`
    }),
  )
}

function touches(
  a: { readonly first: number; readonly last: number },
  b: { readonly first: number; readonly last: number },
): boolean {
  return a.last >= b.first && a.first <= b.last
}

function flightDrawing(placed: PlacedFlight, axis: Axis, from: number, movable: boolean): Html {
  const { flight, lines, x, top } = placed
  const upper = from + top
  const bar = upper + barBelow(placed)
  const { status } = flight.activity.fields
  const isFilled = status === 'booked' || status === 'live' || status === 'done'
  const look = isFilled ? 'tell flight full' : 'tell flight'
  const running = runningDays(flight, flight.silences)
  // What has no other days than silent ones does not run, but has its place.
  const shown = running.length > 0 ? running : [flight]
  const pieces = shown.map(({ first, last }) => {
    const left = xOf(axis, first)
    const days = xOf(axis, last + 1) - left
    if (running.length === 0)
      return rect('gap paper', { left, width: Math.max(days, leastSilent), bar, inset: 0.5 })
    const width = Math.max(days, 2)
    return rect(look, { left, width, bar, inset: isFilled ? 0 : Math.min(0.75, width / 4) })
  })
  return html`<g class="clear"${dataPath(flight.activity.path)}${movable && ends(flight)}>${pieces}${label(lines, x, upper + 12)}</g>\n`
}

/** A bar with its outline drawn within its days; `bar` is its upper edge. */
function rect(
  look: string,
  { left, width, bar, inset }: Record<'left' | 'width' | 'bar' | 'inset', number>,
): Html {
  return html`<rect class="${look}" x="${px(left + inset)}" y="${px(bar + inset)}" width="${px(width - 2 * inset)}" height="${px(barHeight - 2 * inset)}"/>`
}

/** The name and the days of an activity, for whoever moves its ends; with a space before it. */
function ends({ activity, first, last }: Flight): Html {
  const name = titleOf(activity)
  return html` data-activity="${name}" data-start="${isoOfNumber(first)}" data-end="${isoOfNumber(last)}"`
}

import { type Html, html, join } from '../html.ts'
import { label, line } from '../svg.ts'
import { type Font, textWidth } from '../text-width.ts'
import { type Axis, type Stretch, stretchesOf, type Unit, xOfWeek } from './axis.ts'
import { nameFont, smallFont } from './fonts.ts'
import { moneyWidth } from './row-block.ts'

/** The height of the head over the calendar, in pixels. */
export const headHeight = 46

const heads: Readonly<Record<Unit, string>> = {
  week: 'Weeks from Monday',
  month: 'Months of whole weeks',
  quarter: 'Quarters of whole weeks',
}

/** The head of the names: what time is counted in. */
export function namesHead(unit: Unit, width: number): Html {
  return join([
    label(heads[unit], 8, headHeight - 12, { tone: 'muted' }),
    line(8, headHeight - 0.5, width, headHeight - 0.5, 'head'),
  ])
}

/** The head of the calendar: months over weeks, or years over months or quarters. */
export function timeHead(axis: Axis, unit: Unit, currency: string): Html {
  const upper = stretchesOf(axis, unit === 'week' ? 'month' : 'year')
  return join([
    ...namesOver(axis, upper, nameFont, 14),
    ...namesOver(axis, everyNth(axis, stretchesOf(axis, unit)), smallFont, headHeight - 12),
    label(currency, axis.width + moneyWidth, headHeight - 12, { anchor: 'end', tone: 'muted' }),
    line(0, headHeight - 0.5, axis.width + moneyWidth, headHeight - 0.5, 'head'),
  ])
}

/** Where upright lines stand behind everything: the first week of each of the upper stretches. */
export function gridOf(axis: Axis, unit: Unit): readonly number[] {
  return stretchesOf(axis, unit === 'week' ? 'month' : 'year').map(({ from }) =>
    xOfWeek(axis, from),
  )
}

/** The names of stretches where they begin: the longest that fits, or none; all in the shorter form if one has to be. */
function namesOver(
  axis: Axis,
  stretches: readonly Stretch[],
  font: Font,
  y: number,
): readonly Html[] {
  const fitting = ({ from, to }: Stretch, names: readonly string[]) => {
    const x = xOfWeek(axis, from) + 6
    const room = xOfWeek(axis, to) - x - 2
    const isLast = to === axis.weeks
    return names.findIndex(
      (each) =>
        textWidth(each, font) <= room || (isLast && x + textWidth(each, font) <= axis.width + 8),
    )
  }
  const isShort = stretches.some(
    (each) => each.shorter && fitting(each, each.names) !== fitting(each, each.shorter),
  )
  return stretches.map((stretch) => {
    const names = (isShort && stretch.shorter) || stretch.names
    const name = names[fitting(stretch, names)]
    return name === undefined
      ? html``
      : label(name, xOfWeek(axis, stretch.from) + 6, y, {
          ...font,
          ...(font.weight === 400 && { tone: 'muted' }),
        })
  })
}

/** As many of the stretches as have room for their names, at even distances. */
function everyNth(axis: Axis, stretches: readonly Stretch[]): readonly Stretch[] {
  const narrowest = Math.min(
    ...stretches.slice(1, -1).map(({ from, to }) => xOfWeek(axis, to) - xOfWeek(axis, from)),
  )
  const widest = Math.max(
    ...stretches.map(({ names, shorter = names }) => textWidth(shorter.at(-1) ?? '', smallFont)),
  )
  const step = Number.isFinite(narrowest) ? Math.max(1, Math.ceil((widest + 8) / narrowest)) : 1
  return stretches
    .filter((_, at) => at % step === 0)
    .map((stretch, at, chosen) => ({ ...stretch, to: chosen[at + 1]?.from ?? axis.weeks }))
}

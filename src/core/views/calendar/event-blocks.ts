import type { PlanPath } from '../../document/node.ts'
import { dayWords, periodWords } from '../../plan/date-words.ts'
import { dayOfNumber, isoOfNumber } from '../../plan/day.ts'
import type { Days } from '../../plan/runs.ts'
import { hatch } from '../hatch.ts'
import { type Html, html } from '../html.ts'
import { said } from '../own-words.ts'
import { dataPath } from '../plan-link.ts'
import { label, px } from '../svg.ts'
import { linesOf } from '../text-lines.ts'
import { textWidth } from '../text-width.ts'
import { type Axis, xOf } from './axis.ts'
import type { Block } from './block.ts'
import { nameFont, smallFont } from './fonts.ts'
import type { Schedule } from './schedule.ts'
import { marketWords } from './silence-words.ts'

/** The blocks over the rows: milestones one a line, then silent days; words stand beside their marks. */
export function eventBlocks(schedule: Schedule, axis: Axis, language: string): readonly Block[] {
  const shown = { first: axis.monday, last: axis.monday + axis.weeks * 7 - 1 }
  const milestones = schedule.milestones.flatMap(({ day, what, path }) =>
    day === undefined || !isWithin({ first: day, last: day }, shown)
      ? []
      : [eventBlock(axis, milestoneEvent(axis, day, what, path, language))],
  )
  const silences = schedule.silences
    .filter((each) => isWithin(each, shown))
    .map(({ first, last, index, blackout }) => {
      const period = periodWords(isoOfNumber(first), isoOfNumber(last), language) ?? ''
      const reason = said(blackout.why)
      const markets = marketWords(blackout)
      const isOneYear = dayOfNumber(first).year === dayOfNumber(last).year
      const days = isOneYear ? period.replace(/,? \d{4}$/, '') : period
      return eventBlock(axis, {
        from: xOf(axis, first),
        to: Math.max(xOf(axis, last + 1), xOf(axis, first) + 4),
        words: `${reason ? `${days}: ${reason}` : days}${markets && ` (${markets})`}`,
        path: ['calendar', 'blackouts', index],
        mark: (x, to, y) => hatch(x, y - 10, to - x, 20),
      })
    })
  return [...headed('Milestones', milestones, axis), ...headed('Silent days', silences, axis)]
}

/** Something that happens on some days, with its words. */
interface Event {
  readonly from: number
  readonly to: number
  readonly words: string
  readonly path: PlanPath
  /** Draws it from one x to another, `y` in its middle. */
  readonly mark: (from: number, to: number, y: number) => Html
}

function milestoneEvent(
  axis: Axis,
  day: number,
  what: string,
  path: PlanPath,
  language: string,
): Event {
  const middle = (xOf(axis, day) + xOf(axis, day + 1)) / 2
  // A diamond stays whole at either end of the calendar.
  const x = Math.min(Math.max(middle, 7), axis.width - 7)
  return {
    from: x - 6,
    to: x + 6,
    words: `${dayWords(isoOfNumber(day), language)}: ${what}`,
    path,
    mark: (_from, _to, y) => html`<path class="full" d="M${px(x)} ${px(y - 6)}l6 6l-6 6l-6 -6Z"/>`,
  }
}

function eventBlock(axis: Axis, { from, to, words, path, mark }: Event): Block {
  const right = axis.width - to - 8
  const left = from - 8
  const width = textWidth(words, smallFont)
  const isRight = width <= right || (width > left && right >= left)
  const lines = linesOf(words, Math.max(isRight ? right : left, 80), smallFont)
  const height = Math.max(28, lines.length * 16 + 12)
  return {
    height,
    ruled: false,
    isOutside: true,
    names: () => html``,
    time: (top) => {
      const first = top + height / 2 - (lines.length - 1) * 8 + 4
      const said = isRight
        ? label(lines, to + 8, first)
        : label(lines, from - 8, first, { anchor: 'end' })
      return html`<g${dataPath(path)}>${mark(from, to, top + height / 2)}${said}</g>\n`
    },
  }
}

/** Blocks with a name beside the first; without any, one that says so. */
function headed(name: string, blocks: readonly Block[], axis: Axis): readonly Block[] {
  const from = axis.plan ? Math.min(xOf(axis, axis.plan.first), axis.width / 2) : 0
  const [first, ...rest] = blocks
  const none: Block = {
    height: 28,
    ruled: false,
    isOutside: true,
    names: () => html``,
    time: (top) => label('none planned', from + 8, top + 18, { tone: 'muted' }),
  }
  return [
    {
      ...(first ?? none),
      names: (top) => label(name, 8, top + 19, nameFont),
    },
    ...rest,
  ]
}

/** Whether some days lie, at least in part, within others. */
export function isWithin(days: Days, others: Days): boolean {
  return days.last >= others.first && days.first <= others.last
}

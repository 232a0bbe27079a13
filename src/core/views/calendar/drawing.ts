import { dayNumber, dayOf } from '../../plan/day.ts'
import { languageOf } from '../../plan/header.ts'
import { currencyOf } from '../../plan/money.ts'
import { planDays } from '../../plan/runs.ts'
import { frame } from '../frame.ts'
import { type Html, html, join } from '../html.ts'
import { moreNote } from '../more.ts'
import { line, px, svg } from '../svg.ts'
import { longestWord } from '../text-lines.ts'
import { textWidth } from '../text-width.ts'
import type { Subject } from '../view.ts'
import { type Axis, axisOf, type Unit, xOf, xOfWeek } from './axis.ts'
import type { Block } from './block.ts'
import { edgesBlock } from './edges-block.ts'
import { eventBlocks, isWithin } from './event-blocks.ts'
import { nameFont, smallFont } from './fonts.ts'
import { gridOf, headHeight, namesHead, timeHead } from './head.ts'
import { chapterWords, moneyWidth, rowBlock } from './row-block.ts'
import type { Schedule } from './schedule.ts'
import { type Spend, spendOf } from './spend.ts'
import { spendBlock } from './spend-block.ts'
import { todayBlock, todayLine } from './today-block.ts'
import { undatedBlocks } from './undated-block.ts'
import { daysOf, spendWeeksOf } from './weeks.ts'

/** The width of everything, as on a sheet of paper lying across, and the most that is high there. */
const wholeWidth = 1016
const paperHeight = 620

/** What a calendar is drawn from once its time is known. */
interface Timeline {
  readonly axis: Axis
  readonly unit: Unit
  /** The head over time, drawn once for all panels, and where upright lines stand under it. */
  readonly head: Html
  readonly grid: readonly number[]
  /** Where the line of today stands, in pixels. */
  readonly today: number | undefined
}

/**
 * The calendar as a strip of names, which stays, and a strip of time, which scrolls. Where it is higher than a sheet of
 * paper, it is drawn a second time in pieces, each with a head of its own.
 */
export function calendarDrawing(subject: Subject, schedule: Schedule, alternative: string): Html {
  const { plan } = subject.analysis
  const language = languageOf(plan)
  const currency = currencyOf(plan)
  const style = { currency, language }
  const names = nameWidth(schedule, plan.chapters.size)
  const namesWidth = 8 + names + 16
  const width = wholeWidth - names - 16 - moneyWidth
  const days = daysOf(plan, schedule)
  const axis = days && axisOf(days, planDays(plan), width)
  const weeks = spendWeeksOf(plan, schedule)
  if (!axis || !weeks) {
    const boxes = undatedBlocks(plan, schedule, [], width, style)
    return frame(alternative, panel(undefined, boxes, namesWidth, width, ''))
  }
  const shown = { first: axis.monday, last: axis.monday + axis.weeks * 7 - 1 }
  const spend = spendOf(axis, weeks.weekly, style)
  const day = dayOf(subject.today)
  const today = todayLine(axis, day && dayNumber(day))
  const inSight = schedule.rows
    .map((row) => ({ ...row, flights: row.flights.filter((each) => isWithin(each, shown)) }))
    .filter(({ flights }) => flights.length > 0)
  const beyond = schedule.rows
    .flatMap(({ flights }) => flights.filter((each) => !isWithin(each, shown)))
    .map(({ activity }) => activity)
  const blocks = [
    ...eventBlocks(schedule, axis, language),
    ...(day && today !== undefined ? [todayBlock(axis, dayNumber(day), language)] : []),
    ...inSight.map((row) => rowBlock(row, axis, names, plan.chapters.size, style)),
    ...undatedBlocks(plan, schedule, beyond, width, style),
    ...(spend.sum > 0 ? [spendBlock(spend, axis, style)] : []),
    ...edgesBlock(axis, language),
  ]
  const timeline: Timeline = {
    axis,
    unit: spend.unit,
    head: timeHead(axis, spend.unit, currency ?? ''),
    grid: gridOf(axis, spend.unit),
    today,
  }
  const pieces = piecesOf(blocks)
  const more = moreNote(edgesOf(axis, spend, namesWidth), `${spend.unit}s`)
  const all = panel(timeline, blocks, namesWidth, width, pieces.length > 1 ? ' on-screen' : '')
  if (pieces.length === 1) return frame(alternative, all, more)
  const onPaper = pieces.map((piece) => panel(timeline, piece, namesWidth, width, ' on-paper'))
  return frame(alternative, [all, ...onPaper], more)
}

/** The room for names: as wide as they are, but rather two lines than a wide strip. */
function nameWidth({ rows }: Schedule, chapters: number): number {
  const widths = rows.flatMap((row) => [
    Math.min(textWidth(row.title, nameFont), 190),
    longestWord(row.title, nameFont),
    Math.min(textWidth(chapterWords(row, chapters, 190), smallFont), 200),
  ])
  return Math.ceil(Math.min(Math.max(150, ...widths), 240))
}

/** Cuts the blocks into pieces that fit on paper under a head. */
function piecesOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const pieces: Block[][] = []
  let room = 0
  for (const block of blocks) {
    if (block.height > room || pieces.length === 0) {
      pieces.push([])
      room = paperHeight - headHeight
    }
    pieces.at(-1)?.push(block)
    room -= block.height
  }
  return pieces
}

function panel(
  timeline: Timeline | undefined,
  blocks: readonly Block[],
  namesWidth: number,
  width: number,
  look: string,
): Html {
  let bottom = timeline ? headHeight : 0
  const placed = blocks.map((block) => {
    const top = bottom
    bottom += block.height
    return { block, top }
  })
  const inside = placed.filter(({ block }) => !block.isOutside)
  const from = inside[0]?.top ?? bottom
  const to = (inside.at(-1)?.top ?? bottom) + (inside.at(-1)?.block.height ?? 0)
  const rules = placed.filter(({ block }) => block.ruled).map(({ top }) => top)
  const names = join([
    ...(timeline ? [namesHead(timeline.unit, namesWidth)] : []),
    ...rules.map((y) => line(8, y, namesWidth, y, 'hair')),
    ...placed.map(({ block, top }) => block.names(top)),
  ])
  const right = width + moneyWidth
  const time = join([
    ...(timeline ? [behind(timeline, from, to)] : []),
    ...rules.map((y) => line(0, y, right, y, 'hair')),
    ...placed.map(({ block, top }) => block.time(top)),
  ])
  return html`<div class="panel calendar${look}">${svg(namesWidth, bottom + 2, names, 'kept')}${svg(right + 8, bottom + 2, time)}</div>\n`
}

/** What lies behind everything: the head, days outside the plan tinted, lines of months, the plan's start, today. */
function behind({ axis, head, grid, today }: Timeline, top: number, bottom: number): Html {
  const { plan, width } = axis
  const from = plan ? xOf(axis, plan.first) : 0
  const to = plan ? xOf(axis, plan.last + 1) : width
  const tint = (x: number, end: number) =>
    end - x > 0.5 &&
    html`<rect class="outside" x="${px(x)}" y="${headHeight}" width="${px(end - x)}" height="${px(bottom - headHeight)}"/>`
  return html`${tint(0, from)}${tint(to, width)}${grid.map((x) => html`${line(x, 0, x, headHeight, 'hair')}${line(x, top, x, bottom, 'hair')}`)}${head}
${plan && line(from, top, from, bottom, 'head')}${today !== undefined && line(today, top, today, bottom, 'today')}\n`
}

/** The right edges of all units of time, in pixels from the left of the names. */
function edgesOf(axis: Axis, { bars }: Spend, namesWidth: number): readonly number[] {
  return bars.map(({ stretch }) => namesWidth - 8 + xOfWeek(axis, stretch.to))
}

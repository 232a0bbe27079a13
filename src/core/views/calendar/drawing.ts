import { dayNumber, dayOf } from '../../plan/day.ts'
import { languageOf } from '../../plan/header.ts'
import { currencyOf } from '../../plan/money.ts'
import { planDays } from '../../plan/runs.ts'
import type { Html } from '../html.ts'
import { moreNote } from '../more.ts'
import { longestWord } from '../text-lines.ts'
import { textWidth } from '../text-width.ts'
import type { Subject } from '../view.ts'
import { type Axis, axisOf, xOf, xOfWeek } from './axis.ts'
import { edgesBlock } from './edges-block.ts'
import { eventBlocks, isWithin } from './event-blocks.ts'
import { nameFont, smallFont } from './fonts.ts'
import { calendarFrame, timelineOf } from './panels.ts'
import { chapterWords, moneyWidth, rowBlock } from './row-block.ts'
import type { Schedule } from './schedule.ts'
import { type Spend, spendOf } from './spend.ts'
import { spendBlock } from './spend-block.ts'
import { todayBlock, todayLine } from './today-block.ts'
import { undatedBlocks } from './undated-block.ts'
import { daysOf, spendWeeksOf } from './weeks.ts'

/** The width of everything, as on a sheet of paper lying across. */
const wholeWidth = 1016

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
  const widths = { names: namesWidth, time: width, onlyOnScreen: !subject.standsAlone }
  const days = daysOf(plan, schedule)
  const axis = days && axisOf(days, planDays(plan), width)
  const weeks = spendWeeksOf(plan, schedule)
  if (!axis || !weeks) {
    const boxes = undatedBlocks(plan, schedule, [], { from: 4, width }, style)
    return calendarFrame(alternative, undefined, boxes, widths)
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
    ...inSight.map((row) =>
      rowBlock(row, axis, names, plan.chapters.size, style, !subject.standsAlone),
    ),
    ...undatedBlocks(plan, schedule, beyond, { from: boxesFrom(axis), width }, style),
    ...(spend.sum > 0 ? [spendBlock(spend, axis, style)] : []),
    ...edgesBlock(axis, language),
  ]
  const timeline = timelineOf(axis, spend.unit, currency ?? '', today, !subject.standsAlone)
  const more = moreNote(edgesOf(axis, spend, namesWidth), `${spend.unit}s`)
  return calendarFrame(alternative, timeline, blocks, widths, more)
}

/** Boxes of what has no days begin with the plan; where it begins late, with the calendar. */
function boxesFrom(axis: Axis): number {
  const start = axis.plan ? xOf(axis, axis.plan.first) : 0
  return start < axis.width / 2 ? Math.max(4, start) : 4
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

/** The right edges of all units of time, in pixels from the left of the names. */
function edgesOf(axis: Axis, { bars }: Spend, namesWidth: number): readonly number[] {
  return bars.map(({ stretch }) => namesWidth - 8 + xOfWeek(axis, stretch.to))
}

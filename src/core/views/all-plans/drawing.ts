import { dayNumber, dayOf } from '../../plan/day.ts'
import { type Days, runsIn } from '../../plan/runs.ts'
import { titleOf } from '../../plan/title.ts'
import { type Axis, axisOf, daysShown, stretchesOf, xOfWeek } from '../calendar/axis.ts'
import type { Block } from '../calendar/block.ts'
import { nameFont, smallFont } from '../calendar/fonts.ts'
import { calendarFrame, timelineOf } from '../calendar/panels.ts'
import { moneyWidth } from '../calendar/row-block.ts'
import { spendOf } from '../calendar/spend.ts'
import { todayBlock, todayLine } from '../calendar/today-block.ts'
import type { Html } from '../html.ts'
import { moreNote } from '../more.ts'
import { longestWord } from '../text-lines.ts'
import { textWidth } from '../text-width.ts'
import { audienceBlock, headBlock, moneyOf, ownerBlock, planBlock, sumBlock } from './blocks.ts'
import type { Portfolio } from './portfolio.ts'

/** The width of everything, as on a sheet of paper lying across. */
const wholeWidth = 1016

/** All plans on one calendar: first by audience, then by owner with money, and the sums at the foot. */
export function portfolioDrawing(
  portfolio: Portfolio,
  today: string | undefined,
  alternative: string,
): Html {
  const { lines, sums, language } = portfolio
  const names = nameWidth(portfolio)
  const widths = { names: 8 + names + 16, time: wholeWidth - names - 16 - moneyWidth }
  const all = lines.flatMap(({ plan, days }) => [...(days ? [days] : []), ...runsIn(plan)])
  const days = daysShown(undefined, all)
  const axis = axisOf(days ?? { first: 0, last: 6 }, undefined, widths.time)
  const day = dayOf(today)
  const line = day && todayLine(axis, dayNumber(day))
  const blocks = [
    ...(day && line !== undefined ? [todayBlock(axis, dayNumber(day), language)] : []),
    ...audienceBlocks(portfolio, axis, names),
    ...ownerBlocks(portfolio, axis, names),
    ...sums.map((sum, at) => sumBlock(sum, portfolio, names, at === 0)),
  ]
  if (!days) return calendarFrame(alternative, undefined, blocks, widths)
  // The smallest unit whose names can stand side by side.
  const { unit } = spendOf(axis, Array(axis.weeks).fill(0), { currency: undefined, language })
  const timeline = timelineOf(axis, unit, currencyWord(portfolio), line)
  const edges = stretchesOf(axis, unit).map(({ to }) => widths.names - 8 + xOfWeek(axis, to))
  return calendarFrame(alternative, timeline, blocks, widths, moreNote(edges, `${unit}s`))
}

function audienceBlocks(portfolio: Portfolio, axis: Axis, names: number): readonly Block[] {
  const { audiences, crowds, lines } = portfolio
  if (audiences.length === 0) return []
  const rows = audiences.flatMap((of) => [
    audienceBlock(
      of,
      crowds.filter((crowd) => crowd.of.key === of.key),
      axis,
      names,
    ),
    ...lines.flatMap((line) => {
      const runs = of.runs.get(line.plan)
      return runs ? [planBlock(line, joined(runs), axis, names)] : []
    }),
  ])
  return [headBlock('By audience'), ...rows]
}

function ownerBlocks(portfolio: Portfolio, axis: Axis, names: number): readonly Block[] {
  const rows = portfolio.owners.flatMap((owner) => [
    ownerBlock(owner, names),
    ...owner.lines.map((line) =>
      planBlock(line, line.days ? [line.days] : [], axis, names, moneyOf(line, portfolio)),
    ),
  ])
  return [headBlock('By owner'), ...rows]
}

/** Stretches that touch or overlap, as one. */
function joined(days: readonly Days[]): readonly Days[] {
  const all: Days[] = []
  for (const { first, last } of [...days].sort((a, b) => a.first - b.first)) {
    const before = all.at(-1)
    if (before && first <= before.last + 1) {
      all[all.length - 1] = { first: before.first, last: Math.max(before.last, last) }
    } else all.push({ first, last })
  }
  return all
}

function currencyWord({ sums }: Portfolio): string {
  return sums.length === 1 ? (sums[0]?.currency ?? '') : ''
}

/** The room for names: as wide as they are, but rather two lines than a wide strip. */
function nameWidth({ audiences, owners, lines }: Portfolio): number {
  const bold = [
    ...audiences.map(({ audience }) => titleOf(audience)),
    ...owners.flatMap(({ owner }) => owner ?? []),
  ]
  const widths = [
    ...bold.flatMap((name) => [
      Math.min(textWidth(name, nameFont), 190),
      longestWord(name, nameFont),
    ]),
    ...lines.flatMap(({ name }) => [
      Math.min(textWidth(name, smallFont) + 12, 190),
      longestWord(name, smallFont) + 12,
    ]),
  ]
  return Math.ceil(Math.min(Math.max(150, ...widths), 240))
}

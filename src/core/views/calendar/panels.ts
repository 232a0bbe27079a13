import { isoOfNumber } from '../../plan/day.ts'
import { frame } from '../frame.ts'
import { type Html, html, join } from '../html.ts'
import { highestOnSheet, paperFit } from '../paper-fit.ts'
import { line, px, svg } from '../svg.ts'
import { type Axis, type Unit, xOf } from './axis.ts'
import type { Block } from './block.ts'
import { gridOf, headHeight, namesHead, timeHead } from './head.ts'
import { moneyWidth } from './row-block.ts'

/** The most that is high on a sheet of paper lying across, under the question and the answer. */
const paperHeight = 620

/** What a calendar is drawn from once its time is known. */
export interface Timeline {
  /** Whether the ends of activities can be moved, because an editor is beside. */
  readonly canMove: boolean
  readonly axis: Axis
  readonly unit: Unit
  /** The head over time, drawn once for all panels, and where upright lines stand under it. */
  readonly head: Html
  readonly grid: readonly number[]
  /** Where the line of today stands, in pixels. */
  readonly today: number | undefined
}

/** The timeline of an axis in a unit; `currency` stands over the column of money. */
export function timelineOf(
  axis: Axis,
  unit: Unit,
  currency: string,
  today: number | undefined,
  canMove = false,
): Timeline {
  return {
    canMove,
    axis,
    unit,
    head: timeHead(axis, unit, currency),
    grid: gridOf(axis, unit),
    today,
  }
}

/** How wide the strip of names is, and that of time without the column of money; in pixels. */
export interface StripWidths {
  readonly names: number
  readonly time: number
  /** True where nobody can print: the pieces for paper are left out. */
  readonly onlyOnScreen?: boolean
}

/**
 * Blocks as a strip of names, which stays, and a strip of time, which scrolls. Where they are higher than a sheet of
 * paper, they are drawn a second time in pieces, each with a head of its own. Without a timeline nothing has a day.
 */
export function calendarFrame(
  alternative: string,
  timeline: Timeline | undefined,
  blocks: readonly Block[],
  { names, time, onlyOnScreen }: StripWidths,
  more?: Html,
): Html {
  const pieces = piecesOf(blocks)
  const all = panel(timeline, blocks, names, time, pieces.length > 1 ? ' on-screen' : '')
  if (pieces.length === 1 || onlyOnScreen) return frame(alternative, all, more)
  const onPaper = pieces.map((piece) => panel(timeline, piece, names, time, ' on-paper'))
  return frame(alternative, [all, ...onPaper], more)
}

/** Cuts the blocks into as few pieces as fit on paper under a head, of like height; one where they fit together. */
function piecesOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const all = blocks.reduce((sum, { height }) => sum + height, 0)
  if (headHeight + all <= highestOnSheet) return [blocks]
  const most = paperHeight - headHeight
  const fewest = piecesWithin(blocks, most)
  for (let room = Math.ceil(all / fewest.length); room < most; room += 24) {
    const pieces = piecesWithin(blocks, room)
    if (pieces.length === fewest.length) return pieces
  }
  return fewest
}

/**
 * Cuts the blocks into pieces no higher than `most`, in pixels; a block that is higher stands alone. Headings stay with
 * what they stand over.
 */
function piecesWithin(blocks: readonly Block[], most: number): readonly (readonly Block[])[] {
  const pieces: Block[][] = []
  let room = 0
  for (const [at, block] of blocks.entries()) {
    const needed = neededBy(blocks, at)
    if (
      block.height > room ||
      (needed > room && needed <= most && !blocks[at - 1]?.isHead) ||
      pieces.length === 0
    ) {
      pieces.push([])
      room = most
    }
    pieces.at(-1)?.push(block)
    room -= block.height
  }
  return pieces
}

/** How high a block is with all that it must not be parted from, in pixels. */
function neededBy(blocks: readonly Block[], from: number): number {
  let height = 0
  for (const block of blocks.slice(from)) {
    height += block.height
    if (!block.isHead) break
  }
  return height
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
  const days = timeline?.canMove && look !== ' on-paper' ? daysOn(timeline.axis) : undefined
  return html`<div class="panel calendar${look === '' ? paperFit(bottom) : look}"${days}>${svg(namesWidth, bottom + 2, names, 'kept')}${svg(right + 8, bottom + 2, time)}</div>\n`
}

/** Where days lie, so that somebody can move the ends of activities: the first day and the width of one, in pixels. */
function daysOn({ monday, weeks, width }: Axis): Html {
  return html` data-first-day="${isoOfNumber(monday)}" data-day-width="${width / (weeks * 7)}"`
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

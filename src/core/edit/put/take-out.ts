import type { Span } from '../../text/position.ts'
import type { PlanText } from '../plan-text.ts'
import { type Slot, slotsIn } from '../slot.ts'
import type { Splice } from '../splice.ts'
import { afterColon, commentsAbove, endOf, lastLineEnd, startOf } from './extent.ts'
import { isBlankLine, lineEnd, lineStart, nextLine, nextSign, opensLine } from './lines.ts'
import { putValue } from './put-value.ts'

/**
 * Takes fields or items out of what a slot holds, by their positions, but not all of them. With each go the comment
 * behind it, the comments below that stand deeper, and the comment lines directly above in its own column (only those
 * at the very top of the file stay: they speak of the whole). Blank lines around it become those between neighbours.
 */
export function takeOut(
  plan: PlanText,
  slot: Slot,
  which: ReadonlySet<number>,
): readonly Splice[] | undefined {
  const slots = slotsIn(slot)
  const splices: Splice[] = []
  for (const run of runsOf(slots, which)) {
    const spans = run.first.inBraces ? fromBraces(plan.text, slot, run) : fromLines(plan.text, run)
    if (!spans) return undefined
    for (const span of spans) splices.push({ ...span, text: '', depth: slot.path.length + 1 })
  }
  return splices
}

/**
 * Takes everything out of what a slot holds and leaves empty braces or brackets. What goes with each field or item is
 * that of `takeOut`; all other comments stay with the slot.
 */
export function takeAllOut(plan: PlanText, slot: Slot): readonly Splice[] | undefined {
  const all = slotsIn(slot)
  const [first] = all
  const at = afterColon(plan.text, slot)
  if (!first || at === undefined) return undefined
  const isList = slot.value?.kind === 'list'
  if (first.inBraces) return putValue(plan, slot, isList ? [] : {})
  const spans = takeOut(plan, slot, new Set(all.map(({ index }) => index)))
  const nothing = isList ? ' []' : ' {}'
  return spans && [{ start: at, end: at, text: nothing, depth: slot.path.length }, ...spans]
}

/** Neighbours that go out together, and those that stay on both sides. */
interface Run {
  readonly first: Slot
  readonly last: Slot
  readonly before: Slot | undefined
  readonly after: Slot | undefined
}

function* runsOf(slots: readonly Slot[], which: ReadonlySet<number>): Generator<Run> {
  for (const first of slots) {
    if (!which.has(first.index) || which.has(first.index - 1)) continue
    let last = first
    while (which.has(last.index + 1)) last = slots[last.index + 1] ?? last
    yield { first, last, before: slots[first.index - 1], after: slots[last.index + 1] }
  }
}

function fromBraces(text: string, slot: Slot, run: Run): readonly Span[] | undefined {
  const start = startOf(text, run.first)
  const following = run.after && startOf(text, run.after)
  if (start === undefined || (run.after && following === undefined)) return undefined
  const end = endOf(text, run.last)
  const sign = nextSign(text, end)
  const comma = text[sign] === ',' ? sign : undefined
  const foot = lineEnd(text, comma ?? end)
  const closing = (slot.value?.end ?? 1) - 1
  const beforeEnd = run.before && endOf(text, run.before)
  const isAlone = opensLine(text, start) && (following ?? closing) > foot
  if (isAlone) {
    const lines = { start: commentsAbove(text, start), end: nextLine(text, foot) }
    if (following !== undefined || comma !== undefined || beforeEnd === undefined) return [lines]
    return [commaBehind(text, beforeEnd), lines]
  }
  const hasComment = beforeEnd !== undefined && text.slice(beforeEnd, start).includes('#')
  if (following !== undefined && (beforeEnd === undefined || hasComment)) {
    return [{ start, end: following }]
  }
  if (beforeEnd === undefined) return [{ start, end }]
  if (!hasComment) return [{ start: beforeEnd, end }]
  return [commaBehind(text, beforeEnd), { start, end }]
}

function commaBehind(text: string, end: number): Span {
  const comma = nextSign(text, end)
  return { start: comma, end: comma + 1 }
}

function fromLines(text: string, run: Run): readonly Span[] | undefined {
  const start = startOf(text, run.first)
  if (start === undefined) return undefined
  const end = nextLine(text, lastLineEnd(text, run.last))
  // The next one moves up to the dash.
  if (!opensLine(text, start)) return [{ start, end: behindBlanks(text, end) }]
  const from = topOf(text, start, run.first)
  const isAfterGap = !run.before || (from > 0 && isBlankLine(text, from - 1))
  const to = isAfterGap ? behindBlankLines(text, end) : end
  if (to < text.length) return [{ start: from, end: to }]
  const kept = Math.max(
    text.slice(0, from).trimEnd().length,
    Math.min(from, text.startsWith('\uFEFF') ? 1 : 0),
  )
  return [{ start: text.endsWith('\n') ? nextLine(text, kept) : kept, end: to }]
}

/** Where the lines begin that go with a field. */
function topOf(text: string, start: number, slot: Slot): number {
  const top = commentsAbove(text, start)
  const isHeader = top === 0 && slot.path.length === 1
  const line = isHeader ? lineStart(text, start) : top
  return line === 0 && text.startsWith('\uFEFF') ? 1 : line
}

function behindBlankLines(text: string, from: number): number {
  let at = from
  while (at < text.length && isBlankLine(text, at)) at = nextLine(text, at)
  return at
}

function behindBlanks(text: string, from: number): number {
  const blanks = /\s*/y
  blanks.lastIndex = from
  blanks.test(text)
  return blanks.lastIndex
}

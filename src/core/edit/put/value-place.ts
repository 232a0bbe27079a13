import type { PlanNode } from '../../document/node.ts'
import type { Span } from '../../text/position.ts'
import { isPointer, type Slot } from '../slot.ts'
import { afterColon, endOf, lastLineEnd, startOf, valueStart } from './extent.ts'
import { lineEnd } from './lines.ts'

/** What the value of a field or list item takes up: a stretch on the line where it begins, and perhaps lines below. */
interface ValuePlace extends Span {
  /** Offset behind the colon or the dash. */
  readonly opening: number
  /** Lines below that go with the value, from the end of the line above. */
  readonly below?: Span
}

/** The place of a value, empty behind the colon of an empty field; undefined when there is no colon, dash or item. */
export function valuePlace(text: string, slot: Slot): ValuePlace | undefined {
  const opening = openingOf(text, slot)
  if (opening === undefined) return undefined
  const { value } = slot
  const end = endOf(text, slot)
  if (!value || isPointer(slot)) {
    return slot.name && { opening, start: opening, end: withBlanks(text, slot, end) }
  }
  if (value.kind === 'scalar' && value.style === 'block') {
    const sign = /[|>][-+\d]*/y
    sign.lastIndex = value.start
    sign.test(text)
    const signEnd = Math.max(sign.lastIndex, value.start)
    const below = { start: Math.min(lineEnd(text, signEnd), end), end }
    return { opening, start: valueStart(value), end: signEnd, below }
  }
  const firstLineEnd = lineEnd(text, opening)
  if (!slot.name || value.start <= firstLineEnd) return { opening, start: valueStart(value), end }
  const marksEnd = Math.max(opening, value.anchor?.end ?? 0, value.tag?.end ?? 0)
  const hasMarks = marksEnd > opening && marksEnd <= firstLineEnd
  return {
    opening,
    start: hasMarks ? valueStart(value) : opening,
    end: hasMarks ? marksEnd : opening,
    below: { start: firstLineEnd, end: isOnLines(value) ? lastLineEnd(text, slot) : end },
  }
}

function openingOf(text: string, slot: Slot): number | undefined {
  if (slot.name) return afterColon(text, slot)
  const start = startOf(text, slot)
  return start === undefined || slot.inBraces ? start : start + 1
}

function isOnLines(value: PlanNode): boolean {
  return value.kind === 'map' ? !value.braces : value.kind === 'list' && !value.brackets
}

/** Spaces behind an empty field go with it, unless they keep a comment apart. */
function withBlanks(text: string, slot: Slot, from: number): number {
  const blanks = /[ \t]*/y
  blanks.lastIndex = from
  blanks.test(text)
  const isLast = blanks.lastIndex === lineEnd(text, from)
  return isLast || slot.inBraces ? blanks.lastIndex : from
}

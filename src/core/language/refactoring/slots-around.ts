import type { PlanText } from '../../edit/plan-text.ts'
import { endOf, lastLineEnd, startOf } from '../../edit/put/extent.ts'
import { lineEnd, lineStart, opensLine } from '../../edit/put/lines.ts'
import { isPointer, rootSlot, type Slot, slotsIn } from '../../edit/slot.ts'
import type { Span } from '../../text/position.ts'

/** The parts of a file around a span, from the section to the innermost; offsets count from the start of the text. */
export function slotsAround(plan: PlanText, span: Span): readonly Slot[] {
  const around: Slot[] = []
  let slot: Slot | undefined = rootSlot(plan)
  while (slot) {
    const inner: Slot | undefined = slotsIn(slot).find((each) => holds(plan.text, each, span))
    if (inner) around.push(inner)
    slot = inner && !isPointer(inner) ? inner : undefined
  }
  return around
}

/** On lines of its own, a part takes up the whole lines. */
function holds(text: string, slot: Slot, span: Span): boolean {
  const start = startOf(text, slot)
  if (start === undefined) return false
  if (slot.inBraces) return span.start >= start && span.end <= endOf(text, slot)
  const from = opensLine(text, start) ? lineStart(text, start) : start
  return span.start >= from && span.end <= lineEnd(text, lastLineEnd(text, slot))
}

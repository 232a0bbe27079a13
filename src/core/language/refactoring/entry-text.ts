import { openDocument } from '../../document/document.ts'
import { lexemesIn } from '../../document/lexemes.ts'
import { nameOf } from '../../document/node.ts'
import { segmentOf } from '../../document/segment.ts'
import { editsFor } from '../../edit/edits-for.ts'
import type { PlanText } from '../../edit/plan-text.ts'
import { commentsIn } from '../../edit/put/comments.ts'
import { commentsAbove, lastLineEnd, startOf } from '../../edit/put/extent.ts'
import { columnOf, opensLine } from '../../edit/put/lines.ts'
import { type Slot, slotsIn } from '../../edit/slot.ts'
import { applyEdits } from '../../text/lines.ts'
import type { Span } from '../../text/position.ts'

/**
 * The lines of an entry with the comments that belong to it, as they are written but moved to the margin; lines end
 * with `\n`, the last one with nothing. Undefined when the entry does not stand on lines of its own, or uses names for
 * values, which may be given elsewhere.
 */
export function entryText({ text }: PlanText, slot: Slot): string | undefined {
  const start = startOf(text, slot)
  if (start === undefined || slot.inBraces || !opensLine(text, start)) return undefined
  const column = columnOf(text, start)
  const extent = extentOf(text, slot, start)
  const lines = text.slice(extent.start, extent.end).split(/\r?\n/)
  const moved = lines.map((line) => line.slice(Math.min(column, line.search(/\S|$/)))).join('\n')
  const marks = [...lexemesIn(segmentOf(moved, 'whole', [], 0))]
  return marks.some(({ kind }) => kind === 'mark' || kind === 'pointer') ? undefined : moved
}

/** An entry's text without one of its fields; undefined when it holds no other. */
export function withoutField(entry: string, slot: Slot, field: string): string | undefined {
  const names = slot.value?.kind === 'map' ? slot.value.entries.map(nameOf) : []
  if (names.every((name) => name === field)) return undefined
  if (!names.includes(field)) return entry
  const text = `${entry}\n`
  const path = [...slot.path.slice(-1), field]
  const edits = editsFor(openDocument(text), [{ do: 'remove', path }])
  return edits && applyEdits(text, edits).trimEnd()
}

/** Whether an entry is the only one in its section, and the section has comments that are not the entry's. */
export function isAloneAmongComments(text: string, slot: Slot): boolean {
  const section = slot.parent
  if (!section || slotsIn(section).length > 1) return false
  return commentsOf(text, section).length > commentsOf(text, slot).length
}

function commentsOf(text: string, slot: Slot): readonly Span[] {
  const start = startOf(text, slot)
  return start === undefined ? [] : commentsIn(text, extentOf(text, slot, start))
}

/** The lines of a field or entry that starts at `start`, with the comments that belong to it. */
function extentOf(text: string, slot: Slot, start: number): Span {
  return { start: commentsAbove(text, start), end: lastLineEnd(text, slot) }
}

import type { PlanNode } from '../../document/node.ts'
import { isPointer, type Slot, slotsIn } from '../slot.ts'
import { columnOf, commentColumn, isBlankLine, lineEnd, lineStart, nextLine } from './lines.ts'

/** Offset at which a value starts, with the marks before it. */
export function valueStart(value: PlanNode): number {
  const marks = [value.anchor?.start, value.tag?.start].filter((mark) => mark !== undefined)
  return Math.min(value.start, ...marks)
}

/** Offset behind the colon of a field; undefined when it has none (`{a, b}`) or its name is written with a `?`. */
export function afterColon(text: string, slot: Slot): number | undefined {
  if (!slot.name) return undefined
  const colon = /[ \t]*:/y
  colon.lastIndex = slot.name.end
  return colon.test(text) ? colon.lastIndex : undefined
}

/** Offset of a field's name or of a list item's dash; between brackets, of the item. Undefined when it cannot be told. */
export function startOf(text: string, slot: Slot): number | undefined {
  if (slot.name) return slot.name.start
  if (!slot.value || isPointer(slot)) return undefined
  const start = valueStart(slot.value)
  if (slot.inBraces) return start
  const dash = /-\s+$/.exec(text.slice(lineStart(text, lineStart(text, start) - 1), start))
  return dash ? start - dash[0].length : undefined
}

/** The dash of a list item with the spaces behind it; `- ` when the item begins on the next line. */
export function dashOf(text: string, slot: Slot): string {
  const start = startOf(text, slot)
  const dash = start === undefined || !slot.value ? '' : text.slice(start, valueStart(slot.value))
  return /^- +$/.test(dash) ? dash : '- '
}

/** Offset at which the last thing written in a slot ends, before any comment or line end that follows. */
export function endOf(text: string, slot: Slot): number {
  const { value } = slot
  if (!value || isPointer(slot)) {
    if (!slot.name) return text.slice(0, slot.parent?.value?.end).trimEnd().length
    const pointer = /(?:[ \t]*\*[^\s,[\]{}]+)?/y
    pointer.lastIndex = afterColon(text, slot) ?? slot.name.end
    pointer.test(text)
    return pointer.lastIndex
  }
  if (value.kind === 'scalar') {
    if (value.style !== 'block') return value.end
    // The line end of its last line belongs to a block, but edits begin and end within lines.
    return value.end - (/\r?\n$/.exec(text.slice(value.start, value.end))?.[0].length ?? 0)
  }
  if (value.kind === 'map' ? value.braces : value.brackets) return value.end
  const last = slotsIn(slot).at(-1)
  if (last && (last.name || (last.value && !isPointer(last)))) return endOf(text, last)
  return text.slice(0, value.end).trimEnd().length
}

/**
 * Offset of the end of the last line that belongs to a field or item written on lines of its own: what it holds, the
 * comment behind that, and the comments below it that stand deeper than it does.
 */
export function lastLineEnd(text: string, slot: Slot): number {
  const start = startOf(text, slot)
  const column = start === undefined ? 0 : columnOf(text, start)
  let end = lineEnd(text, endOf(text, slot))
  for (;;) {
    const next = nextLine(text, end)
    const comment = next < text.length ? commentColumn(text, next) : undefined
    if (comment === undefined || comment <= column) return end
    end = lineEnd(text, next)
  }
}

/** Offset of the first of the comment lines directly above the line of `at`, in the same column; else that line's start. */
export function commentsAbove(text: string, at: number): number {
  const column = columnOf(text, at)
  let start = lineStart(text, at)
  while (start > 0 && commentColumn(text, start - 1) === column) start = lineStart(text, start - 1)
  return start
}

/** Whether the fields or items of a slot are mostly set apart by blank lines. */
export function setApart(text: string, slot: Slot): boolean {
  const slots = slotsIn(slot)
  const gaps = slots.slice(1).map((next, index) => {
    const before = slots[index]
    return before && hasBlankLineBetween(text, before, next)
  })
  return gaps.length > 0 && gaps.filter(Boolean).length * 2 >= gaps.length
}

/** Whether a blank line stands between two neighbours. */
export function hasBlankLineBetween(text: string, before: Slot, next: Slot): boolean {
  const to = lineStart(text, startOf(text, next) ?? 0)
  for (let at = nextLine(text, endOf(text, before)); at < to; at = nextLine(text, at)) {
    if (isBlankLine(text, at)) return true
  }
  return false
}

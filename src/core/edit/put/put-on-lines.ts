import type { PlanValue } from '../change.ts'
import type { PlanText } from '../plan-text.ts'
import { type Slot, slotsIn } from '../slot.ts'
import type { Splice } from '../splice.ts'
import { fitsBraces, isFields, writeField, writeFlowField } from '../write-value.ts'
import { commentsAbove, hasBlankLineBetween, lastLineEnd, setApart, startOf } from './extent.ts'
import { fieldOrderAt } from './field-order.ts'
import { columnIn, writingBelow } from './layout.ts'
import { lineEnd, opensLine } from './lines.ts'

/** The name and value of a field that is added. */
export type NewField = readonly [name: string, value: PlanValue]

/**
 * Adds fields on lines of their own to the map that a slot holds, behind the neighbour `after` or, without one, in
 * front of all. Where blank lines set the neighbours apart, they set the new fields apart.
 */
export function putOnLines(
  plan: PlanText,
  slot: Slot,
  after: Slot | undefined,
  fields: readonly NewField[],
): readonly Splice[] | undefined {
  const { text } = plan
  const slots = slotsIn(slot)
  const [first] = slots
  const column = first ? columnIn(plan, first) : 0
  const margin = ' '.repeat(column)
  const gap = setApart(text, slot) ? '\n' : ''
  const written = writtenFields(plan, slot, column, fields)
  const depth = slot.path.length + 1
  const insert = (at: number, words: string): readonly Splice[] => [
    { start: at, end: at, text: words, depth },
  ]
  if (after) {
    const next = slots[after.index + 1]
    const isCrowded = gap !== '' && next && !hasBlankLineBetween(text, after, next)
    const lines = written.map((field) => `${gap}\n${margin}${field}`).join('')
    return insert(lastLineEnd(text, after), isCrowded ? `${lines}\n` : lines)
  }
  if (!first) {
    const isOpen = text !== '' && !text.endsWith('\n')
    const lines = written.join('\n')
    return insert(text.length, isOpen ? `\n${lines}` : `${lines}\n`)
  }
  const start = startOf(text, first)
  if (start === undefined) return undefined
  if (slot.name && opensLine(text, start)) {
    const lines = written.map((field) => `\n${margin}${field}${gap}`).join('')
    return insert(lineEnd(text, slot.name.end), lines)
  }
  // Comments at the very top speak of the whole file; others directly above a section belong to it.
  const comments = slot.parent ? start : commentsAbove(text, start)
  const lines = written.map((field) => `${field}\n${gap}${margin}`).join('')
  return insert(comments === 0 ? start : comments, lines)
}

/** Entries with names of the planner's own stay in braces where their neighbours do. */
function writtenFields(
  plan: PlanText,
  slot: Slot,
  column: number,
  fields: readonly NewField[],
): readonly string[] {
  const writing = writingBelow(plan, slot, column)
  const model = slotsIn(slot).findLast((each) => each.value?.kind === 'map')?.value
  const hasBraces =
    model?.kind === 'map' && model.braces && !fieldOrderAt(plan.file, slot.path).isKnown
  return fields.map(([name, value]) =>
    hasBraces && isFields(value) && fitsBraces(value)
      ? writeFlowField(name, value)
      : writeField(name, value, writing),
  )
}

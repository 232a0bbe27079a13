import type { PlanValue } from '../change.ts'
import type { PlanText } from '../plan-text.ts'
import { type Slot, slotsIn } from '../slot.ts'
import type { Splice } from '../splice.ts'
import { fitsBraces, isFields, writeField, writeFlowField } from '../write-value.ts'
import { commentsAbove, hasBlankLineBetween, lastLineEnd, setApart, startOf } from './extent.ts'
import { type FieldOrder, fieldOrderAt, inOrder } from './field-order.ts'
import { columnIn, writingBelow } from './layout.ts'
import { lineEnd, opensLine } from './lines.ts'
import { putInBraces } from './put-in-braces.ts'
import { putValue } from './put-value.ts'

type Fields = ReadonlyMap<string, PlanValue>

/**
 * Adds fields to the map that a slot holds, or to the nothing that it holds. Each comes behind the nearest of the fields
 * that the format wants before it; the planner's own names go to the end. Undefined when there is no place for them.
 */
export function putFields(
  plan: PlanText,
  slot: Slot,
  fields: Fields,
): readonly Splice[] | undefined {
  if (slot.parent && slot.value?.kind !== 'map') {
    return putValue(plan, slot, inOrder(Object.fromEntries(fields), plan.file, slot.path))
  }
  const order = fieldOrderAt(plan.file, slot.path)
  const splices: Splice[] = []
  for (const [after, group] of byPlace(slotsIn(slot), fields, order)) {
    const inFormatOrder = new Map(
      [...group].map(([name, value]) => [name, inOrder(value, plan.file, [...slot.path, name])]),
    )
    const added =
      slot.value?.kind === 'map' && slot.value.braces
        ? putInBraces(plan.text, slot, after, [...inFormatOrder].map(flowField))
        : putOnLines(plan, slot, after, inFormatOrder, order)
    if (!added) return undefined
    splices.push(...added)
  }
  return splices
}

/** The fields by the neighbour that they come behind; undefined stands for the place in front of all. */
function byPlace(
  slots: readonly Slot[],
  fields: Fields,
  { rankOf }: FieldOrder,
): ReadonlyMap<Slot | undefined, Fields> {
  const places = new Map<Slot | undefined, Map<string, PlanValue>>()
  for (const name of [...fields.keys()].sort((a, b) => compare(rankOf(a), rankOf(b)))) {
    const rank = rankOf(name)
    let after: Slot | undefined
    for (const slot of slots) {
      const own = rankOf(String(slot.path.at(-1)))
      const isBefore = rank === Number.POSITIVE_INFINITY || own < rank
      const isNearer = !after || own >= rankOf(String(after.path.at(-1)))
      if (isBefore && (isNearer || rank === Number.POSITIVE_INFINITY)) after = slot
    }
    const group = places.get(after) ?? new Map<string, PlanValue>()
    places.set(after, group.set(name, fields.get(name) as PlanValue))
  }
  return places
}

function putOnLines(
  plan: PlanText,
  slot: Slot,
  after: Slot | undefined,
  fields: Fields,
  order: FieldOrder,
): readonly Splice[] | undefined {
  const { text } = plan
  const slots = slotsIn(slot)
  const [first] = slots
  const column = first ? columnIn(plan, first) : 0
  const writing = writingBelow(plan, slot, column)
  const keepsBraces = !order.isKnown && slots.findLast((each) => each.value?.kind === 'map')
  const written = [...fields].map(([name, value]) =>
    keepsBraces && hasBraces(keepsBraces) && isFields(value) && fitsBraces(value)
      ? writeFlowField(name, value)
      : writeField(name, value, writing),
  )
  const gap = setApart(text, slot) ? '\n' : ''
  const margin = ' '.repeat(column)
  const depth = slot.path.length + 1
  const insert = (at: number, words: string): Splice[] => [
    { start: at, end: at, text: words, depth },
  ]
  if (after) {
    const next = slots[after.index + 1]
    const isCrowded = gap !== '' && next && !hasBlankLineBetween(text, after, next)
    const lines = written.map((each) => `${gap}\n${margin}${each}`).join('')
    return insert(lastLineEnd(text, after), lines + (isCrowded ? '\n' : ''))
  }
  if (!first) {
    const isOpen = text.length > 0 && !text.endsWith('\n')
    return insert(text.length, `${isOpen ? '\n' : ''}${written.join('\n')}${isOpen ? '' : '\n'}`)
  }
  const start = startOf(text, first)
  if (start === undefined) return undefined
  if (slot.name && opensLine(text, start)) {
    const lines = written.map((each) => `\n${margin}${each}${gap}`).join('')
    return insert(lineEnd(text, slot.name.end), lines)
  }
  // Comments at the very top speak of the whole file; others directly above a section belong to it.
  const comments = slot.parent ? start : commentsAbove(text, start)
  const at = comments === 0 ? start : comments
  return insert(at, written.map((each) => `${each}\n${gap}${margin}`).join(''))
}

function flowField([name, value]: readonly [string, PlanValue]): string {
  return writeFlowField(name, value)
}

function hasBraces(slot: Slot): boolean {
  return slot.value?.kind === 'map' && slot.value.braces
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a - b
}

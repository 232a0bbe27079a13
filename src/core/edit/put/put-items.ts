import type { PlanValue } from '../change.ts'
import type { PlanText } from '../plan-text.ts'
import { type Slot, slotsIn } from '../slot.ts'
import type { Splice } from '../splice.ts'
import { fitsBraces, isFields, writeFlow, writeItem } from '../write-value.ts'
import { dashOf, lastLineEnd, setApart, startOf } from './extent.ts'
import { inOrder } from './field-order.ts'
import { writingBelow } from './layout.ts'
import { columnOf } from './lines.ts'
import { putInBraces } from './put-in-braces.ts'
import { putValue } from './put-value.ts'

/**
 * Adds items to the end of the list that a slot holds, in its style, or to the nothing that it holds. Undefined when
 * there is no place for them.
 */
export function putItems(
  plan: PlanText,
  slot: Slot,
  items: readonly PlanValue[],
): readonly Splice[] | undefined {
  const { text } = plan
  const slots = slotsIn(slot)
  const last = slots.at(-1)
  const ordered = items.map((item, index) =>
    inOrder(item, plan.file, [...slot.path, slots.length + index]),
  )
  if (slot.value?.kind !== 'list') return slot.parent && putValue(plan, slot, ordered)
  if (slot.value.brackets) return putInBraces(text, slot, last, ordered.map(writeFlow))
  const model = slots.findLast((each) => startOf(text, each) !== undefined)
  const start = model && startOf(text, model)
  if (!last || !model || start === undefined) return undefined
  const column = columnOf(text, start)
  const dash = dashOf(text, model)
  const writing = writingBelow(plan, slot, column)
  const hasBraces = model.value?.kind === 'map' && model.value.braces
  const gap = setApart(text, slot) ? '\n' : ''
  const lines = ordered.map((item) => {
    const keepsBraces = hasBraces && isFields(item) && fitsBraces(item)
    const written = keepsBraces ? dash + writeFlow(item) : writeItem(item, writing, dash)
    return `${gap}\n${' '.repeat(column)}${written}`
  })
  const at = lastLineEnd(text, last)
  return [{ start: at, end: at, text: lines.join(''), depth: slot.path.length + 1 }]
}

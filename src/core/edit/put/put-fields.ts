import { grouped } from '../../plan/grouped.ts'
import type { PlanValue } from '../change.ts'
import type { PlanText } from '../plan-text.ts'
import { type Slot, slotsIn } from '../slot.ts'
import type { Splice } from '../splice.ts'
import { writeFlowField } from '../write-value.ts'
import { fieldOrderAt, inOrder, neighbourOf } from './field-order.ts'
import { putInBraces } from './put-in-braces.ts'
import { type NewField, putOnLines } from './put-on-lines.ts'
import { putValue } from './put-value.ts'

/**
 * Adds fields to the map that a slot holds, or to the nothing that it holds. Each comes behind the nearest of the fields
 * that the format wants before it; the planner's own names go to the end. Undefined when there is no place for them.
 */
export function putFields(
  plan: PlanText,
  slot: Slot,
  fields: ReadonlyMap<string, PlanValue>,
): readonly Splice[] | undefined {
  if (slot.parent && slot.value?.kind !== 'map') {
    return putValue(plan, slot, inOrder(Object.fromEntries(fields), plan.file, slot.path))
  }
  const hasBraces = slot.value?.kind === 'map' && slot.value.braces
  const splices: Splice[] = []
  for (const [after, group] of byNeighbour(plan, slot, fields)) {
    const added = hasBraces
      ? putInBraces(plan.text, slot, after, group.map(inBraces))
      : putOnLines(plan, slot, after, group)
    if (!added) return undefined
    splices.push(...added)
  }
  return splices
}

/** The fields, in the order of the format, by the neighbour that they come behind; undefined for the very first place. */
function byNeighbour(
  { file }: PlanText,
  slot: Slot,
  fields: ReadonlyMap<string, PlanValue>,
): ReadonlyMap<Slot | undefined, readonly NewField[]> {
  const order = fieldOrderAt(file, slot.path)
  const slots = slotsIn(slot)
  const sorted = [...fields.keys()].sort(order.compare).map((name): NewField => {
    const value = inOrder(fields.get(name) as PlanValue, file, [...slot.path, name])
    return [name, value]
  })
  return grouped(sorted, ([name]) => neighbourOf(name, slots, order))
}

function inBraces([name, value]: NewField): string {
  return writeFlowField(name, value)
}

import type { PlanText } from '../plan-text.ts'
import { isPointer, rootSlot, type Slot, slotsIn } from '../slot.ts'
import type { Surroundings, Writing } from '../writing.ts'
import { startOf } from './extent.ts'
import { columnOf } from './lines.ts'

/** How a value is written in a slot, so that it looks like what stands near it. */
export function writingIn(plan: PlanText, slot: Slot): Writing {
  const style: Surroundings = slot.inBraces ? 'flow' : 'block'
  return { style, indent: columnIn(plan, slot), ...habitsNear(plan, slot) }
}

/** How a new field or entry is written, whose name stands in `column` of the map in `slot`. */
export function writingBelow(plan: PlanText, slot: Slot, column: number): Writing {
  return { style: 'block', indent: column, ...habitsNear(plan, slot) }
}

/** The column of a field's name or an item's dash; 0 for the whole file. */
export function columnIn(plan: PlanText, slot: Slot): number {
  const start = slot.parent ? startOf(plan.text, slot) : undefined
  return start === undefined ? 0 : columnOf(plan.text, start)
}

function habitsNear(plan: PlanText, slot: Slot): Pick<Writing, 'step' | 'itemsDeeper'> {
  return {
    step: nearest(slot, plan, stepInside) ?? 2,
    itemsDeeper: (nearest(slot, plan, dashInside) ?? 2) > 0,
  }
}

/** Asks the slot, then each one around it, and at last the whole file, going down into what they hold. */
function nearest(
  slot: Slot,
  plan: PlanText,
  ask: (plan: PlanText, slot: Slot) => number | undefined,
): number | undefined {
  for (let around: Slot | undefined = slot; around; around = around.parent) {
    const answer = firstAnswer(around, plan, ask)
    if (answer !== undefined) return answer
  }
  return firstAnswer(rootSlot(plan), plan, ask)
}

function firstAnswer(
  slot: Slot,
  plan: PlanText,
  ask: (plan: PlanText, slot: Slot) => number | undefined,
): number | undefined {
  if (slot.inBraces || isPointer(slot)) return undefined
  const own = ask(plan, slot)
  if (own !== undefined) return own
  for (const inner of slotsIn(slot)) {
    const answer = firstAnswer(inner, plan, ask)
    if (answer !== undefined) return answer
  }
  return undefined
}

/** Columns between a field and the fields inside it. */
function stepInside(plan: PlanText, slot: Slot): number | undefined {
  if (!slot.name || slot.value?.kind !== 'map' || slot.value.braces) return undefined
  return columnsToFirst(plan, slot)
}

/** Columns between a field and the dashes of its list. */
function dashInside(plan: PlanText, slot: Slot): number | undefined {
  if (!slot.name || slot.value?.kind !== 'list' || slot.value.brackets) return undefined
  return columnsToFirst(plan, slot)
}

function columnsToFirst(plan: PlanText, slot: Slot): number | undefined {
  const [first] = slotsIn(slot)
  if (!first || startOf(plan.text, first) === undefined) return undefined
  return columnIn(plan, first) - columnIn(plan, slot)
}

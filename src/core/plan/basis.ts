import type { Plan, PlanPart } from './plan.ts'
import { fieldOf, orderOf } from './revisions.ts'
import type { Slot } from './slots.ts'

/** What a result was worked out from; it holds as long as all of this is the same. */
export interface Basis {
  readonly parts: readonly PlanPart[]
  readonly reads: readonly Slot[]
  /** What stood for the parts and then for the fields that were read. */
  readonly tokens: readonly unknown[]
}

/** Notes what a result was worked out from: these parts of the plan and these fields of their entities. */
export function basisOf(
  plan: Partial<Plan>,
  parts: readonly PlanPart[],
  reads: readonly Slot[],
): Basis {
  const tokens = [
    ...parts.map((part) => orderOf(plan[part])),
    ...reads.map((slot) => fieldToken(plan, slot)),
  ]
  return { parts, reads, tokens }
}

/** Whether a result still holds: nothing of what it was worked out from has changed. */
export function stillHolds(basis: Basis, plan: Partial<Plan>): boolean {
  return !havePartsChanged(basis, plan) && changedReads(basis, plan).length === 0
}

/** Whether a part of the plan has changed, apart from the fields of its entities. */
export function havePartsChanged({ parts, tokens }: Basis, plan: Partial<Plan>): boolean {
  for (let at = 0; at < parts.length; at++) {
    if (orderOf(plan[parts[at] as PlanPart]) !== tokens[at]) return true
  }
  return false
}

/** The fields, of those that were read, that say something else now. */
export function changedReads(
  { parts, reads, tokens }: Basis,
  plan: Partial<Plan>,
): readonly Slot[] {
  let changed: Slot[] | undefined
  for (let at = 0; at < reads.length; at++) {
    const slot = reads[at] as Slot
    if (fieldToken(plan, slot) === tokens[parts.length + at]) continue
    changed ??= []
    changed.push(slot)
  }
  return changed ?? none
}

const none: readonly Slot[] = []

function fieldToken(plan: Partial<Plan>, slot: Slot): unknown {
  const entities = (plan as Readonly<Partial<Record<Slot['part'], object>>>)[slot.part]
  return entities && fieldOf(entities, slot)
}

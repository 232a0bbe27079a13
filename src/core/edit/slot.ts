import {
  type MapEntry,
  nameOf,
  type PlanNode,
  type PlanPath,
  type ScalarNode,
} from '../document/node.ts'
import type { PlanText } from './plan-text.ts'

/** A place of a plan that can hold a value: the whole file, a field, an entry or a list item. */
export interface Slot {
  readonly path: PlanPath
  /** The slot whose value this one is part of; undefined for the whole file. */
  readonly parent: Slot | undefined
  /** Position among the fields or items of the parent. */
  readonly index: number
  /** The name before the colon; undefined for list items and the whole file. */
  readonly name: ScalarNode | undefined
  readonly value: PlanNode | undefined
  /** Whether it stands between braces or brackets. */
  readonly inBraces: boolean
}

/** The slot that holds the whole file. */
export function rootSlot(plan: PlanText): Slot {
  return {
    path: [],
    parent: undefined,
    index: 0,
    name: undefined,
    value: plan.root,
    inBraces: false,
  }
}

/** The slots of the fields, entries or items that a slot's value has, in the order of the text. */
export function slotsIn(slot: Slot): readonly Slot[] {
  const { value } = slot
  if (value?.kind === 'map')
    return value.entries.map((entry, index) => fieldSlot(slot, entry, index))
  if (value?.kind === 'list') return value.items.map((item, index) => itemSlot(slot, item, index))
  return []
}

/** What following a path found: the last slot that exists, and the steps that lead on from there. */
export interface Found {
  readonly slot: Slot
  readonly rest: PlanPath
}

/**
 * Follows a path as far as it leads. Of several equal names the last counts, as in every tool that reads the file;
 * `occurrence` chooses one of those that the last step names, counted from 0.
 */
export function follow(plan: PlanText, path: PlanPath, occurrence?: number): Found {
  let slot = rootSlot(plan)
  for (const [depth, step] of path.entries()) {
    const wanted = depth === path.length - 1 ? occurrence : undefined
    const next = slotBelow(slot, step, wanted)
    if (!next) return { slot, rest: path.slice(depth) }
    slot = next
  }
  return { slot, rest: [] }
}

/** The slot that a path leads to, or undefined. */
export function slotAt(plan: PlanText, path: PlanPath, occurrence?: number): Slot | undefined {
  const { slot, rest } = follow(plan, path, occurrence)
  return rest.length === 0 ? slot : undefined
}

/** A text that is different for every slot of a plan. */
export function keyOf(slot: Slot): string {
  return slot.parent ? `${keyOf(slot.parent)}/${slot.index}` : ''
}

/** Whether the value stands elsewhere in the text and is only pointed to here, by a `*name`. */
export function isPointer(slot: Slot): boolean {
  const { value, name, parent } = slot
  if (!value || !parent) return false
  return value.start < (name?.end ?? parent.value?.start ?? 0)
}

function slotBelow(
  slot: Slot,
  step: string | number,
  occurrence: number | undefined,
): Slot | undefined {
  const { value } = slot
  if (isPointer(slot)) return undefined
  if (value?.kind === 'list') {
    if (typeof step !== 'number' || step < 0 || step >= value.items.length) return undefined
    return itemSlot(slot, value.items[step], step)
  }
  if (value?.kind !== 'map') return undefined
  const equal = [...value.entries.keys()].filter((at) => nameAt(value.entries, at) === String(step))
  const index = occurrence === undefined ? equal.at(-1) : equal[occurrence]
  const entry = index === undefined ? undefined : value.entries[index]
  return entry && fieldSlot(slot, entry, index ?? 0)
}

function nameAt(entries: readonly MapEntry[], at: number): string | undefined {
  const entry = entries[at]
  return entry && nameOf(entry)
}

function fieldSlot(parent: Slot, { name, value }: MapEntry, index: number): Slot {
  const inBraces = parent.inBraces || (parent.value?.kind === 'map' && parent.value.braces)
  return { path: [...parent.path, nameOf({ name, value })], parent, index, name, value, inBraces }
}

function itemSlot(parent: Slot, value: PlanNode | undefined, index: number): Slot {
  const inBraces = parent.inBraces || (parent.value?.kind === 'list' && parent.value.brackets)
  return { path: [...parent.path, index], parent, index, name: undefined, value, inBraces }
}

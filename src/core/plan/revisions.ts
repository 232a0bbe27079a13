import type { Slot } from './slots.ts'

/**
 * What tells versions of a collection apart: `order` is the same object as long as the same entities stand in the same
 * order, and a field's own object as long as that field says the same in all of them.
 */
interface Revisions {
  readonly order: object
  readonly fields: ReadonlyMap<Slot, object>
}

const revisions = new WeakMap<object, Revisions>()

/** Says that a part of a plan differs from `previous` in these fields alone: it has the same ids in the same order. */
export function followsOn(entities: object, previous: object, changed: Iterable<Slot>): void {
  const before = revisionsOf(previous)
  const fields = new Map(before.fields)
  for (const slot of changed) fields.set(slot, {})
  revisions.set(entities, { order: before.order, fields })
}

/**
 * What stands for a part of a plan without its fields: the same object as long as the same entities stand in the same
 * order. Any other part stands for itself.
 */
export function orderOf(part: unknown): unknown {
  return typeof part === 'object' && part !== null ? revisionsOf(part).order : part
}

/** What stands for one field in all entities of a map: the same object as long as it says the same everywhere. */
export function fieldOf(entities: object, slot: Slot): object {
  const { order, fields } = revisionsOf(entities)
  return fields.get(slot) ?? order
}

function revisionsOf(entities: object): Revisions {
  return revisions.get(entities) ?? { order: entities, fields: none }
}

const none: ReadonlyMap<Slot, object> = new Map()

const lists = new WeakMap<object, readonly unknown[]>()

/** The values of a map in their order, listed once in its life. */
export function listOf<Value>(entities: ReadonlyMap<string, Value>): readonly Value[] {
  const known = lists.get(entities) as readonly Value[] | undefined
  if (known) return known
  const list = [...entities.values()]
  lists.set(entities, list)
  return list
}

const changes = new WeakMap<object, { readonly before: object; readonly at: readonly number[] }>()

/** The places at which two versions of a map hold different values; undefined when ids came, went or moved. */
export function changedAt<Value>(
  before: ReadonlyMap<string, Value>,
  now: ReadonlyMap<string, Value>,
): readonly number[] | undefined {
  if (orderOf(before) !== orderOf(now)) return undefined
  const known = changes.get(now)
  if (known?.before === before) return known.at
  const then = listOf(before)
  const at = listOf(now).flatMap((value, index) => (value === then[index] ? [] : [index]))
  changes.set(now, { before, at })
  return at
}

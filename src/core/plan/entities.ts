import type { PlanPath } from '../document/node.ts'
import type { Collection } from '../schema/field-types.ts'
import type { Entities, Entity, SharedEntity } from './plan.ts'
import type { RawFields } from './read-value.ts'
import type { WrittenEntity } from './reading.ts'
import { followsOn } from './revisions.ts'
import { sameValue } from './same-value.ts'
import type { Slot } from './slots.ts'
import { changedSlots, watchedFields } from './watched.ts'

/** Entities whose fields are not looked at here. */
export type AnyEntities = Entities<RawFields>

/** What a library offers for one collection, and which of it the plan uses. */
export interface Underlay {
  readonly offered: ReadonlyMap<string, SharedEntity<RawFields>>
  readonly used: ReadonlySet<string>
}

/**
 * The entities of one collection: those written, each laid on the library's entity of the same id, then those that the
 * plan only uses. An entity that says the same as in `previous` is the same object, and so is the whole map.
 */
export function entitiesOf(
  collection: Collection,
  written: readonly WrittenEntity[],
  underlay: Underlay | undefined,
  previous: AnyEntities | undefined,
): AnyEntities {
  const entities = new Map<string, Entity<RawFields>>()
  for (const each of written) {
    const shared = underlay?.offered.get(each.id)
    entities.set(each.id, entityOf(collection, each, shared, previous?.get(each.id)))
  }
  for (const id of underlay?.used ?? []) {
    const shared = underlay?.offered.get(id)
    if (shared && !entities.has(id)) {
      entities.set(id, sharedEntity(collection, shared, previous?.get(id)))
    }
  }
  if (!previous) return entities
  if (isSameMap(previous, entities)) return previous
  const changed = changesBetween(previous, entities)
  if (changed) followsOn(entities, previous, changed)
  return entities
}

/** The same entities, with those laid anew that changed; their ids stand in `previous` already. */
export function withChanged(
  collection: Collection,
  changed: readonly WrittenEntity[],
  underlay: Underlay | undefined,
  previous: AnyEntities,
): AnyEntities {
  let entities: Map<string, Entity<RawFields>> | undefined
  let slots: Set<Slot> | undefined = new Set()
  for (const each of changed) {
    if (each.collection !== collection) continue
    const known = previous.get(each.id)
    const next = entityOf(collection, each, underlay?.offered.get(each.id), known)
    if (next === known) continue
    entities ??= new Map(previous)
    entities.set(each.id, next)
    if (!known || !addChanges(known, next, slots)) slots = undefined
  }
  if (!entities) return previous
  if (slots) followsOn(entities, previous, slots)
  return entities
}

/** The fields in which entities with the same ids differ; undefined when more than fields is different. */
function changesBetween(before: AnyEntities, now: AnyEntities): ReadonlySet<Slot> | undefined {
  if (before.size !== now.size) return undefined
  const changed = new Set<Slot>()
  const others = before.values()
  for (const entity of now.values()) {
    const other = others.next().value as Entity<RawFields>
    if (entity !== other && !addChanges(other, entity, changed)) return undefined
  }
  return changed
}

/** Adds the fields in which two versions of an entity differ; false when more than fields is different. */
function addChanges(
  before: Entity<RawFields>,
  now: Entity<RawFields>,
  changed: Set<Slot> | undefined,
): boolean {
  const a = ownFields.get(before)
  const b = ownFields.get(now)
  if (!a || !b || now.id !== before.id || now.shared !== before.shared) return false
  if (!sameValue(now.path, before.path)) return false
  for (const slot of changedSlots(now.collection, a, b)) changed?.add(slot)
  return true
}

/** What the file itself says of an entity, unwatched. */
const ownFields = new WeakMap<object, RawFields>()

function entityOf(
  collection: Collection,
  written: WrittenEntity,
  shared: SharedEntity<RawFields> | undefined,
  previous: Entity<RawFields> | undefined,
): Entity<RawFields> {
  const { id, path } = written
  const before = previous?.shared === shared ? previous && ownFields.get(previous) : undefined
  if (previous && before && sameValue(before, written.fields)) return previous
  const own = watchedFields(collection, written.fields)
  const fields = shared ? watchedFields(collection, { ...shared.fields, ...written.fields }) : own
  const entity = { id, collection, fields, written: own, shared, path }
  ownFields.set(entity, written.fields)
  return entity
}

function sharedEntity(
  collection: Collection,
  shared: SharedEntity<RawFields>,
  previous: Entity<RawFields> | undefined,
): Entity<RawFields> {
  if (previous && !previous.written && previous.shared === shared) return previous
  const path: PlanPath = [collection, shared.id]
  return { id: shared.id, collection, fields: shared.fields, written: undefined, shared, path }
}

/** Whether two maps hold the same objects in the same order. */
export function isSameMap<Value>(
  a: ReadonlyMap<string, Value>,
  b: ReadonlyMap<string, Value>,
): boolean {
  if (a.size !== b.size) return false
  const others = b.entries()
  for (const [id, value] of a) {
    const [otherId, other] = others.next().value as [string, Value]
    if (id !== otherId || value !== other) return false
  }
  return true
}

import type { PlanPath } from '../document/node.ts'
import type { Collection } from '../schema/field-types.ts'
import type { Entities, Entity, SharedEntity } from './plan.ts'
import type { RawFields } from './read-value.ts'
import type { WrittenEntity } from './reading.ts'
import { sameValue } from './same-value.ts'
import { differOnlyInWords, withWatchedWords } from './words-read.ts'

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
  return previous && isSameMap(previous, entities) ? previous : entities
}

/** The same entities, with those laid anew that changed; their ids stand in `previous` already. */
export function withChanged(
  collection: Collection,
  changed: readonly WrittenEntity[],
  underlay: Underlay | undefined,
  previous: AnyEntities,
): AnyEntities {
  let entities: Map<string, Entity<RawFields>> | undefined
  let isSameFrame = true
  for (const each of changed) {
    if (each.collection !== collection) continue
    const known = previous.get(each.id)
    const next = entityOf(collection, each, underlay?.offered.get(each.id), known)
    if (next === known) continue
    if (!known || frameOf(known) !== frameOf(next)) isSameFrame = false
    entities ??= new Map(previous)
    entities.set(each.id, next)
  }
  if (entities && isSameFrame) frames.set(entities, frameOf(previous))
  return entities ?? previous
}

const frames = new WeakMap<object, object>()
const rawFields = new WeakMap<object, RawFields>()

/**
 * What stands for an entity, or for a whole map of them, as long as nothing but sentences changes in it: the same
 * object for every such version.
 */
export function frameOf(part: object): object {
  return frames.get(part) ?? part
}

function entityOf(
  collection: Collection,
  written: WrittenEntity,
  shared: SharedEntity<RawFields> | undefined,
  previous: Entity<RawFields> | undefined,
): Entity<RawFields> {
  const { id, path } = written
  const before = previous?.shared === shared ? previous && rawFields.get(previous) : undefined
  if (previous && before && sameValue(before, written.fields)) return previous
  const own = withWatchedWords(collection, written.fields)
  const fields = shared
    ? withWatchedWords(collection, { ...shared.fields, ...written.fields })
    : own
  const entity = { id, collection, fields, written: own, shared, path }
  rawFields.set(entity, written.fields)
  if (previous && before && differOnlyInWords(collection, before, written.fields)) {
    frames.set(entity, frameOf(previous))
  }
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

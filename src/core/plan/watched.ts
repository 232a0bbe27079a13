import { objectOf } from '../schema/collections.ts'
import type { Collection } from '../schema/field-types.ts'
import type { RawFields, RawValue } from './read-value.ts'
import { sameValue } from './same-value.ts'
import { type FieldSlot, type ObjectSlots, type Slot, slotsOf } from './slots.ts'

let works = 0
let work = 0
let reads: Slot[] = []
let own: object | undefined
let ownToo: object | undefined

function note(slot: Slot, entity: object): void {
  if (slot.by === work || entity === own || entity === ownToo) return
  slot.by = work
  reads.push(slot)
}

/** Notes what was read when something was worked out that is now used again. */
export function noteReads(slots: readonly Slot[]): void {
  for (const slot of slots) {
    if (slot.by === work) continue
    slot.by = work
    reads.push(slot)
  }
}

/**
 * Does a piece of work and tells which fields of entities it read. Reading the fields of `entity` itself does not count:
 * who asks for one entity's sake knows when that entity changes.
 */
export function watching<Result>(
  toDo: () => Result,
  entity?: { readonly fields: unknown; readonly written: unknown },
): { readonly result: Result; readonly reads: readonly Slot[] } {
  const before = { work, reads, own, ownToo }
  const inside: Slot[] = []
  works++
  work = works
  reads = inside
  own = entity?.fields as object | undefined
  ownToo = entity?.written as object | undefined
  try {
    return { result: toDo(), reads: inside }
  } finally {
    ;({ work, reads, own, ownToo } = before)
    // Whoever asked for this work has read all this, too.
    noteReads(inside)
  }
}

const values = Symbol('values')
const entity = Symbol('entity')
const names = Symbol('names')

/** Fields whose reading is noted. */
interface Watched {
  readonly [values]: RawFields
  /** The fields of the whole entity. */
  readonly [entity]: object
  readonly [names]: Slot
}

/** The same fields of an entity; reading one is noted, also one of those inside. */
export function watchedFields(collection: Collection, fields: RawFields): RawFields {
  return watchedObject(slotsOf(collection, objectOf[collection]), fields, undefined)
}

function watchedObject(slots: ObjectSlots, fields: RawFields, root: object | undefined): RawFields {
  const watched = Object.create(prototypeOf(slots))
  const inside: RawFields = Object.create(null)
  Object.defineProperty(watched, values, { value: inside })
  Object.defineProperty(watched, entity, { value: root ?? watched })
  for (const name of Object.keys(fields)) {
    const slot = slots.byName.get(name)
    inside[name] = slot ? watchedValue(slot, fields[name], root ?? watched) : fields[name]
    Object.defineProperty(watched, name, slot ? ownDescriptor(slot) : strange(slots.others, name))
  }
  return watched
}

function watchedValue(slot: FieldSlot, value: RawValue, root: object): RawValue {
  const slots = slot.inside()
  if (!slots || typeof value !== 'object') return value
  const watchedEntry = (entry: RawValue) =>
    typeof entry !== 'object' || Array.isArray(entry) ? entry : watchedObject(slots, entry, root)
  if (Array.isArray(value)) return value.map(watchedEntry)
  if (slot.shape === 'one') return watchedEntry(value)
  const entries: RawFields = Object.create(null)
  for (const id of Object.keys(value)) entries[id] = watchedEntry(value[id])
  return entries
}

const prototypes = new WeakMap<ObjectSlots, object>()

/** Fields that are not written are asked for, too: that they come is a change. */
function prototypeOf(slots: ObjectSlots): object {
  const known = prototypes.get(slots)
  if (known) return known
  const prototype = Object.create(null)
  Object.defineProperty(prototype, names, { value: slots.names })
  for (const slot of slots.byName.values()) {
    Object.defineProperty(prototype, slot.field, { ...ownDescriptor(slot), enumerable: false })
  }
  prototypes.set(slots, prototype)
  return prototype
}

const descriptors = new WeakMap<Slot, PropertyDescriptor>()

function ownDescriptor(slot: FieldSlot): PropertyDescriptor {
  const known = descriptors.get(slot)
  if (known) return known
  const descriptor = strange(slot, slot.field)
  descriptors.set(slot, descriptor)
  return descriptor
}

/** Names that the format does not know are the user's, as many as there are slips of the pen: nothing is kept for them. */
function strange(slot: Slot, name: string): PropertyDescriptor {
  return {
    enumerable: true,
    get(this: Watched): RawValue {
      note(slot, this[entity])
      return this[values][name]
    },
  }
}

/** The names of the fields that are written in an entity, in their order. */
export function writtenNames(collection: Collection, fields: object): readonly string[] {
  note(slotsOf(collection, objectOf[collection]).names, fields)
  return Object.keys(fields)
}

/** Whether a field says anything; what it says is not read. */
export function isGiven(fields: RawFields, name: string): boolean {
  const watched = fields as Partial<Watched>
  if (!watched[values] || !watched[names] || !watched[entity]) return fields[name] !== undefined
  note(watched[names], watched[entity])
  return watched[values][name] !== undefined
}

/** What differs between two versions of an entity's fields. */
export function changedSlots(collection: Collection, a: RawFields, b: RawFields): readonly Slot[] {
  const changed = new Set<Slot>()
  compareObjects(slotsOf(collection, objectOf[collection]), a, b, changed)
  return [...changed]
}

function compareObjects(slots: ObjectSlots, a: RawFields, b: RawFields, changed: Set<Slot>): void {
  const mine = Object.keys(a)
  const theirs = Object.keys(b)
  const isSame = (name: string, at: number) =>
    name === theirs[at] && (a[name] === undefined) === (b[name] === undefined)
  if (mine.length !== theirs.length || !mine.every(isSame)) changed.add(slots.names)
  for (const name of new Set([...mine, ...theirs])) {
    if (sameValue(a[name], b[name])) continue
    const slot = slots.byName.get(name)
    if (slot) compareValues(slot, a[name], b[name], changed)
    else changed.add(slots.others)
  }
}

/** Whoever read something inside has read the field around it: it changes unless all that differs lies further in. */
function compareValues(slot: FieldSlot, a: RawValue, b: RawValue, changed: Set<Slot>): void {
  const slots = slot.inside()
  const [mine, theirs] = [entriesOf(slot, a), entriesOf(slot, b)]
  if (!slots || !mine || !theirs || !sameValue([...mine.keys()], [...theirs.keys()])) {
    changed.add(slot)
    return
  }
  for (const [id, entry] of mine) {
    const other = theirs.get(id)
    if (sameValue(entry, other)) continue
    if (isFields(entry) && isFields(other)) compareObjects(slots, entry, other, changed)
    else changed.add(slot)
  }
}

function entriesOf(slot: FieldSlot, value: RawValue): ReadonlyMap<string, RawValue> | undefined {
  if (typeof value !== 'object') return undefined
  if (slot.shape === 'one' && !Array.isArray(value)) return new Map([['', value]])
  return new Map(Object.entries(value))
}

function isFields(value: RawValue): value is RawFields {
  return typeof value === 'object' && !Array.isArray(value)
}

import type { Collection, FieldDoc, ObjectName } from '../schema/field-types.ts'
import { objects } from '../schema/fields.generated.ts'

/**
 * One field of all entities of a collection, or one name among those of the values that cannot be used. Both tell when
 * they are looked at, so whatever was worked out from a plan is known to hold until something changes that it looked at:
 * a key costs what depends on it, and no more.
 */
export interface Slot {
  readonly part: Collection | 'spoiled'
  /** The work that noted it last. */
  by: number
}

/** The slot of a field that the format knows. */
export interface FieldSlot extends Slot {
  readonly field: string
  readonly shape: FieldDoc['shape']
  /** The slots of the objects that stand in the field; undefined for fields that hold plain values. */
  readonly inside: () => ObjectSlots | undefined
}

/** The slots of one object: of an entity, or of something inside an entity. */
export interface ObjectSlots {
  readonly byName: ReadonlyMap<string, FieldSlot>
  /** Which fields are written, and in what order. */
  readonly names: Slot
  /** Every field that the format does not know. */
  readonly others: Slot
}

const known = new Map<Collection, ObjectSlots>()

/** The slots of a collection's entities. */
export function slotsOf(collection: Collection, object: ObjectName): ObjectSlots {
  const before = known.get(collection)
  if (before) return before
  const slots = objectSlots(collection, object)
  known.set(collection, slots)
  return slots
}

function objectSlots(part: Collection, object: ObjectName): ObjectSlots {
  const fields = objects[object].fields.map(
    (field) => [field.name, fieldSlot(part, field)] as const,
  )
  return { byName: new Map(fields), names: { part, by: 0 }, others: { part, by: 0 } }
}

function fieldSlot(part: Collection, { name, shape, object }: FieldDoc): FieldSlot {
  let slots: ObjectSlots | undefined
  // Made when first asked for: objects may hold objects of their own kind.
  const inside = () => {
    if (object) slots ??= objectSlots(part, object)
    return slots
  }
  return { part, by: 0, field: name, shape, inside }
}

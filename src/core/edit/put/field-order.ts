import type { PlanPath } from '../../document/node.ts'
import { type FileKind, placeDocAt } from '../../schema/field-at.ts'
import { objects } from '../../schema/fields.generated.ts'
import type { PlanValue } from '../change.ts'
import type { Slot } from '../slot.ts'
import { isFields, isList } from '../write-value.ts'

/** The order in which the format wants the fields of one place. */
interface FieldOrder {
  /** Whether the place has fields of the format, and not names of the planner's own. */
  readonly isKnown: boolean
  /** Below 0 when field `a` stands before field `b`. Names that the format does not know, such as `x-…`, come last. */
  readonly compare: (a: string, b: string) => number
}

/** The order of the fields below `path`, from the top of a file of this kind. */
export function fieldOrderAt(file: FileKind, path: PlanPath): FieldOrder {
  const object = path.length === 0 ? file : placeDocAt(file, path)?.object
  const names = object ? objects[object].fields.map((field) => field.name) : []
  const ranks = new Map(names.map((name, rank) => [name, rank]))
  const rankOf = (name: string) => ranks.get(name) ?? names.length
  return { isKnown: object !== undefined, compare: (a, b) => rankOf(a) - rankOf(b) }
}

/**
 * The neighbour that a new field comes behind: of those that the format wants before it, the one that it wants latest;
 * for a name that the format does not know, the last of all. Undefined when it comes first.
 */
export function neighbourOf(
  name: string,
  slots: readonly Slot[],
  { compare }: FieldOrder,
): Slot | undefined {
  const isOwn = compare(name, '') === 0
  if (isOwn) return slots.at(-1)
  let nearest: Slot | undefined
  for (const slot of slots) {
    if (compare(nameIn(slot), name) >= 0) continue
    if (!nearest || compare(nameIn(slot), nameIn(nearest)) >= 0) nearest = slot
  }
  return nearest
}

/** The value with the fields of every object in the order of the format; what the format does not order stays. */
export function inOrder(value: PlanValue, file: FileKind, path: PlanPath): PlanValue {
  if (isList(value)) return value.map((item, index) => inOrder(item, file, [...path, index]))
  if (!isFields(value)) return value
  const { compare } = fieldOrderAt(file, path)
  const fields = Object.entries(value)
    .map(([name, inner]) => [name, inOrder(inner, file, [...path, name])] as const)
    .sort(([a], [b]) => compare(a, b))
  return Object.fromEntries(fields)
}

function nameIn(slot: Slot): string {
  return String(slot.path.at(-1))
}

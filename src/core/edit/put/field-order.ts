import type { PlanPath } from '../../document/node.ts'
import { type FileKind, placeDocAt } from '../../schema/field-at.ts'
import { objects } from '../../schema/fields.generated.ts'
import type { PlanValue } from '../change.ts'
import { isFields, isList } from '../write-value.ts'

/** The order in which the format wants the fields of one place. */
export interface FieldOrder {
  /** Whether the place has fields of the format, and not names of the planner's own. */
  readonly isKnown: boolean
  /** Rank of a name: lower ones stand earlier. Names that the format does not know, such as `x-…`, go last. */
  readonly rankOf: (name: string) => number
}

/** The order of fields below `path`, from the top of a file of this kind. */
export function fieldOrderAt(file: FileKind, path: PlanPath): FieldOrder {
  const object = path.length === 0 ? file : placeDocAt(file, path)?.object
  const names = object ? objects[object].fields.map((field) => field.name) : []
  const ranks = new Map(names.map((name, rank) => [name, rank]))
  return {
    isKnown: object !== undefined,
    rankOf: (name) => ranks.get(name) ?? Number.POSITIVE_INFINITY,
  }
}

/** The value with the fields of every object in the order of the format; what the format does not order stays. */
export function inOrder(value: PlanValue, file: FileKind, path: PlanPath): PlanValue {
  if (isList(value)) return value.map((item, index) => inOrder(item, file, [...path, index]))
  if (!isFields(value)) return value
  const { rankOf } = fieldOrderAt(file, path)
  const fields = Object.entries(value)
    .map(([name, each]) => ({
      name,
      each: inOrder(each, file, [...path, name]),
      rank: rankOf(name),
    }))
    .sort((a, b) => (a.rank === b.rank ? 0 : a.rank - b.rank))
  return Object.fromEntries(fields.map(({ name, each }) => [name, each]))
}

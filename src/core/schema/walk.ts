import {
  type MapEntry,
  type MapNode,
  nameOf,
  type PlanNode,
  type PlanPath,
} from '../document/node.ts'
import { type FileKind, fieldNamed, placeDocAt } from './field-at.ts'
import type { FieldDoc, ObjectName, RefersTo } from './field-types.ts'

/** One value of a plan together with what the format says about it. */
export interface WrittenValue {
  /** Names and list positions from the top of the file. */
  readonly path: PlanPath
  /** The field that the value is, or that the entry or list item belongs to. */
  readonly field: FieldDoc
  /** True for one entry of a map or one item of a list, false for the field's own value. */
  readonly item: boolean
  /** Name and value, as written; list items have no name. */
  readonly entry: MapEntry | undefined
  readonly node: PlanNode | undefined
  /** The fields or entries among which it stands; list items stand among none. */
  readonly among: MapNode | undefined
}

/**
 * Goes through a piece of a file as `walk` does: `node` holds the fields of what stands at `owner`, or entries of the
 * collection at `owner`.
 */
export function* walkPiece(
  node: PlanNode | undefined,
  file: FileKind,
  owner: PlanPath,
): Generator<WrittenValue> {
  if (owner.length === 0) return yield* walk(node, file)
  const doc = placeDocAt(file, owner)
  if (doc?.object) yield* walk(node, doc.object, owner)
  else if (doc) yield* walkField(node, doc.field, owner)
}

/**
 * Goes through everything below `node`, an `object` of the format that stands at `path`, in the order of the text.
 * Fields that the object does not have are passed over with all that they hold.
 */
export function* walk(
  node: PlanNode | undefined,
  object: ObjectName,
  path: PlanPath = [],
): Generator<WrittenValue> {
  if (node?.kind !== 'map') return
  for (const entry of node.entries) {
    const name = nameOf(entry)
    const field = fieldNamed(object, name)
    if (!field) continue
    const at = [...path, name]
    yield { path: at, field, item: false, entry, node: entry.value, among: node }
    yield* walkField(entry.value, field, at)
  }
}

function* walkField(
  value: PlanNode | undefined,
  field: FieldDoc,
  path: PlanPath,
): Generator<WrittenValue> {
  if (value?.kind === 'list') {
    for (const [index, node] of value.items.entries()) {
      const at = [...path, index]
      yield { path: at, field, item: true, entry: undefined, node, among: undefined }
      if (field.object) yield* walk(node, field.object, at)
    }
  } else if (value?.kind === 'map' && field.shape === 'map') {
    for (const entry of value.entries) {
      const at = [...path, nameOf(entry)]
      yield { path: at, field, item: true, entry, node: entry.value, among: value }
      if (field.object) yield* walk(entry.value, field.object, at)
    }
  } else if (field.object) yield* walk(value, field.object, path)
}

/** What a text at this place points to: by the field itself or, for an object, by its second form (`brand: oakabee`). */
export function refersTo(field: FieldDoc): RefersTo | undefined {
  return field.refersTo ?? field.alternative?.refersTo
}

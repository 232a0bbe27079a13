import type { PlanPath } from '../document/node.ts'
import type { FieldDoc, ObjectName } from './field-types.ts'
import { objects } from './fields.generated.ts'

/** The kinds of files; the top level of each is an object of the format. */
export type FileKind = 'Plan' | 'Library' | 'Settings'

/** What the format says about a place. */
export interface PlaceDoc {
  /** The field that the path leads to, or that the entry belongs to. */
  readonly field: FieldDoc
  /** True when the path leads to one entry of the field's list or map, not to the field itself. */
  readonly item: boolean
  /** The object that stands at the place, if one does. */
  readonly object: ObjectName | undefined
}

const fieldsByName = new Map<ObjectName, ReadonlyMap<string, FieldDoc>>()

/** What the format says about the field `name` of an object; undefined when it has no such field. */
export function fieldNamed(object: ObjectName, name: string): FieldDoc | undefined {
  let fields = fieldsByName.get(object)
  if (!fields) {
    fields = new Map(objects[object].fields.map((field) => [field.name, field]))
    fieldsByName.set(object, fields)
  }
  return fields.get(name)
}

/** What the format says about the place that `path` leads to from the top of a file; undefined where it knows nothing. */
export function placeDocAt(file: FileKind, path: PlanPath): PlaceDoc | undefined {
  let object: ObjectName | undefined = file
  let field: FieldDoc | undefined
  let item = false
  for (const step of path) {
    if (field && !item && field.shape !== 'one') item = true
    else if (field && !item && field.alternative?.shape === 'list' && typeof step === 'number') {
      item = true
      continue
    } else {
      if (object === undefined) return undefined
      field = fieldNamed(object, String(step))
      item = false
      if (!field) return undefined
    }
    object = item || field.shape === 'one' ? field.object : undefined
  }
  return field && { field, item, object }
}

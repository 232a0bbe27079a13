import type { PlanPath } from '../document/node.ts'
import { fieldNamed } from '../schema/field-at.ts'
import type { FieldDoc, ObjectName } from '../schema/field-types.ts'
import type { Reference } from './plan.ts'

/**
 * Every use of an id in the fields of an object, in their order. `path` is where the fields stand. For what is written
 * in the plan itself the reading has gathered the same; this serves entities that come from libraries.
 */
export function* referencesIn(
  fields: Readonly<Record<string, unknown>>,
  object: ObjectName,
  path: PlanPath,
): Generator<Reference> {
  for (const [name, value] of Object.entries(fields)) {
    const field = fieldNamed(object, name)
    if (field) yield* referencesOf(value, field, [...path, name])
  }
}

function* referencesOf(value: unknown, field: FieldDoc, path: PlanPath): Generator<Reference> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* referencesOf(item, field, [...path, index])
    return
  }
  if (typeof value === 'object' && value !== null) {
    const fields = value as Record<string, unknown>
    if (field.shape === 'map' && field.object) {
      for (const [id, entry] of Object.entries(fields)) {
        if (typeof entry !== 'object' || entry === null) continue
        yield* referencesIn(entry as Record<string, unknown>, field.object, [...path, id])
      }
    } else if (field.object) yield* referencesIn(fields, field.object, path)
    return
  }
  const to = field.refersTo ?? field.alternative?.refersTo
  if (to && value !== undefined) {
    yield { to, id: String(value), path, orText: field.orText === true }
  }
}

import type { PlanPath } from '../../document/node.ts'
import type { FieldDoc, ObjectName, SuggestionName } from '../../schema/field-types.ts'
import { objects } from '../../schema/fields.generated.ts'

/** A value in a field for which an open list offers words. */
export interface SuggestedValue {
  readonly list: SuggestionName
  readonly value: string
  readonly path: PlanPath
}

/** Every such value in the fields of an object that stands at `path`, in their order. */
export function* suggestedValues(
  fields: object,
  object: ObjectName,
  path: PlanPath,
): Generator<SuggestedValue> {
  for (const field of objects[object].fields) {
    // Sentences stay unread, so that typing in them is no reason to look again.
    if (!field.suggests && !field.object) continue
    const value = (fields as Readonly<Record<string, unknown>>)[field.name]
    if (value !== undefined) yield* valuesOf(value, field, [...path, field.name])
  }
}

function* valuesOf(value: unknown, field: FieldDoc, path: PlanPath): Generator<SuggestedValue> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* valuesOf(item, field, [...path, index])
  } else if (typeof value === 'object' && value !== null) {
    if (!field.object) return
    if (field.shape !== 'map') return yield* suggestedValues(value, field.object, path)
    for (const [id, entry] of Object.entries(value)) {
      if (typeof entry !== 'object' || entry === null) continue
      yield* suggestedValues(entry, field.object, [...path, id])
    }
  } else if (field.suggests && typeof value === 'string') {
    yield { list: field.suggests, value, path }
  }
}

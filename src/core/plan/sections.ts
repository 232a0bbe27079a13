import type { RawFields, RawValue } from './read-value.ts'
import type { Reading } from './reading.ts'

/**
 * The sections of a file by name, in its order, without the entities in them. A section whose entries are segments of
 * their own is put together from its beginning and its rest.
 */
export function sectionsOf(readings: readonly Reading[]): ReadonlyMap<string, RawValue> {
  const sections = new Map<string, RawValue>()
  for (const { parts } of readings) {
    for (const { path, value } of parts) {
      const [name, field] = path
      if (name === undefined) continue
      if (field === undefined) {
        sections.set(String(name), value)
        continue
      }
      const fields: RawFields = Object.create(null)
      const before = sections.get(String(name))
      if (typeof before === 'object' && !Array.isArray(before)) Object.assign(fields, before)
      if (value !== undefined) fields[String(field)] = value
      sections.set(String(name), fields)
    }
  }
  return sections
}

/** The section as fields; none when it is missing or something else. */
export function fieldsOf(value: RawValue): RawFields {
  return typeof value === 'object' && !Array.isArray(value) ? value : noFields
}

/** The section as a list; an empty one when it is missing or something else. */
export function listOf(value: RawValue): readonly RawValue[] {
  return Array.isArray(value) ? value : noItems
}

const noFields: RawFields = Object.freeze(Object.create(null))
const noItems: readonly RawValue[] = Object.freeze([])

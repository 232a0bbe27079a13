import { readFileSync } from 'node:fs'

const read = (name) =>
  JSON.parse(readFileSync(new URL(`../../schemas/${name}`, import.meta.url), 'utf8'))

/**
 * The format as it is written in `schemas/`.
 * @returns plan and library schema, vocabulary, and `objects`: every named object with its schema and the page that
 *   describes it (`format` or `settings`), in the order of the plan; objects written inside a field come right after the
 *   object that has them.
 */
export function readSchemas() {
  const plan = read('plan.schema.json')
  const library = read('library.schema.json')
  const settings = read('settings.schema.json')
  const named = [
    ['Plan', plan],
    ...Object.entries(plan.$defs),
    ['Library', library],
    ...Object.entries(library.$defs),
  ]
  const ofSettings = [['Settings', settings], ...Object.entries(settings.$defs)]
  return {
    plan,
    library,
    vocabulary: read('vocabulary.json'),
    objects: [...objectsIn(named, 'format'), ...objectsIn(ofSettings, 'settings')],
  }
}

function objectsIn(named, page) {
  return named.flatMap(([name, schema]) => [
    { name, schema, page, inline: false },
    ...[...inlineObjects(schema)].map((object) => ({ ...object, page })),
  ])
}

function* inlineObjects(schema) {
  for (const field of Object.values(schema.properties)) {
    const value = entry(field)
    if (value['x-name']) yield { name: value['x-name'], schema: value, inline: true }
  }
}

/** The schema of the value itself, of each entry of a list, or of each entry of a map. */
export function entry(field) {
  if (shape(field) === 'list') return field.items
  if (shape(field) === 'map') return field.additionalProperties
  return field
}

/** @returns 'one', 'list' or 'map' */
export function shape(field) {
  if (field.items) return 'list'
  return typeof field.additionalProperties === 'object' ? 'map' : 'one'
}

/** The object's name at the end of a `$ref`. */
export const refName = (ref) => ref.split('/').at(-1)

/** The named object that a field's value or entries are, or nothing. */
export function objectOf(field) {
  const value = entry(field)
  const ref = value.$ref ?? value.then?.$ref
  return ref ? refName(ref) : value['x-name']
}

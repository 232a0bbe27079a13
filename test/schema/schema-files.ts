import library from '../../schemas/library.schema.json' with { type: 'json' }
import plan from '../../schemas/plan.schema.json' with { type: 'json' }
import settings from '../../schemas/settings.schema.json' with { type: 'json' }
import vocabulary from '../../schemas/vocabulary.json' with { type: 'json' }

export { library, plan, settings, vocabulary }

/** A schema as the tests look at it: any keyword may be there. */
export interface Schema {
  readonly [keyword: string]: unknown
  readonly properties?: Readonly<Record<string, Schema>>
}

/** The 37 objects of plans and libraries by name, as written in their schema files. */
export const formatSchemas: ReadonlyMap<string, Schema> = new Map<string, Schema>([
  ['Plan', plan as unknown as Schema],
  ...Object.entries(plan.$defs as unknown as Record<string, Schema>),
  ['Library', library as unknown as Schema],
  ...Object.entries(library.$defs as unknown as Record<string, Schema>),
])

/** All objects by name, those of team settings behind the others. */
export const objectSchemas: ReadonlyMap<string, Schema> = new Map<string, Schema>([
  ...formatSchemas,
  ['Settings', settings as unknown as Schema],
  ...Object.entries(settings.$defs as unknown as Record<string, Schema>),
])

/** Every field of these objects; fields of small objects written in braces come after them. */
export function* fieldSchemas(): Generator<{ readonly where: string; readonly field: Schema }> {
  for (const [name, schema] of objectSchemas) yield* fieldsIn(name, schema)
}

function* fieldsIn(where: string, schema: Schema): Generator<{ where: string; field: Schema }> {
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    yield { where: `${where}.${name}`, field }
    const entries = field.additionalProperties
    yield* fieldsIn(`${where}.${name}`, field)
    if (typeof entries === 'object') yield* fieldsIn(`${where}.${name}`, entries as Schema)
  }
}

/** Every object and list anywhere in a JSON value, the value itself first. */
export function* parts(value: unknown): Generator<object> {
  if (typeof value !== 'object' || value === null) return
  yield value
  for (const inner of Object.values(value)) yield* parts(inner)
}

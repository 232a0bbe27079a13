import { compile } from 'json-schema-to-typescript'
import { entry, objectOf, shape } from './schemas.mjs'

/** `model.generated.ts`: one interface for each object; every field may be missing, as in a draft. */
export async function modelModule({ objects }) {
  const interfaces = []
  for (const { name, schema } of objects) interfaces.push(await interfaceOf(name, schema))
  return [
    '// Written by scripts/generate.mjs from schemas/. Change the schemas instead.',
    '',
    '/** What may stand where words are expected: a title can be 2027, a label can be true. */',
    'export type Text = string | number | boolean',
    '',
    ...interfaces,
  ].join('\n')
}

async function interfaceOf(name, schema) {
  const properties = Object.fromEntries(
    Object.entries(schema.properties).map(([key, field]) => [key, withTypes(field)]),
  )
  const source = await compile(
    { title: name, description: schema.description, type: 'object', properties },
    name,
    { additionalProperties: false, bannerComment: '', style: { semi: false, singleQuote: true } },
  )
  return source.replace(/^ {2}(?=[\w'"]+\?:)/gm, '  readonly ')
}

/** The type of each field in TypeScript; the compiler writes the interface around it. */
function withTypes(field) {
  return { description: field.description, tsType: typeOf(field) }
}

function typeOf(field) {
  if (field.else) return `${union(field.then)} | readonly ${union(field.else.items)}[]`
  const object = objectOf(field)
  if (field.then) return `${object} | string`
  const type = entryType(entry(field), object)
  if (shape(field) === 'map') return `{ readonly [id: string]: ${type} }`
  return shape(field) === 'list' ? `readonly ${/\|/.test(type) ? `(${type})` : type}[]` : type
}

/** An entry of a map may be a word instead of fields. */
function entryType(value, object) {
  if (!object) return union(value)
  return value.else?.enum ? `${object} | ${union(value.else)}` : object
}

function union({ type, enum: choices }) {
  if (choices) return choices.map((choice) => `'${choice}'`).join(' | ')
  const types = new Set([type].flat().map((name) => (name === 'integer' ? 'number' : name)))
  return types.size === 3 ? 'Text' : [...types].join(' | ')
}

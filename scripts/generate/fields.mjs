import { Document, visit } from 'yaml'
import { objectOf, shape } from './schemas.mjs'

/** `fields.generated.ts`: what the format says about every field, as plain data. */
export function fieldsModule({ plan, objects }) {
  const own = fieldDoc('x-…', plan.patternProperties['^x-'], [])
  return [
    '// Written by scripts/generate.mjs from schemas/. Change the schemas instead.',
    "import type { FieldDoc, ObjectDoc, ObjectName } from './field-types.ts'",
    '',
    '/** Every object of the format with its fields, in the order of the plan. */',
    'export const objects: Readonly<Record<ObjectName, ObjectDoc>> = {',
    ...objects.flatMap(({ name, schema }) => [
      `  ${name}: { name: '${name}', title: ${text(schema.title)}, description: ${text(schema.description)}, fields: [`,
      ...fieldDocs(schema).map((field) => `    ${literal(field)},`),
      '  ] },',
    ]),
    '}',
    '',
    '/** Fields of your own, in any object: their names start with x- and nothing checks them. */',
    `export const ownField: FieldDoc = ${literal(own)}`,
    '',
  ].join('\n')
}

/** The fields of one object's schema, in their order. */
export function fieldDocs(schema) {
  return Object.entries(schema.properties).map(([name, field]) =>
    fieldDoc(name, field, schema.required ?? []),
  )
}

function fieldDoc(name, field, required) {
  const object = objectOf(field)
  const form = field.then?.$ref ? undefined : field['x-refersTo']
  return {
    name,
    meaning: field.description,
    example: field.examples && yamlText(field.examples[0]),
    source: field['x-source'] ?? 'design',
    required: required.includes(name) ? (field['x-required'] ?? 'yes') : 'no',
    shape: shape(field),
    kind: object ? 'object' : field['x-kind'],
    object,
    collection: field['x-collection'],
    refersTo: form,
    orText: field['x-orText'],
    keysReferTo: field['x-keysReferTo'],
    keysKind: field['x-keysKind'],
    list: field['x-list'],
    suggests: field['x-suggests'],
    maxWords: field['x-maxWords'],
    maxLength: field['x-maxLength'],
    default: field.default,
    alternative: alternative(field),
  }
}

function alternative(field) {
  if (field.then?.$ref) {
    return { shape: 'one', kind: field['x-kind'], refersTo: field['x-refersTo'] }
  }
  if (field.else?.items) return { shape: 'list', kind: field['x-kind'] }
}

/** A value as a planner would write it on one line; words that some tools misread are quoted. */
function yamlText(value) {
  const document = new Document(value)
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value === 'string' && /^(no?|y(es)?|on|off|\d\d:.*)$/i.test(node.value)) {
        node.type = 'QUOTE_DOUBLE'
      }
    },
    // a field of one's own is shown as it stands in the file, without braces around it
    Collection: (_, node) => {
      node.flow = !Object.keys(value).some((key) => key.startsWith('x-'))
    },
  })
  return document.toString({ lineWidth: 0, flowCollectionPadding: false }).trimEnd()
}

function literal(value) {
  if (typeof value === 'string') return text(value)
  if (typeof value !== 'object') return String(value)
  const fields = Object.entries(value).filter(([, inner]) => inner !== undefined)
  return `{ ${fields.map(([name, inner]) => `${name}: ${literal(inner)}`).join(', ')} }`
}

const text = (value) =>
  value.includes("'")
    ? JSON.stringify(value)
    : `'${JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"')}'`

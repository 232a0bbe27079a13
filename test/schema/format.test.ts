import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import {
  fieldSchemas,
  formatSchemas,
  library,
  objectSchemas,
  parts,
  plan,
  settings,
  vocabulary,
} from './schema-files.ts'

const lists: Readonly<Record<string, object>> = vocabulary

test('the format has 37 objects and 300 fields: 299 by name, and one for the x- fields of a team', () => {
  const named = [...formatSchemas.values()].map((schema) => Object.keys(schema.properties ?? {}))
  const documented = [plan.patternProperties['^x-']]
  expect(formatSchemas.size).toBe(37)
  expect(named.flat().length + documented.length).toBe(300)
  expect(documented[0]).toMatchObject({
    'x-kind': 'anything',
    examples: [{ 'x-costCentre': 4410 }],
  })
})

test('the schemas are valid JSON Schema 2020-12 and point only to what exists', () => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false })
  for (const schema of [plan, library, settings]) {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
    expect(ajv.validateSchema(schema), ajv.errorsText()).toBe(true)
    ajv.addSchema(schema)
  }
  expect(ajv.getSchema('plan.schema.json')).toBeTypeOf('function')
  expect(ajv.getSchema('library.schema.json')).toBeTypeOf('function')
  expect(ajv.getSchema('settings.schema.json')).toBeTypeOf('function')
})

test('every object has a word for one of it, an explanation, and room for x- fields only', () => {
  for (const [name, schema] of objectSchemas) {
    expect(schema, name).toMatchObject({
      title: expect.stringMatching(/^[a-z]/),
      description: expect.stringMatching(/[.!?]$/),
      type: 'object',
      additionalProperties: false,
      patternProperties: { '^x-': {} },
    })
  }
})

test('every field says what it means and what goes in', () => {
  for (const { where, field } of fieldSchemas()) {
    expect(field.description, where).toMatch(/[.!?]$/)
    const holdsObject = JSON.stringify(field).includes('"$ref"') || field['x-name'] !== undefined
    const holdsNamed = JSON.stringify(field.additionalProperties ?? {}).includes('"x-name"')
    if (!holdsObject && !holdsNamed) expect(field['x-kind'], where).toBeTypeOf('string')
  }
})

test('one cause gives one fault: nothing is said with oneOf or anyOf', () => {
  for (const schema of [plan, library, settings]) {
    for (const part of parts(schema)) {
      expect(Object.keys(part)).not.toContain('oneOf')
      expect(Object.keys(part)).not.toContain('anyOf')
    }
  }
})

test('lengths and numbers of words are advice, not limits', () => {
  const keywords = [plan, library].flatMap((schema) => [...parts(schema)].flatMap(Object.keys))
  expect(keywords).not.toContain('maxLength')
  expect(plan.$defs.PlanHeader.properties.name['x-maxLength']).toBe(80)
  expect(plan.$defs.ConnectedStory.properties.idea['x-maxWords']).toBe(25)
})

test('every closed list stands in the vocabulary with the same words in the same order', () => {
  const closed = [...fieldSchemas()].filter(({ field }) => field['x-list'])
  expect(closed.length).toBeGreaterThan(30)
  for (const { where, field } of closed) {
    const choices = [...parts(field)].flatMap((part) => ('enum' in part ? [part.enum] : []))
    expect(choices, where).toEqual([Object.keys(lists[String(field['x-list'])] ?? {})])
  }
})

test('every list of suggestions stands in the vocabulary and forbids nothing', () => {
  const open = [...fieldSchemas()].filter(({ field }) => field['x-suggests'])
  expect(open).toHaveLength(21)
  for (const { where, field } of open) {
    expect(Object.keys(lists), where).toContain(field['x-suggests'])
    expect(JSON.stringify(field), where).not.toContain('"enum"')
  }
})

test('every reference points to a collection, a stage, or a part of the plan', () => {
  const fields = [...fieldSchemas()]
  const collections = new Set(fields.flatMap(({ field }) => field['x-collection'] ?? []))
  expect([...collections].sort()).toEqual([
    'activities',
    'audiences',
    'brands',
    'channels',
    'chapters',
    'connections',
    'evidence',
    'objectives',
    'proofs',
    'teams',
  ])
  for (const { where, field } of fields) {
    for (const target of [field['x-refersTo'] ?? [], field['x-keysReferTo'] ?? []].flat()) {
      expect([...collections, 'stages', 'parts'], where).toContain(target)
    }
  }
})

test('every example fits its own field', () => {
  const ajv = new Ajv2020({ strict: false, schemas: [plan, library, settings] })
  ajv.addFormat('date', /^\d{4}-\d\d-\d\d$/)
  const withExamples = [...fieldSchemas()].filter(({ field }) => field.examples)
  expect(withExamples.length).toBeGreaterThan(250)
  for (const { where, field } of withExamples) {
    const [object = ''] = where.split('.')
    const file = !formatSchemas.has(object) ? 'settings' : object === 'Library' ? 'library' : 'plan'
    const local = JSON.stringify(field).replaceAll('"#/', `"${file}.schema.json#/`)
    const validate = ajv.compile(JSON.parse(local))
    const [example] = field.examples as readonly unknown[]
    expect(validate(example), where).toBe(true)
  }
})

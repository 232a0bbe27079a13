import { Ajv } from 'ajv'
import standaloneCode from 'ajv/dist/standalone/index.js'
import addFormats from 'ajv-formats'
import { build } from 'esbuild'
import { refName } from './schemas.mjs'

/** `validators.generated.js`: one function for each object, in one file that imports nothing. */
export async function validatorsModule(schemas) {
  const names = exportedNames(schemas)
  const { outputFiles } = await build({
    stdin: { contents: entryModule(names), resolveDir: import.meta.dirname },
    plugins: [virtual('validators', ajvModule(schemas, names))],
    banner: { js: '// Written by scripts/generate.mjs from schemas/. Change the schemas instead.' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    minifySyntax: true,
    minifyWhitespace: true,
    minifyIdentifiers: true,
    lineLimit: 1000,
  })
  return outputFiles[0].text
}

/** `validators.generated.d.ts`: what the validators look like from TypeScript. */
export function validatorTypes(schemas) {
  return `// Written by scripts/generate.mjs from schemas/. Change the schemas instead.

/** One way in which a value does not fit the format. */
export interface Fault {
  /** Where, as a JSON Pointer (RFC 6901) from the value that was checked; '' is the value itself. */
  readonly instancePath: string
  /** \`type\`, \`enum\`, \`format\` or \`additionalProperties\`. */
  readonly keyword: 'type' | 'enum' | 'format' | 'additionalProperties'
  /** \`type\`: { type }, \`enum\`: { allowedValues }, \`format\`: { format }, \`additionalProperties\`: { additionalProperty }. */
  readonly params: {
    readonly type?: string | readonly string[]
    readonly allowedValues?: readonly string[]
    readonly format?: string
    readonly additionalProperty?: string
  }
  readonly schemaPath: string
}

/** Says whether a value fits. \`errors\` belong to the last call; one cause gives one fault; missing fields are no fault. */
export type Validator = ((value: unknown) => boolean) & { errors?: null | readonly Fault[] }

${exportedNames(schemas)
  .map((name) => `export const ${name}: Validator`)
  .join('\n')}
`
}

const exportedNames = ({ objects }) =>
  objects.filter(({ inline }) => !inline).map(({ name }) => name)

/** The source of Ajv's own functions, named after the objects. */
function ajvModule({ objects }, names) {
  // What is left of the schemas needs nothing newer than draft 7, for which Ajv writes half the code.
  const ajv = new Ajv({
    schemas: objects
      .filter(({ inline }) => !inline)
      .map(({ name, schema }) => ({ $id: name, ...checksOf(schema) })),
    allErrors: true,
    messages: false,
    allowUnionTypes: true,
    inlineRefs: false,
    code: { source: true, esm: true },
  })
  addFormats.default(ajv, { formats: ['date'], mode: 'full' })
  const code = standaloneCode.default(ajv, Object.fromEntries(names.map((name) => [name, name])))
  return withLinearErrors(code)
}

const describing = new Set([
  '$schema',
  '$id',
  '$defs',
  'title',
  'description',
  'default',
  'examples',
])
const holdingOne = new Set(['additionalProperties', 'else', 'if', 'items', 'then'])
const holdingMany = new Set(['patternProperties', 'properties'])

/**
 * What a value is checked for: no hover texts, and nothing required. What is missing is asked for
 * by the rules, which know the libraries and how far the plan has come.
 */
function checksOf(schema) {
  if (typeof schema === 'boolean') return schema
  const checks = Object.entries(schema).filter(
    ([keyword]) => keyword !== 'required' && !describing.has(keyword) && !keyword.startsWith('x-'),
  )
  return Object.fromEntries(checks.map(([keyword, value]) => [keyword, check(keyword, value)]))
}

function check(keyword, value) {
  if (keyword === '$ref') return refName(value)
  if (holdingOne.has(keyword)) return checksOf(value)
  if (!holdingMany.has(keyword)) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, checksOf(inner)]))
}

/** Ajv copies all errors so far for each entry that has some: far too slow for 100,000 poor entries. */
function withLinearErrors(code) {
  const copying = /vErrors = vErrors === null \? (\w+)\.errors : vErrors\.concat\(\1\.errors\)/g
  if (!copying.test(code)) throw new Error('Ajv joins errors in a new way: see withLinearErrors')
  return `${code.replace(copying, 'vErrors = join(vErrors, $1.errors)')}
    function join(errors, more) {
      if (errors === null) return more
      for (const error of more) errors.push(error)
      return errors
    }`
}

/** Each exported validator reports a cause once: not the branch it was in, not the list when the kind is wrong. */
function entryModule(names) {
  return `
    import * as validators from 'validators'
    const once = (errors) => {
      const wrongKind = new Set()
      for (const { keyword, instancePath } of errors) if (keyword === 'type') wrongKind.add(instancePath)
      return errors.filter(({ keyword, instancePath }) =>
        keyword !== 'if' && !(keyword === 'enum' && wrongKind.has(instancePath)))
    }
    const reporting = (validate) => {
      const validator = (value) => {
        const valid = validate(value)
        validator.errors = valid ? null : once(validate.errors)
        return valid
      }
      return validator
    }
    ${names.map((name) => `export const ${name} = reporting(validators.${name})`).join('\n')}
  `
}

function virtual(name, contents) {
  return {
    name,
    setup({ onResolve, onLoad }) {
      onResolve({ filter: new RegExp(`^${name}$`) }, () => ({ path: name, namespace: name }))
      onLoad({ filter: /.*/, namespace: name }, () => ({
        contents,
        resolveDir: import.meta.dirname,
      }))
    },
  }
}

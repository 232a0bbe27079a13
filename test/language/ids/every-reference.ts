import { stringify } from 'yaml'
import { openDocument } from '../../../src/core/document/document.ts'
import type { PlanFile } from '../../../src/core/language/workspace/workspace.ts'
import type { Collection, ObjectName, RefersTo } from '../../../src/core/schema/field-types.ts'
import { objects } from '../../../src/core/schema/fields.generated.ts'

/** One field of the format that holds an id, in a file in which the id is given as well. */
export interface ReferencePlace {
  /** The object and field: `HandOff.channel`. */
  readonly title: string
  readonly to: RefersTo
  /** What the file says, with `target` as the id. */
  readonly file: Said
  /** A library that the file imports, where only libraries can hold what the id names. */
  readonly library: Said | undefined
}

interface Said {
  readonly [name: string]: unknown
}

/** The ways in which a file can be written. */
export const writings: readonly (readonly [string, (said: object) => string])[] = [
  ['on lines', (said) => stringify(said, { lineWidth: 0 })],
  ['with line ends of Windows', (said) => stringify(said).replaceAll('\n', '\r\n')],
  [
    'between braces',
    (said) =>
      Object.entries(said)
        .map(([name, value]) => {
          const one = stringify(value, { collectionStyle: 'flow', lineWidth: 0 })
          return `${name}: ${one.trim().replaceAll('\n', '\n  ')}\n`
        })
        .join(''),
  ],
  ['all between braces', (said) => stringify(said, { collectionStyle: 'flow' })],
  [
    'in quotes',
    (said) => stringify(said, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: null }),
  ],
]

/** Opens what a file says. */
export function fileOf(name: string, text: string): PlanFile {
  return { uri: `file:///work/${name}`, document: openDocument(text) }
}

/** Where the entries of each collection stand in a plan and in a library. */
const homes: Readonly<Record<'Plan' | 'Library', Partial<Record<Collection, readonly string[]>>>> =
  { Plan: homesIn('Plan', []), Library: homesIn('Library', []) }

/** Every field of the format that refers to something. */
export const referencePlaces: readonly ReferencePlace[] = (['Plan', 'Library'] as const).flatMap(
  (root) => {
    const marker = root === 'Plan' ? { commsPlan: 1 } : { commsLibrary: 1 }
    return below(root, new Set()).flatMap(({ title, to, said }) =>
      (to === 'parts' ? partsOfPlan() : [{ to, value: 'target' }]).map((named) => {
        const kind = named.to
        const home = kind === 'stages' || kind === 'parts' ? undefined : homes[root][kind]
        const given = kind === 'stages' ? { plan: { journey: ['other', 'target'] } } : undefined
        const declared = home ? nested(home, { target: {} }) : given
        const library =
          home || given ? undefined : { commsLibrary: 1, [String(kind)]: { target: {} } }
        const file = [marker, library ? { imports: ['a.commslib.yaml'] } : {}, declared ?? {}]
        return {
          title: named.value === 'target' ? title : `${title} as ${named.value}`,
          to: kind,
          file: merged(...file, said(named.value)),
          library,
        }
      }),
    )
  },
)

interface Below {
  readonly title: string
  readonly to: RefersTo
  readonly said: (value: string) => Said
}

/** The fields below an object that refer to something, each with the fields that lead to it. */
function below(object: ObjectName, seen: ReadonlySet<ObjectName>): Below[] {
  if (seen.has(object)) return []
  const inside = new Set([...seen, object])
  return objects[object].fields.flatMap((field): Below[] => {
    const title = `${object}.${field.name}`
    const to = field.refersTo ?? field.alternative?.refersTo
    const own: Below[] = []
    if (to) {
      const said = (value: string) => ({ [field.name]: field.shape === 'list' ? [value] : value })
      own.push({ title, to, said })
    }
    if (field.keysReferTo) {
      const said = (value: string) => ({ [field.name]: { [value]: { from: 'shy' } } })
      own.push({ title, to: field.keysReferTo, said })
    }
    if (!field.object) return own
    const deeper = below(field.object, inside).map(({ title, to, said }) => ({
      title,
      to,
      said: (value: string) => ({ [field.name]: held(field.shape, said(value)) }),
    }))
    return [...own, ...deeper]
  })
}

function held(shape: string, value: Said): unknown {
  return shape === 'list' ? [value] : shape === 'map' ? { 'some-name': value } : value
}

/** Every way to name an entry as a part of the plan. */
function partsOfPlan(): { readonly to: RefersTo; readonly value: string }[] {
  return Object.entries(homes.Plan).flatMap(([to, home = []]) => {
    const ways = new Set([home.join('.'), home[0]])
    return [...ways].map((way) => ({ to: to as RefersTo, value: `${way}.target` }))
  })
}

function homesIn(
  object: ObjectName,
  path: readonly string[],
): Partial<Record<Collection, readonly string[]>> {
  const found: Partial<Record<Collection, readonly string[]>> = {}
  for (const field of objects[object].fields) {
    const at = [...path, field.name]
    if (field.collection) found[field.collection] = at
    else if (field.shape === 'one' && field.object) Object.assign(found, homesIn(field.object, at))
  }
  return found
}

function nested([first, ...rest]: readonly string[], value: unknown): Said {
  return first === undefined ? (value as Said) : { [first]: nested(rest, value) }
}

function merged(...all: readonly Said[]): Said {
  const result: Record<string, unknown> = {}
  for (const said of all) {
    for (const [name, value] of Object.entries(said)) {
      const before = result[name]
      const areBothFields = isFields(before) && isFields(value)
      result[name] = areBothFields ? merged(before, value) : value
    }
  }
  return result
}

function isFields(value: unknown): value is Said {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

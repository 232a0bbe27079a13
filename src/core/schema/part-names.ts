import type { Collection, ObjectName } from './field-types.ts'
import { objects } from './fields.generated.ts'

/** What a text like `channels.shop` or `budget` names in a plan (domain 1.4). */
export type PartName =
  | {
      readonly kind: 'entry'
      readonly collection: Collection
      readonly id: string
      /** What stands before and behind the id in the text: `channels.`, and `.role` where it goes on below. */
      readonly before: string
      readonly after: string
    }
  /** A whole section, or one of its fields: `budget`, `calendar.milestones`. */
  | { readonly kind: 'section'; readonly name: string }

interface Home {
  readonly path: readonly string[]
  readonly collection: Collection
}

/**
 * Reads the name of a part. An entry may be named by its section or by its whole path: `connectedStory.notice`,
 * `connectedStory.chapters.notice`.
 */
export function partNamed(text: string): PartName {
  const steps = text.split('.')
  const inSection = homes.filter(({ path }) => path[0] === steps[0])
  const home = inSection.find(({ path }) => path.every((step, at) => step === steps[at]))
  const whole = home && entryNamed(home.collection, steps, home.path.length)
  if (whole) return whole
  const [other] = inSection
  const isField = sectionFields.get(steps[0] ?? '')?.has(steps[1] ?? '')
  const entry = other && !isField && entryNamed(other.collection, steps, 1)
  return entry || { kind: 'section', name: text }
}

function entryNamed(
  collection: Collection,
  steps: readonly string[],
  at: number,
): PartName | undefined {
  const id = steps[at]
  if (id === undefined || id === '') return undefined
  const before = `${steps.slice(0, at).join('.')}.`
  const after = steps.slice(at + 1).map((step) => `.${step}`)
  return { kind: 'entry', collection, id, before, after: after.join('') }
}

/** Where the entries of each collection stand in a plan: `channels`, `connectedStory.chapters`. */
const homes: readonly Home[] = homesIn('Plan', [])

/** The fields of the sections that hold more than entries. */
const sectionFields: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  objects.Plan.fields.flatMap(({ name, shape, object }) =>
    shape === 'one' && object
      ? [[name, new Set(objects[object].fields.map((field) => field.name))] as const]
      : [],
  ),
)

function homesIn(object: ObjectName, path: readonly string[]): readonly Home[] {
  return objects[object].fields.flatMap((field) => {
    const at = [...path, field.name]
    if (field.collection) return [{ path: at, collection: field.collection }]
    return field.shape === 'one' && field.object ? homesIn(field.object, at) : []
  })
}

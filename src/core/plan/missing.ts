import type { PlanPath } from '../document/node.ts'
import { homeOf } from '../schema/collections.ts'
import { type FileKind, fieldNamed } from '../schema/field-at.ts'
import type { FieldDoc, ObjectName } from '../schema/field-types.ts'
import { objects } from '../schema/fields.generated.ts'
import { keyOf } from './across-segments.ts'
import { type Basis, basisOf, stillHolds } from './basis.ts'
import type { Missing } from './fault.ts'
import type { Entity, Plan } from './plan.ts'
import type { RawFields, RawValue } from './read-value.ts'
import { orderOf } from './revisions.ts'
import { isGiven, watching } from './watched.ts'

/** What `missingFields` has to know beyond the plan itself. */
export interface MissingContext {
  readonly file: FileKind
  /** Top-level fields with their values. */
  readonly sections: ReadonlyMap<string, RawValue>
  /** Top-level fields that hold something. */
  readonly given: ReadonlySet<string>
  /** Paths of everything that is written but could not be used; it is wrong, not missing. */
  readonly spoiled: ReadonlySet<string>
  /** Paths of entities with a line that cannot be read. */
  readonly broken: ReadonlySet<string>
}

/** A plan before it is known what is missing. */
export type PlanSoFar = Omit<Plan, 'missing' | 'spoiled'>

const entityObjects = {
  objectives: 'Objective',
  audiences: 'Audience',
  chapters: 'Chapter',
  channels: 'Channel',
  connections: 'Connection',
  activities: 'Activity',
  teams: 'Team',
  evidence: 'Evidence',
} as const satisfies Partial<Record<keyof Plan, ObjectName>>

const ownSections = {
  header: ['plan', 'PlanHeader'],
  emotionalAction: ['emotionalAction', 'EmotionalAction'],
  story: ['connectedStory', 'ConnectedStory'],
  calendar: ['calendar', 'Calendar'],
  budget: ['budget', 'Budget'],
  measurement: ['measurement', 'Measurement'],
  compliance: ['compliance', 'Compliance'],
} as const satisfies Partial<Record<keyof Plan, readonly [string, ObjectName]>>

/**
 * Fields that the format asks for and nobody gives, after libraries are laid underneath (domain 1.7). What is written
 * but wrong is not missing, and nothing is said about a section or entry with a line that cannot be read.
 */
export function missingFields(plan: PlanSoFar, context: MissingContext): Missing[] {
  const { file } = context
  const missing: Missing[] = []
  missing.push(...missingAtTop(plan, context))
  if (file === 'Plan') {
    for (const [part, [name, object]] of Object.entries(ownSections)) {
      if (!plan.sections.includes(name) || plan.unread.has(name)) continue
      // An empty section that must be there is missing as a whole.
      if (!context.given.has(name) && fieldNamed('Plan', name)?.required === 'yes') continue
      const fields = plan[part as keyof typeof ownSections] as RawFields
      missing.push(...missingIn(fields, object, [name], context.spoiled, storyOf(name, plan)))
    }
    const brand = plan.brand
    if (brand?.written && !plan.unread.has('brand')) {
      missing.push(...missingIn(brand.fields as RawFields, 'Brand', ['brand'], context.spoiled))
    }
    for (const [name, object] of [
      ['responsibilities', 'Responsibility'],
      ['risks', 'Risk'],
    ] as const) {
      if (plan.unread.has(name)) continue
      for (const [index, each] of plan[name].entries()) {
        missing.push(...missingIn(each as RawFields, object, [name, index], context.spoiled))
      }
    }
  }
  if (file === 'Settings') missing.push(...missingInSettings(plan, context))
  for (const part of Object.keys(entityObjects) as (keyof typeof entityObjects)[]) {
    for (const each of missingInCollection(part, plan, context)) missing.push(each)
  }
  return missing
}

/** What is missing inside the sections of settings; nothing in them comes from elsewhere. */
function missingInSettings(plan: PlanSoFar, { sections, spoiled }: MissingContext) {
  const read = [...sections].filter(([name]) => !plan.unread.has(name))
  const all = new Set(objects.Settings.fields.map(({ name }) => name))
  return missingIn(Object.fromEntries(read), 'Settings', [], spoiled, all)
}

interface Known {
  readonly missing: readonly Missing[]
  readonly basis: Basis
}

/** What is missing holds as long as the same fields are written, whatever they say. */
const missingByCollection = new WeakMap<object, Known>()

function missingInCollection(
  part: keyof typeof entityObjects,
  plan: PlanSoFar,
  { spoiled, broken }: MissingContext,
): readonly Missing[] {
  const missing = allMissing(part, plan)
  if (missing.length === 0 || (spoiled.size === 0 && broken.size === 0)) return missing
  return missing.filter(
    ({ path, field }) =>
      !broken.has(entityKey(part, path)) && !spoiled.has(keyOf([...path, field.name])),
  )
}

function entityKey(part: keyof typeof entityObjects, path: PlanPath): string {
  return keyOf(path.slice(0, homeOf[part].length + 1))
}

function allMissing(part: keyof typeof entityObjects, plan: PlanSoFar): readonly Missing[] {
  const home = orderOf(plan[part]) as object
  const known = missingByCollection.get(home)
  if (known && stillHolds(known.basis, plan)) return known.missing
  const { result: missing, reads } = watching(() => {
    const found: Missing[] = []
    for (const { written, fields, path } of plan[part].values() as Iterable<Entity<RawFields>>) {
      if (!written) continue
      for (const each of missingIn(fields, entityObjects[part], path, noPaths)) found.push(each)
    }
    return found
  })
  missingByCollection.set(home, { missing, basis: basisOf(plan, [part], reads) })
  return missing
}

const noPaths: ReadonlySet<string> = new Set()

function* missingAtTop(plan: PlanSoFar, context: MissingContext): Generator<Missing> {
  const { file, given } = context
  for (const field of objects[file].fields) {
    if (field.required === 'no' || given.has(field.name) || plan.unread.has(field.name)) continue
    if (context.spoiled.has(field.name)) continue
    if (field.required === 'lib' && isOffered(plan, field.name)) continue
    yield { path: [], object: file, field }
  }
}

function isOffered({ shared }: PlanSoFar, name: string): boolean {
  if (name === 'brand') return shared.brands.size > 0
  return (name === 'audiences' || name === 'channels') && shared[name].size > 0
}

/** The story's chapters are entities; for the format they are one of its fields. */
function storyOf(name: string, plan: PlanSoFar): ReadonlySet<string> {
  return name === 'connectedStory' && plan.chapters.size > 0 ? new Set(['chapters']) : noPaths
}

function* missingIn(
  fields: RawFields,
  object: ObjectName,
  path: PlanPath,
  spoiled: ReadonlySet<string>,
  given: ReadonlySet<string> = noPaths,
): Generator<Missing> {
  for (const field of objects[object].fields) {
    if (field.required === 'no' && !field.object) continue
    if (!isGiven(fields, field.name)) {
      const at = [...path, field.name]
      if (field.required === 'no' || given.has(field.name) || spoiled.has(keyOf(at))) continue
      yield { path, object, field }
    } else if (field.object) {
      yield* missingInside(fields[field.name], field, [...path, field.name], spoiled)
    }
  }
}

/** What is missing from the objects that stand in a field. */
function* missingInside(
  value: RawValue,
  field: FieldDoc,
  path: PlanPath,
  spoiled: ReadonlySet<string>,
): Generator<Missing> {
  if (!field.object || typeof value !== 'object') return
  if (field.shape === 'one') {
    yield* missingIn(value as RawFields, field.object, path, spoiled)
    return
  }
  for (const [step, each] of Object.entries(value)) {
    if (typeof each !== 'object') continue
    const inner = Array.isArray(value) ? Number(step) : step
    yield* missingIn(each as RawFields, field.object, [...path, inner], spoiled)
  }
}

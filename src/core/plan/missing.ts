import type { PlanPath } from '../document/node.ts'
import { type FileKind, fieldNamed } from '../schema/field-at.ts'
import type { ObjectName } from '../schema/field-types.ts'
import { objects } from '../schema/fields.generated.ts'
import { keyOf } from './across-segments.ts'
import type { Missing } from './fault.ts'
import type { Entities, Entity, Plan } from './plan.ts'
import type { RawFields, RawValue } from './read-value.ts'

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

const missingInEntity = new WeakMap<Entity<unknown>, readonly Missing[]>()

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
  for (const [part, object] of Object.entries(entityObjects)) {
    const entities = plan[part as keyof typeof entityObjects] as Entities<RawFields>
    missing.push(...missingInCollection(entities, object, context))
  }
  return missing
}

interface Known {
  readonly spoiled: ReadonlySet<string>
  readonly broken: ReadonlySet<string>
  readonly missing: readonly Missing[]
}

const missingByCollection = new WeakMap<Entities<RawFields>, Known>()

function missingInCollection(
  entities: Entities<RawFields>,
  object: ObjectName,
  context: MissingContext,
): readonly Missing[] {
  const { spoiled, broken } = context
  const known = missingByCollection.get(entities)
  if (known?.spoiled === spoiled && known.broken === broken) return known.missing
  const missing: Missing[] = []
  for (const entity of entities.values()) {
    if (entity.written) missing.push(...missingOf(entity, object, context))
  }
  missingByCollection.set(entities, { spoiled, broken, missing })
  return missing
}

function missingOf(
  entity: Entity<RawFields>,
  object: ObjectName,
  context: MissingContext,
): readonly Missing[] {
  if (context.broken.size > 0 && context.broken.has(keyOf(entity.path))) return []
  const known = missingInEntity.get(entity)
  const found = known ?? [...missingIn(entity.fields, object, entity.path, noPaths)]
  if (!known) missingInEntity.set(entity, found)
  if (found.length === 0 || context.spoiled.size === 0) return found
  return found.filter((each) => !context.spoiled.has(keyOf([...each.path, each.field.name])))
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
    const value = fields[field.name]
    const at = [...path, field.name]
    if (value === undefined) {
      if (field.required === 'no' || given.has(field.name) || spoiled.has(keyOf(at))) continue
      yield { path, object, field }
    } else if (field.object && typeof value === 'object') {
      if (field.shape === 'one') yield* missingIn(value as RawFields, field.object, at, spoiled)
      else {
        for (const [step, each] of Object.entries(value)) {
          if (typeof each !== 'object') continue
          const inner = Array.isArray(value) ? Number(step) : step
          yield* missingIn(each as RawFields, field.object, [...at, inner], spoiled)
        }
      }
    }
  }
}

import type { PlanPath } from '../document/node.ts'
import { planNameOf } from '../plan/header.ts'
import { objectiveName } from '../plan/objective-name.ts'
import type { Entity, Plan } from '../plan/plan.ts'
import { titleOf, wordsOf } from '../plan/title.ts'
import { objectOf } from '../schema/collections.ts'
import { placeDocAt } from '../schema/field-at.ts'
import type { Collection } from '../schema/field-types.ts'
import type { Objective } from '../schema/model.generated.ts'
import { isToBeWritten } from './to-be-written.ts'
import { partInWords, titleOfObject } from './words.ts'

/** The parts of a plan that hold entities; a rule that calls entities by their titles names them in `uses`. */
export const entityParts = [
  'objectives',
  'audiences',
  'channels',
  'chapters',
  'connections',
  'activities',
  'teams',
  'evidence',
  'proofs',
] as const

/** One of these parts. */
export type EntityPart = (typeof entityParts)[number]

/** A plan as far as its entities go. */
export type PlanEntities = Pick<Plan, EntityPart>

/** What planners call an entry of a collection: "channel", "moment", "finding". */
export function titleOfCollection(collection: Collection): string {
  return titleOfObject(objectOf[collection])
}

/** Every entity of a plan, collection after collection. */
export function* entitiesIn(plan: PlanEntities): Generator<Entity<unknown>> {
  for (const part of entityParts) yield* plan[part].values()
}

/** The entity that stands at a path, if one does. */
export function entityAt(plan: PlanEntities, path: PlanPath): Entity<object> | undefined {
  const collection = placeDocAt('Plan', path)?.field.collection
  if (!collection || collection === 'brands') return undefined
  const entity = plan[collection].get(String(path.at(-1)))
  return entity && String(entity.path) === String(path) ? entity : undefined
}

/** What a part is called in the middle of a sentence, by its title if it has one: "the channel “Shop window”". */
export function namedPart(plan: PlanEntities, path: PlanPath): string {
  const entity = entityAt(plan, path)
  return entity ? namedEntity(entity) : partInWords(path)
}

/** What an entity is called in the middle of a sentence: "the channel “Shop window”". */
export function namedEntity(entity: Entity<object>): string {
  return `the ${titleOfCollection(entity.collection)} “${calledBy(entity)}”`
}

function calledBy(entity: Entity<object>): string {
  return entity.collection === 'objectives' ? calledObjective(entity) : titleOf(entity)
}

/** What an objective is called in quotation marks: what it says, and by its id in words while that is to be written. */
export function calledObjective(objective: Entity<Objective>): string {
  return isToBeWritten(objective.fields.what) ? wordsOf(objective.id) : objectiveName(objective)
}

/** Another plan in a sentence: `“Autumn by the sea”`. */
export function namedPlan(plan: Pick<Plan, 'uri' | 'header'>): string {
  const name = planNameOf(plan)
  return name === '' ? 'another plan' : `“${name}”`
}

/** Plans in one sentence, as `namedPlan`; those that share their name with another are told apart by their files. */
export function namedPlans(plans: readonly Pick<Plan, 'uri' | 'header'>[]): readonly string[] {
  const names = plans.map(namedPlan)
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return plans.map((plan, at) => {
    const name = names[at] ?? ''
    return (counts.get(name) ?? 0) > 1 && plan.uri !== ''
      ? `${name} (file “${fileIn(plan.uri)}”)`
      : name
  })
}

/** The name of the file at an address, without its ending. */
function fileIn(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1).replace(/\.commsplan\.ya?ml$/i, '')
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

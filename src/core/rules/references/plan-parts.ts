import type { Plan } from '../../plan/plan.ts'
import { homeOf } from '../../schema/collections.ts'
import { objects } from '../../schema/fields.generated.ts'
import { entityParts, type PlanEntities } from '../parts.ts'

/** The parts of a plan as `responsibilities` refer to them: a section, or `section.id` (domain 1.4). */
export function* partsOf(plan: PlanEntities & Pick<Plan, 'sections'>): Generator<string> {
  yield* plan.sections
  for (const part of entityParts) {
    const [section] = homeOf[part]
    for (const id of plan[part].keys()) yield `${section}.${id}`
  }
}

/**
 * Whether a text names a part of the plan. An entry may be named by its section or its whole path
 * (`connectedStory.chapters.notice`); below an entry or in a section without entries, anything goes.
 */
export function isPart(plan: PlanEntities & Pick<Plan, 'sections'>, text: string): boolean {
  const [section = '', ...steps] = text.split('.')
  if (!plan.sections.includes(section) && !isSection(section)) return false
  if (steps.length === 0) return true
  const homes = entityParts.filter((part) => homeOf[part][0] === section)
  if (homes.length === 0) return true
  return homes.some((part) => {
    const inner = homeOf[part].slice(1)
    const isFull = inner.length > 0 && inner.every((step, at) => step === steps[at])
    const id = isFull ? steps[inner.length] : steps[0]
    return id === undefined || plan[part].has(id) || (!isFull && isField(section, id))
  })
}

/**
 * The entry that a text names by its form, whether it is there or not: `channels.shop`, and `connectedStory.notice` as
 * well as `connectedStory.chapters.notice`.
 */
export function entryIn(
  text: string,
): { readonly part: (typeof entityParts)[number]; readonly id: string } | undefined {
  const [section, ...steps] = text.split('.')
  for (const part of entityParts) {
    const [home, ...inner] = homeOf[part]
    if (home !== section) continue
    const isFull = inner.length > 0 && inner.every((step, at) => step === steps[at])
    const id = isFull ? steps[inner.length] : steps[0]
    if (id) return { part, id }
  }
  return undefined
}

function isSection(name: string): boolean {
  return objects.Plan.fields.some((field) => field.name === name)
}

/** Whether a section has fields of its own besides its entries: `calendar.milestones`, `brand.promise`. */
function isField(section: string, name: string): boolean {
  const field = objects.Plan.fields.find((each) => each.name === section)
  if (!field?.object || field.shape !== 'one') return false
  return objects[field.object].fields.some((each) => each.name === name)
}

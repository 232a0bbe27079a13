import { stagesOf } from '../../plan/journey.ts'
import type { Entities, Entity, Plan, SharedEntity } from '../../plan/plan.ts'
import { titleOf } from '../../plan/title.ts'
import { entityParts } from '../../rules/parts.ts'
import { partsOf } from '../../rules/references/plan-parts.ts'
import { homeOf } from '../../schema/collections.ts'
import type { Collection, RefersTo } from '../../schema/field-types.ts'
import type { Named } from './names.ts'

/** Something that an id can name. */
export interface Referable {
  readonly id: string
  readonly title: string
  /** Undefined for stages and for whole sections. */
  readonly entity: Named | undefined
}

/** Everything that an id of this kind can name, the plan's own before that of its libraries. */
export function referablesOf(plan: Plan, to: RefersTo): readonly Referable[] {
  if (to === 'stages') return stagesOf(plan).map((id) => ({ id, title: '', entity: undefined }))
  if (to === 'parts') return partReferables(plan)
  return entitiesOf(plan, to).map(referableOf)
}

const referables = new WeakMap<Named, Referable>()

/** Entities live as long as they say the same, and there may be hundreds to offer. */
function referableOf(entity: Named): Referable {
  let referable = referables.get(entity)
  if (!referable) {
    referable = { id: entity.id, title: titleOf(entity), entity }
    referables.set(entity, referable)
  }
  return referable
}

/** The part of the plan, or of its libraries, that an id names; undefined when there is none. */
export function entityNamed(plan: Plan, to: RefersTo | Collection, id: string): Named | undefined {
  if (to === 'stages') return undefined
  if (to === 'parts') {
    const known = partReferables(plan).find((part) => part.id === id)
    return known?.entity
  }
  if (to === 'brands') return plan.brand?.id === id ? plan.brand : sharedBrand(plan, id)
  const own: Named | undefined = (plan[to] as Entities<object>).get(id)
  return own ?? entitiesOf(plan, to).find((entity) => entity.id === id)
}

function entitiesOf(plan: Plan, to: Collection): readonly Named[] {
  const own: readonly Named[] = to === 'brands' ? [] : [...(plan[to] as Entities<object>).values()]
  const known = new Set(own.map(({ id }) => id))
  const shared = sharedOf(plan, to)
  return [...own, ...shared.filter(({ id }) => !known.has(id))]
}

/** What libraries offer of a collection, used or not. */
export function sharedOf(plan: Plan, to: Collection): readonly Named[] {
  switch (to) {
    case 'brands':
    case 'audiences':
    case 'channels':
    case 'teams':
    case 'evidence': {
      const offered: ReadonlyMap<string, SharedEntity<object>> = plan.shared[to]
      return [...offered.values()].map((shared) => asEntity(to, shared))
    }
    default:
      return []
  }
}

function sharedBrand(plan: Plan, id: string): Named | undefined {
  const shared = plan.shared.brands.get(id)
  return shared && asEntity('brands', shared)
}

function asEntity(collection: Collection, shared: SharedEntity<object>): Entity<object> {
  const { id, fields } = shared
  return { id, collection, fields, written: undefined, shared, path: [...homeOf[collection], id] }
}

function partReferables(plan: Plan): readonly Referable[] {
  const entities = new Map<string, Named>()
  for (const part of entityParts) {
    const [section] = homeOf[part]
    for (const entity of (plan[part] as Entities<object>).values()) {
      entities.set(`${section}.${entity.id}`, entity)
    }
  }
  return [...new Set(partsOf(plan))].map((id) => {
    const entity = entities.get(id)
    return { id, title: entity ? titleOf(entity) : '', entity }
  })
}

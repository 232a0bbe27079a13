import type { Collection } from '../schema/field-types.ts'
import { duplicateHeads, unreadSections } from './across-segments.ts'
import type { Assembly, Ingredients } from './assembly.ts'
import { brandOf, proofsOf } from './brand.ts'
import { type AnyEntities, entitiesOf, withChanged } from './entities.ts'
import { missingFields, type PlanSoFar } from './missing.ts'
import { missingContextOf } from './missing-context.ts'
import type { Clash, Entities, Plan } from './plan.ts'
import type { RawValue } from './read-value.ts'
import type { Reading, WrittenEntity } from './reading.ts'
import { kept, keptSet } from './same-value.ts'
import { fieldsOf, listOf, sectionsOf } from './sections.ts'
import { type Offered, sharedCollections } from './shared.ts'
import { isSharedCollection, offersAnything, type SharedUse, sharedUse } from './shared-use.ts'

/** Puts a plan together from its readings; parts of which nothing changed are those of the version before. */
export function planOf(given: Ingredients): Pick<Assembly, 'plan' | 'context' | 'use'> {
  const { uri, file, segments, readings, offered, before, changes } = given
  const old = before?.plan
  const sections = before && !changes.parts ? before.context.sections : sectionsOf(readings)
  const part = <Part>(name: string, known: Part | undefined) =>
    kept(known, fieldsOf(sections.get(name)) as Part)
  const list = <Item>(name: string, known: readonly Item[] | undefined) =>
    kept(known, listOf(sections.get(name)) as readonly Item[])
  const references =
    old && !changes.references
      ? old.references
      : kept(
          old?.references,
          readings.flatMap((reading) => reading.references),
        )
  const written = writtenIn(readings)
  const brandValue = sections.get('brand')
  const use = useOf(given, references, brandValue, written)
  const entities = <Fields>(name: Collection, known: Entities<Fields> | undefined) => {
    const isSameUnderlay =
      !isSharedCollection(name) || (before?.offered === offered && before.use === use)
    if (known && isSameUnderlay && !changes.in(name)) return known
    const underlay = isSharedCollection(name)
      ? { offered: offered.shared[name] as never, used: use[name] }
      : undefined
    const previous = known as AnyEntities | undefined
    const changed = isSameUnderlay && old?.duplicates.length === 0 && changes.entities
    const made =
      previous && changed
        ? withChanged(name, changed, underlay, previous)
        : entitiesOf(name, written(name), underlay, previous)
    return made as unknown as Entities<Fields>
  }
  const brand = brandOf(brandValue, offered, old?.brand)
  const notes = sections.get('notes')
  const withoutClashes: Omit<PlanSoFar, 'clashes'> = {
    uri,
    header: part('plan', old?.header),
    brand,
    proofs: proofsOf(file, brand, file === 'Library' ? written('brands') : [], old?.proofs),
    objectives: entities('objectives', old?.objectives),
    audiences: entities('audiences', old?.audiences),
    emotionalAction: part('emotionalAction', old?.emotionalAction),
    story: part('connectedStory', old?.story),
    chapters: entities('chapters', old?.chapters),
    channels: entities('channels', old?.channels),
    connections: entities('connections', old?.connections),
    calendar: part('calendar', old?.calendar),
    activities: entities('activities', old?.activities),
    budget: part('budget', old?.budget),
    measurement: part('measurement', old?.measurement),
    teams: entities('teams', old?.teams),
    responsibilities: list('responsibilities', old?.responsibilities),
    evidence: entities('evidence', old?.evidence),
    compliance: part('compliance', old?.compliance),
    risks: list('risks', old?.risks),
    notes: typeof notes === 'string' ? notes : undefined,
    imports: offered.imports,
    shared: offered.shared,
    vocabulary: offered.vocabulary,
    confirmsEmail: kept(old?.confirmsEmail, offered.confirmsEmail),
    references,
    duplicates:
      old && !changes.heads && !changes.duplicates
        ? old.duplicates
        : kept(old?.duplicates, [
            ...duplicateHeads(readings, file),
            ...readings.flatMap((reading) => reading.duplicates),
          ]),
    unknownVersion:
      old && !changes.unknownVersion
        ? old.unknownVersion
        : readings.find((reading) => reading.unknownVersion !== undefined)?.unknownVersion,
    sections: kept(old?.sections, [...sections.keys()]),
    unread:
      old && !changes.broken
        ? old.unread
        : keptSet(old?.unread, unreadSections(segments, readings, file)),
  }
  const soFar: PlanSoFar = {
    ...withoutClashes,
    clashes: kept(old?.clashes, clashesOf(offered, { ...withoutClashes }, references)),
  }
  const context = missingContextOf(given, sections, soFar)
  const missing = kept(old?.missing, missingFields(soFar, context))
  return { plan: { ...soFar, missing, spoiled: context.spoiled }, context, use }
}

/** What the plan uses of its libraries; the same object as before when nothing can have changed. */
function useOf(
  { offered, before, changes }: Ingredients,
  references: Plan['references'],
  brand: RawValue,
  written: Written,
): SharedUse {
  if (before?.offered === offered && !offersAnything(offered.shared)) return before.use
  const isSame =
    before?.offered === offered &&
    before.plan.references === references &&
    !changes.parts &&
    !sharedCollections.some(changes.in)
  if (isSame) return before.use
  return sharedUse(
    offered.shared,
    references,
    sharedCollections.flatMap(written),
    typeof brand === 'string' ? brand : undefined,
  )
}

/** The entities of a collection as the file writes them, in its order. */
type Written = (collection: Collection) => readonly WrittenEntity[]

function writtenIn(readings: readonly Reading[]): Written {
  let byCollection: Map<Collection, WrittenEntity[]> | undefined
  const gather = () => {
    const written = new Map<Collection, WrittenEntity[]>()
    for (const reading of readings) {
      for (const entity of reading.entities) {
        const known = written.get(entity.collection)
        if (known) known.push(entity)
        else written.set(entity.collection, [entity])
      }
    }
    return written
  }
  return (collection) => {
    byCollection ??= gather()
    return byCollection.get(collection) ?? []
  }
}

/** Clashes that the plan does not settle by writing the id itself, each at its first use. */
function clashesOf(
  offered: Offered,
  plan: Record<string, unknown>,
  references: Plan['references'],
): readonly Clash[] {
  const isWritten = (name: string, id: string) => {
    const entities = plan[name] as Entities<unknown> | undefined
    return entities?.get(id)?.written !== undefined
  }
  return offered.clashes
    .filter(({ collection, id }) => !isWritten(collection, id))
    .map((clash) => {
      const use = references.find(({ to, id }) => to === clash.collection && id === clash.id)
      return { ...clash, path: use?.path ?? ['imports'] }
    })
}

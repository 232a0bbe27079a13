import type { PlanDocument } from '../document/document.ts'
import type { Segment } from '../document/segment.ts'
import type { Collection } from '../schema/field-types.ts'
import type { FileKind } from '../schema/field-at.ts'
import { duplicateHeads, keyOf, unreadSections } from './across-segments.ts'
import { brandOf, proofsOf } from './brand.ts'
import { type Changes, changesBetween } from './changes.ts'
import { type AnyEntities, entitiesOf, withChanged } from './entities.ts'
import { fileKindOf } from './file-names.ts'
import { importsIn, type Libraries } from './libraries.ts'
import { type MissingContext, missingFields, type PlanSoFar } from './missing.ts'
import type { Clash, Entities, Plan } from './plan.ts'
import type { RawValue } from './read-value.ts'
import { type Reading, read, type WrittenEntity } from './reading.ts'
import { kept } from './same-value.ts'
import { fieldsOf, listOf, sectionsOf } from './sections.ts'
import { type Offered, offeredBy, sharedCollections } from './shared.ts'
import { isSharedCollection, offersAnything, type SharedUse, sharedUse } from './shared-use.ts'
import { type Heads, headsWhenAsked } from './whereabouts.ts'

/** A plan with what it was made from; the next version is assembled from it. */
export interface Assembly {
  readonly uri: string
  readonly file: FileKind
  readonly segments: readonly Segment[]
  readonly readings: readonly Reading[]
  readonly libraries: Libraries
  readonly offered: Offered
  readonly context: MissingContext
  readonly use: SharedUse
  readonly plan: Plan
  /** Finds the segments of sections and entries by path; worked out when first asked for. */
  readonly heads: () => Heads
}

/**
 * Puts the readings of a document's segments together and lays libraries underneath. With the `previous` assembly of
 * the same file only segments that changed are read, only parts that changed are put together, and every part that
 * says the same stays the same object.
 */
export function assemble(
  uri: string,
  document: PlanDocument,
  libraries: Libraries,
  previous?: Assembly,
): Assembly {
  const file = fileKindOf(document, uri)
  const before = previous?.uri === uri && previous.file === file ? previous : undefined
  const { segments } = document
  const readings = readAll(segments, file, before)
  const changes = changesBetween(before?.readings, readings)
  const offered = offeredTo(uri, readings, libraries, before, changes)
  const { plan, context, use } = planOf({ uri, file, segments, readings, offered, before, changes })
  const heads = before && !changes.heads ? before.heads : headsWhenAsked(readings)
  return { uri, file, segments, readings, libraries, offered, context, use, plan, heads }
}

function readAll(
  segments: readonly Segment[],
  file: FileKind,
  before: Assembly | undefined,
): readonly Reading[] {
  if (before?.segments.length !== segments.length) {
    return segments.map((segment) => read(segment, file))
  }
  const readings = before.readings.slice()
  for (let index = 0; index < segments.length; index++) {
    const segment = segments[index] as Segment
    if (segment !== before.segments[index]) readings[index] = read(segment, file, readings[index])
  }
  return readings
}

function offeredTo(
  uri: string,
  readings: readonly Reading[],
  libraries: Libraries,
  before: Assembly | undefined,
  changes: Changes,
): Offered {
  const known = before?.libraries === libraries ? before.offered : undefined
  if (known && !changes.parts) return known
  const written = readings.flatMap((reading) => (reading.parts.length > 0 ? importsIn(reading) : []))
  const isSame =
    known?.imports.length === written.length &&
    written.every((each, at) => each.path === known.imports[at]?.path)
  return known && isSame ? known : offeredBy(uri, written, libraries)
}

interface Ingredients {
  readonly uri: string
  readonly file: FileKind
  readonly segments: readonly Segment[]
  readonly readings: readonly Reading[]
  readonly offered: Offered
  readonly before: Assembly | undefined
  readonly changes: Changes
}

function planOf(given: Ingredients): Pick<Assembly, 'plan' | 'context' | 'use'> {
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
    references,
    duplicates:
      old && !changes.heads && !changes.duplicates
        ? old.duplicates
        : kept(old?.duplicates, [
            ...duplicateHeads(readings, file),
            ...readings.flatMap((reading) => reading.duplicates),
          ]),
    unknownVersion: readings.find((reading) => reading.unknownVersion !== undefined)?.unknownVersion,
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
  const context = contextOf(given, sections, soFar)
  const missing = missingFields(soFar, context)
  return { plan: { ...soFar, missing: kept(old?.missing, missing) }, context, use }
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

function contextOf(
  { file, readings, before, changes }: Ingredients,
  sections: ReadonlyMap<string, RawValue>,
  plan: PlanSoFar,
): MissingContext {
  const known = before?.context
  return {
    file,
    sections,
    given: keptSet(known?.given, givenSections(sections, plan)),
    spoiled:
      known && !changes.spoiled
        ? known.spoiled
        : keptSet(
            known?.spoiled,
            new Set(readings.flatMap((reading) => reading.spoiled.map(keyOf))),
          ),
    broken:
      known && !changes.broken
        ? known.broken
        : keptSet(known?.broken, brokenEntities(readings)),
  }
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

/** Top-level fields that hold something: a value, or entries. */
function givenSections(
  sections: ReadonlyMap<string, RawValue>,
  plan: PlanSoFar,
): ReadonlySet<string> {
  const given = new Set<string>()
  for (const [name, value] of sections) {
    const isEmpty = typeof value === 'object' && Object.keys(value).length === 0
    if (value !== undefined && !isEmpty) given.add(name)
  }
  for (const name of ['objectives', 'audiences', 'channels', 'teams', 'evidence'] as const) {
    if (hasWritten(plan[name])) given.add(name)
  }
  if (plan.chapters.size > 0) given.add('connectedStory')
  if (plan.connections.size > 0) given.add('contextualConnections')
  if (plan.activities.size > 0) given.add('calendar')
  return given
}

function hasWritten(entities: Entities<unknown>): boolean {
  for (const entity of entities.values()) return entity.written !== undefined
  return false
}

function brokenEntities(readings: readonly Reading[]): ReadonlySet<string> {
  const broken = new Set<string>()
  for (const reading of readings) {
    if (!reading.isBroken) continue
    for (const entity of reading.entities) broken.add(keyOf(entity.path))
  }
  return broken
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

function keptSet(
  known: ReadonlySet<string> | undefined,
  next: ReadonlySet<string>,
): ReadonlySet<string> {
  const isSame = known?.size === next.size && [...next].every((name) => known.has(name))
  return known && isSame ? known : next
}


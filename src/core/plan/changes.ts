import type { Collection } from '../schema/field-types.ts'
import type { Reading, WrittenEntity } from './reading.ts'

/** Which parts of a file's readings differ from those of the version before; only these are put together anew. */
export interface Changes {
  readonly heads: boolean
  readonly parts: boolean
  readonly references: boolean
  readonly duplicates: boolean
  readonly spoiled: boolean
  readonly unknownVersion: boolean
  readonly broken: boolean
  /** Whether an entity of a collection changed, came or went. */
  readonly in: (collection: Collection) => boolean
  /** The entities that changed, when none came, went or moved; undefined when it takes a look at all of them. */
  readonly entities: readonly WrittenEntity[] | undefined
}

const everything: Changes = {
  heads: true,
  parts: true,
  references: true,
  duplicates: true,
  spoiled: true,
  unknownVersion: true,
  broken: true,
  in: () => true,
  entities: undefined,
}

/**
 * Compares the readings of two versions; readings outlive what they say, so comparing objects is enough.
 *
 * @param changed the places at which they may differ; undefined when readings came or went
 */
export function changesBetween(
  before: readonly Reading[] | undefined,
  now: readonly Reading[],
  changed: readonly number[] | undefined,
): Changes {
  if (!before || !changed) return everything
  const differs = {
    heads: false,
    parts: false,
    references: false,
    duplicates: false,
    spoiled: false,
    unknownVersion: false,
  }
  let broken = false
  const collections = new Set<Collection>()
  let entities: WrittenEntity[] | undefined = []
  for (const index of changed) {
    const a = before[index] as Reading
    const b = now[index] as Reading
    if (a === b) continue
    differs.heads ||= a.heads !== b.heads
    differs.parts ||= a.parts !== b.parts
    differs.references ||= a.references !== b.references
    differs.duplicates ||= a.duplicates !== b.duplicates
    differs.unknownVersion ||= a.unknownVersion !== b.unknownVersion
    differs.spoiled ||= a.spoiled !== b.spoiled
    broken ||= hasBroken(a) || hasBroken(b)
    if (a.entities === b.entities) continue
    for (const { collection } of a.entities) collections.add(collection)
    for (const { collection } of b.entities) collections.add(collection)
    if (hasSameIds(a.entities, b.entities)) entities?.push(...b.entities)
    else entities = undefined
  }
  return { ...differs, broken, in: (collection) => collections.has(collection), entities }
}

function hasBroken({ isBroken, entities }: Reading): boolean {
  return isBroken || entities.some((entity) => entity.isBroken)
}

function hasSameIds(a: readonly WrittenEntity[], b: readonly WrittenEntity[]): boolean {
  return (
    a.length === b.length &&
    a.every((each, at) => each.id === b[at]?.id && each.collection === b[at]?.collection)
  )
}

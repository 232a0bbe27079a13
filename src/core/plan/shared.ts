import type { PlanDocument } from '../document/document.ts'
import type { Collection } from '../schema/field-types.ts'
import type { Vocabulary } from '../schema/model.generated.ts'
import { fileKindOf } from './file-names.ts'
import { importsIn, type Libraries, resolveImport, type WrittenImport } from './libraries.ts'
import type { Import, ImportOutcome, Shared, SharedEntity } from './plan.ts'
import type { RawFields } from './read-value.ts'
import { read, type WrittenEntity } from './reading.ts'

/** Collections that libraries can hold (domain 1.7). */
export const sharedCollections = ['brands', 'audiences', 'channels', 'teams', 'evidence'] as const

/** A collection that libraries can hold. */
export type SharedCollection = (typeof sharedCollections)[number]

/** An id that more than one of a file's libraries defines, each in its own way. */
export interface SharedClash {
  readonly collection: SharedCollection
  readonly id: string
  readonly libraries: readonly string[]
}

/** What a file's imports offer. */
export interface Offered {
  readonly imports: readonly Import[]
  readonly shared: Shared
  readonly clashes: readonly SharedClash[]
  readonly vocabulary: Vocabulary
  readonly confirmsEmail: readonly string[]
}

type Layer = Readonly<Record<SharedCollection, ReadonlyMap<string, SharedEntity<RawFields>>>>

/** A library with everything below it laid underneath. */
interface Laid {
  readonly outcome: ImportOutcome
  readonly layer: Layer
  readonly vocabulary: Vocabulary
}

/**
 * Works out what the imports of a file offer: each library's entities laid on those of its own imports, field by field
 * (a list replaces a list). Two libraries that define the same id in their own way clash; which of them counts then is
 * of no matter, because it is an error.
 */
export function offeredBy(
  uri: string,
  written: readonly WrittenImport[],
  libraries: Libraries,
): Offered {
  const lay = layerFrom(libraries)
  const laid = written.map((each) => {
    const address = resolveImport(uri, each.path, libraries.folders)
    return address === undefined ? withoutLayer({ kind: 'missing' }) : lay(address, [uri])
  })
  const clashes: SharedClash[] = []
  const shared = joinLayers(
    laid.map((each) => each.layer),
    (clash) => clashes.push(clash),
  )
  return {
    imports: written.map((each, index) => ({
      ...each,
      outcome: laid[index]?.outcome ?? { kind: 'missing' },
    })),
    // The readings hold only what fits the format, so the fields are those that the format describes.
    shared: shared as unknown as Shared,
    clashes,
    vocabulary: joinVocabularies([
      libraries.agreed?.vocabulary ?? {},
      ...laid.map((each) => each.vocabulary),
    ]),
    confirmsEmail: confirmingCountries(libraries),
  }
}

function confirmingCountries({ agreed }: Libraries): readonly string[] {
  const countries = new Map([['DE', true], ...(agreed?.emailDoubleOptIn ?? [])])
  return [...countries].filter(([, confirms]) => confirms).map(([code]) => code)
}

/** A function that lays one library on its own imports, for any library around a file; each is laid once. */
function layerFrom(libraries: Libraries) {
  const known = new Map<string, Laid>()

  function lay(uri: string, trail: readonly string[]): Laid {
    const loopStart = trail.indexOf(uri)
    if (loopStart >= 0)
      return withoutLayer({ kind: 'loop', uris: [...trail.slice(loopStart), uri] })
    const before = known.get(uri)
    if (before) return before
    const document = libraries.files.get(uri)
    if (!document) return withoutLayer({ kind: 'missing' })
    const laid = layDocument(uri, document, trail)
    // What was found on the way round a loop holds for that way only.
    if (laid.outcome.kind !== 'loop') known.set(uri, laid)
    return laid
  }

  function layDocument(uri: string, document: PlanDocument, trail: readonly string[]): Laid {
    if (fileKindOf(document, uri) !== 'Library') return withoutLayer({ kind: 'not-a-library', uri })
    const readings = document.segments.map((segment) => read(segment, 'Library'))
    const below: Laid[] = []
    for (const { path } of readings.flatMap(importsIn)) {
      const address = resolveImport(uri, path, libraries.folders)
      const laid = address === undefined ? undefined : lay(address, [...trail, uri])
      if (laid?.outcome.kind === 'loop') return laid
      if (laid) below.push(laid)
    }
    const entities = readings.flatMap((reading) => reading.entities)
    if (entities.length === 0 && readings.some((reading) => reading.isBroken)) {
      return withoutLayer({ kind: 'unreadable', uri })
    }
    const partNamed = (name: string) =>
      readings.flatMap((reading) => reading.parts).find((part) => part.path.join() === name)?.value
    const name = partNamed('name')
    const base = joinLayers(
      below.map((laid) => laid.layer),
      () => undefined,
    )
    return {
      outcome: { kind: 'library', uri, name: typeof name === 'string' ? name : undefined },
      layer: layOn(base, entities, uri),
      vocabulary: joinVocabularies([
        ...below.map((laid) => laid.vocabulary),
        (partNamed('vocabulary') ?? {}) as Vocabulary,
      ]),
    }
  }

  return lay
}

function withoutLayer(outcome: ImportOutcome): Laid {
  return { outcome, layer: emptyLayer(), vocabulary: {} }
}

type MutableLayer = Record<SharedCollection, Map<string, SharedEntity<RawFields>>>

function emptyLayer(): MutableLayer {
  return {
    brands: new Map(),
    audiences: new Map(),
    channels: new Map(),
    teams: new Map(),
    evidence: new Map(),
  }
}

/** Lays entities on a layer: an entity with the id of one below keeps that one's fields unless it writes them anew. */
function layOn(base: Layer, entities: readonly WrittenEntity[], uri: string): Layer {
  const layer = joinLayers([base], () => undefined)
  for (const { collection, id, fields } of entities) {
    if (!isShared(collection)) continue
    const below = layer[collection].get(id)?.fields
    layer[collection].set(id, { id, fields: { ...below, ...fields }, library: uri })
  }
  return layer
}

/** Joins layers that stand beside each other; an id that comes from two different libraries is reported. */
function joinLayers(layers: readonly Layer[], clash: (clash: SharedClash) => void): MutableLayer {
  const joined = emptyLayer()
  for (const layer of layers) {
    for (const collection of sharedCollections) {
      for (const [id, entity] of layer[collection]) {
        const other = joined[collection].get(id)
        if (!other) joined[collection].set(id, entity)
        else if (other.library !== entity.library) {
          clash({ collection, id, libraries: [other.library, entity.library] })
        }
      }
    }
  }
  return joined
}

function isShared(collection: Collection): collection is SharedCollection {
  return (sharedCollections as readonly string[]).includes(collection)
}

/** Joins word lists: lists one after the other, words with a meaning by name, the later one counts. */
export function joinVocabularies(vocabularies: readonly Vocabulary[]): Vocabulary {
  const joined: Record<string, unknown> = {}
  for (const vocabulary of vocabularies) {
    for (const [name, words] of Object.entries(vocabulary)) {
      const before = joined[name]
      if (Array.isArray(words)) joined[name] = [...(Array.isArray(before) ? before : []), ...words]
      else joined[name] = { ...(before as object | undefined), ...(words as object) }
    }
  }
  return joined as Vocabulary
}

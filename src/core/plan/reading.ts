import { mishapsIn } from '../document/mishaps.ts'
import { type MapNode, nameOf, type PlanPath } from '../document/node.ts'
import { parse } from '../document/parse.ts'
import type { Parsed } from '../document/parsed.ts'
import type { Segment } from '../document/segment.ts'
import { type FileKind, fieldNamed, placeDocAt } from '../schema/field-at.ts'
import type { Collection } from '../schema/field-types.ts'
import * as validators from '../schema/validators.generated.js'
import type { Duplicate, Fault, WrittenText } from './fault.ts'
import { hidesField, lostValues } from './lost-values.ts'
import type { Reference } from './plan.ts'
import { type RawFields, type RawValue, valueReader } from './read-value.ts'
import { kept } from './same-value.ts'
import { type Checked, schemaFaults } from './schema-faults.ts'
import { markers, unknownVersionIn } from './version.ts'

/** An entity as a file says it, before libraries are laid underneath. */
export interface WrittenEntity {
  readonly collection: Collection
  readonly id: string
  readonly fields: RawFields
  readonly path: PlanPath
  /** A line of it cannot be read, so nothing can be said about what is missing in it. */
  readonly isBroken: boolean
}

/** A value that is no entity, with its path: `['plan']`, or `['calendar', 'milestones']`. */
export interface WrittenPart {
  readonly path: PlanPath
  readonly value: RawValue
}

/**
 * What one segment says: everything that the plan and the rules need of it, without its text. Kept as long as the
 * segment lives; each part also outlives an edit that does not change it.
 */
export interface Reading {
  /** Paths of the first fields of the segment: `['channels', 'shop']`, `['budget']`. */
  readonly heads: readonly PlanPath[]
  readonly parts: readonly WrittenPart[]
  readonly entities: readonly WrittenEntity[]
  readonly references: readonly Reference[]
  /** Names that stand twice inside one entry or section; those of `heads` are compared across segments elsewhere. */
  readonly duplicates: readonly Duplicate[]
  readonly faults: readonly Fault[]
  readonly texts: readonly WrittenText[]
  /** Paths of values that were left out because of a fault, or lost to a mishap. */
  readonly spoiled: readonly PlanPath[]
  /** The format version that stands here, as written, when this release does not know it. */
  readonly unknownVersion: string | undefined
  /** A line of the segment cannot be read, so nothing can be said about what is missing in it. */
  readonly isBroken: boolean
}

const readings = new WeakMap<Segment, { readonly file: FileKind; readonly reading: Reading }>()

/**
 * Reads a segment of a plan or library. Never throws; what is wrong is left out of the values and named in `faults`.
 * `previous` is the reading of the segment that this one takes the place of, so that what did not change stays the same.
 */
export function read(segment: Segment, file: FileKind, previous?: Reading): Reading {
  const known = readings.get(segment)
  if (known?.file === file) return known.reading
  const fresh = readSegment(segment, file, parse(segment))
  const reading = previous ? keepReading(previous, fresh) : fresh
  readings.set(segment, { file, reading })
  return reading
}

/** `next` with every part that says the same as in `previous` replaced by the previous object. */
function keepReading(previous: Reading, next: Reading): Reading {
  return {
    ...next,
    heads: kept(previous.heads, next.heads),
    parts: kept(previous.parts, next.parts),
    entities: kept(previous.entities, next.entities),
    references: kept(previous.references, next.references),
    duplicates: kept(previous.duplicates, next.duplicates),
    spoiled: kept(previous.spoiled, next.spoiled),
  }
}

function readSegment(segment: Segment, file: FileKind, parsed: Parsed): Reading {
  const isBroken = parsed.faults.length > 0
  const { root } = parsed
  if (root?.kind !== 'map') return { ...nothing, isBroken: isBroken || root !== undefined }
  const reader = valueReader()
  const { gathered } = reader
  const owner = segment.owner
  const ownerDoc = placeDocAt(file, owner)
  const entryField = ownerDoc?.object === undefined ? ownerDoc?.field : undefined
  const object = owner.length === 0 ? file : ownerDoc?.object
  const fields = reader.fieldsOf(root, owner, object, entryField) as RawFields
  for (const check of checksOf(root, fields, owner, entryField?.object ?? object, entryField)) {
    for (const fault of schemaFaults(check.validate, check, file)) {
      if (gathered.spoiled.some((path) => isSame(path, fault.path))) continue
      // In a segment with an unreadable line the values nearby are rarely what was meant: one message per cause.
      if (!isBroken) gathered.faults.push(fault)
      if (fault.kind !== 'unknown-field') gathered.spoiled.push(fault.path)
    }
  }
  const mishaps = mishapsIn(segment)
  gathered.spoiled.push(...lostValues(segment, root, mishaps))
  for (const path of gathered.spoiled) takeOut(fields, path.slice(owner.length))
  const unknownVersion = owner.length === 0 ? unknownVersionIn(root, file) : undefined
  const { parts, entities } = split(fields, owner, file, isBroken || hidesField(mishaps))
  return {
    heads: root.entries.map((entry) => [...owner, nameOf(entry)]),
    parts,
    entities,
    references: gathered.references,
    duplicates: gathered.duplicates.filter((each) => each.path.length > owner.length + 1),
    faults: gathered.faults.filter((fault) => fault.path.join() !== markers[file]),
    texts: gathered.texts,
    spoiled: gathered.spoiled,
    unknownVersion,
    isBroken,
  }
}

interface Check extends Checked {
  readonly validate: validators.Validator
}

/** Validators for a segment: one for each entry of a collection, else one for the fields together. */
function* checksOf(
  root: MapNode,
  fields: RawFields,
  owner: PlanPath,
  object: string | undefined,
  entryField: unknown,
): Generator<Check> {
  const validate = validatorOf(object)
  if (!validate) return
  if (!entryField) return yield { validate, value: fields, node: root, path: owner }
  for (const entry of root.entries) {
    const name = nameOf(entry)
    const value = fields[name]
    if (entry.value && value !== undefined) {
      yield { validate, value, node: entry.value, path: [...owner, name] }
    }
  }
}

function validatorOf(object: string | undefined): validators.Validator | undefined {
  const all: Readonly<Record<string, unknown>> = validators
  return object === undefined ? undefined : (all[object] as validators.Validator | undefined)
}

/** Takes the entities out of the fields; what remains are the parts. */
function split(
  fields: RawFields,
  owner: PlanPath,
  file: FileKind,
  isBroken: boolean,
): { readonly parts: WrittenPart[]; readonly entities: WrittenEntity[] } {
  const parts: WrittenPart[] = []
  const entities: WrittenEntity[] = []
  const ownCollection = placeDocAt(file, owner)?.field.collection
  if (ownCollection && owner.length > 0 && placeDocAt(file, owner)?.object === undefined) {
    for (const [id, value] of Object.entries(fields)) addEntity(ownCollection, id, value, owner)
    return { parts, entities }
  }
  for (const [name, value] of Object.entries(fields)) {
    const path = [...owner, name]
    const doc = placeDocAt(file, path)
    if (doc?.field.collection && !doc.item) {
      addEntities(doc.field.collection, value, path)
      parts.push({ path, value: undefined })
      continue
    }
    if (isFields(value) && doc?.object) {
      for (const inner of Object.keys(value)) {
        const collection = fieldNamed(doc.object, inner)?.collection
        // Proofs belong to their brand, wherever the brand comes from.
        if (!collection || collection === 'proofs') continue
        addEntities(collection, value[inner], [...path, inner])
        delete value[inner]
      }
    }
    parts.push({ path, value: tidy(value) })
  }
  return { parts, entities }

  function addEntities(collection: Collection, value: RawValue, path: PlanPath): void {
    if (!isFields(value)) return
    for (const [id, each] of Object.entries(value)) addEntity(collection, id, each, path)
  }

  function addEntity(collection: Collection, id: string, value: RawValue, path: PlanPath): void {
    const entityFields = isFields(value) ? (tidy(value) as RawFields) : Object.create(null)
    entities.push({ collection, id, fields: entityFields, path: [...path, id], isBroken })
  }
}

/** Leaves out what holds nothing, so that a field is either of the right kind or not there. */
function tidy(value: RawValue): RawValue {
  if (Array.isArray(value)) return value.map(tidy).filter((item) => item !== undefined)
  if (!isFields(value)) return value
  for (const name of Object.keys(value)) {
    const inner = tidy(value[name])
    if (inner === undefined) delete value[name]
    else value[name] = inner
  }
  return value
}

function takeOut(fields: RawFields, path: PlanPath): void {
  let current: RawValue = fields
  for (const step of path.slice(0, -1)) {
    if (typeof current !== 'object' || current === undefined) return
    current = (current as RawFields)[step]
  }
  const last = path.at(-1)
  if (last === undefined || typeof current !== 'object') return
  ;(current as RawFields)[last] = undefined
}

function isFields(value: RawValue): value is RawFields {
  return typeof value === 'object' && !Array.isArray(value)
}

function isSame(a: PlanPath, b: PlanPath): boolean {
  return a.length === b.length && a.every((step, index) => step === b[index])
}

/** The value at the root of a file is no map: a word without a colon, a list. Its mishap is told elsewhere. */
const nothing: Reading = {
  heads: [],
  parts: [],
  entities: [],
  references: [],
  duplicates: [],
  faults: [],
  texts: [],
  spoiled: [],
  unknownVersion: undefined,
  isBroken: false,
}

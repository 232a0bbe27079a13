import { nameOf, type PlanNode, type PlanPath, type ScalarNode } from '../document/node.ts'
import { fieldNamed } from '../schema/field-at.ts'
import type { FieldDoc, ObjectName } from '../schema/field-types.ts'
import type { Span } from '../text/position.ts'
import type { Duplicate, Fault, WrittenText } from './fault.ts'
import type { Reference } from './plan.ts'
import { digitsLost, looksLikeNo, numberInDisguise } from './scalar.ts'

/** A value as rules and validators see it: fields in an object without prototype, nothing written is undefined. */
export type RawValue = string | number | boolean | undefined | RawValue[] | RawFields

/** Fields by name, without prototype: their names are the user's. */
export interface RawFields {
  [name: string]: RawValue
}

/** What is gathered on the way through a segment's nodes. */
export interface Gathered {
  readonly references: Reference[]
  readonly texts: WrittenText[]
  readonly duplicates: Duplicate[]
  readonly faults: Fault[]
  /** Paths of values that are left out because of a fault. */
  readonly spoiled: PlanPath[]
}

/** Reads nodes into values and gathers what they refer to and where they go wrong. One reader serves one segment. */
export function valueReader() {
  const gathered: Gathered = { references: [], texts: [], duplicates: [], faults: [], spoiled: [] }

  /** Reads the fields of an object (or of the top of a file, or of a map's entries when `entryField` is given). */
  function fieldsOf(
    node: PlanNode,
    path: PlanPath,
    object: ObjectName | undefined,
    entryField?: FieldDoc,
  ): RawValue {
    if (node.kind !== 'map') return scalarOf(node, path, entryField)
    const fields: RawFields = Object.create(null)
    const counts = new Map<string, number>()
    for (const entry of node.entries) {
      const name = nameOf(entry)
      const at = [...path, name]
      const occurrence = counts.get(name) ?? 0
      counts.set(name, occurrence + 1)
      if (occurrence > 0) {
        gathered.duplicates.push({ path: at, occurrence, collection: entryField?.collection })
      }
      if (entryField) gatherEntryName(entry.name, at, entryField)
      const field = entryField ?? (object && fieldNamed(object, name))
      fields[name] = entryField
        ? itemOf(entry.value, at, entryField)
        : fieldValue(entry.value, at, field)
    }
    return fields
  }

  /** The value of a field: one value, a list, or a map of entries. */
  function fieldValue(node: PlanNode | undefined, path: PlanPath, field?: FieldDoc): RawValue {
    if (!node) return undefined
    if (!field && node.kind === 'scalar') {
      gatherLostDigits(node, path, undefined)
      return node.value ?? undefined
    }
    if (!field) return unread(node)
    if (node.kind === 'list' && (field.shape === 'list' || field.alternative?.shape === 'list')) {
      return node.items.map((item, index) => itemOf(item, [...path, index], field))
    }
    if (node.kind === 'map' && field.shape === 'map') return fieldsOf(node, path, undefined, field)
    if (field.shape === 'one') return itemOf(node, path, field)
    return scalarOf(node, path, undefined)
  }

  /** One value of a field: the field's own, or one entry of its list or map. */
  function itemOf(node: PlanNode | undefined, path: PlanPath, field: FieldDoc): RawValue {
    if (!node) return undefined
    if (node.kind === 'map' && field.kind === 'object') return fieldsOf(node, path, field.object)
    return scalarOf(node, path, field)
  }

  function scalarOf(node: PlanNode, path: PlanPath, field: FieldDoc | undefined): RawValue {
    if (node.kind !== 'scalar') return unread(node)
    if (node.value === null) return undefined
    if (field) gatherScalar(node, path, field)
    return node.value
  }

  /** A list or map where the format knows none: only its kind matters, for the message. */
  function unread(node: PlanNode): RawValue {
    return node.kind === 'list' ? [] : Object.create(null)
  }

  function gatherEntryName(name: ScalarNode, path: PlanPath, field: FieldDoc): void {
    if (field.keysReferTo) {
      gathered.references.push({
        to: field.keysReferTo,
        id: name.source,
        path,
        orText: false,
      })
    }
    if (field.keysKind === 'country' && looksLikeNo(name)) {
      gathered.faults.push({ kind: 'looks-like-no', text: name.source, path, span: spanOf(name) })
    }
  }

  function gatherScalar(node: ScalarNode, path: PlanPath, field: FieldDoc): void {
    const text = typeof node.value === 'string' ? node.value : node.source
    const refersTo = field.refersTo ?? field.alternative?.refersTo
    if (refersTo) {
      gathered.references.push({ to: refersTo, id: text, path, orText: field.orText === true })
    }
    if (typeof node.value === 'string' && field.kind !== 'object') {
      gathered.texts.push({ path, field, value: node.value, span: spanOf(node) })
    }
    gatherLostDigits(node, path, field)
    const number = numberInDisguise(node, field)
    if (number) {
      gathered.spoiled.push(path)
      gathered.faults.push({ kind: 'number-as-text', field, ...number, path, span: spanOf(node) })
    }
    const isWordInList = field.kind === 'country' || field.kind === 'language' || isTextList(field)
    if (isWordInList && looksLikeNo(node)) {
      gathered.faults.push({ kind: 'looks-like-no', text: node.source, path, span: spanOf(node) })
    }
  }

  function gatherLostDigits(node: ScalarNode, path: PlanPath, field: FieldDoc | undefined): void {
    const counts = digitsLost(node, field)
    if (counts === undefined) return
    gathered.faults.push({
      kind: 'digits-lost',
      text: node.source,
      counts,
      path,
      span: spanOf(node),
    })
  }

  return { fieldsOf, fieldValue, itemOf, gathered }
}

function spanOf({ start, end }: ScalarNode): Span {
  return { start, end }
}

function isTextList(field: FieldDoc): boolean {
  return field.kind === 'text' && field.shape === 'list'
}

import {
  type MapEntry,
  type MapNode,
  nameOf,
  type PlanNode,
  type PlanPath,
} from '../../document/node.ts'
import { parse } from '../../document/parse.ts'
import type { Segment } from '../../document/segment.ts'
import { capitalised, titleOfObject } from '../../rules/words.ts'
import { type FileKind, fieldNamed, placeDocAt } from '../../schema/field-at.ts'
import type { FieldDoc, ObjectName } from '../../schema/field-types.ts'
import type { Span } from '../../text/position.ts'
import { fieldWords } from '../../views/field-words.ts'
import { detailIn, inOutline, type Part, plainTitle, shownTitle, titleIn } from './part.ts'

const known = new WeakMap<Segment, { readonly file: FileKind; readonly parts: readonly Part[] }>()

/** The parts that a segment's first fields or entries are, with all below them; kept as long as the segment is. */
export function partsInSegment(segment: Segment, file: FileKind): readonly Part[] {
  const before = known.get(segment)
  if (before?.file === file) return before.parts
  const parts = [...partsOf(segment, file)].map((part) => trimmed(part, segment.text))
  known.set(segment, { file, parts })
  return parts
}

/** Where the last word of a segment ends that is no comment; in UTF-16 units from its start. */
export function endOfWords(segment: Segment): number {
  return endBefore(parse(segment).root?.end ?? 0, segment.text)
}

/** Without the line ends that follow it: a part ends where its last word does. */
function trimmed(part: Part, text: string): Part {
  const { span, name, children } = part
  return {
    ...part,
    span: { start: span.start, end: Math.max(name.end, endBefore(span.end, text)) },
    children: children.map((child) => trimmed(child, text)),
  }
}

function endBefore(offset: number, text: string): number {
  let end = offset
  while (end > 0 && /\s/.test(text.charAt(end - 1))) end--
  return end
}

function* partsOf(segment: Segment, file: FileKind): Generator<Part> {
  const { root } = parse(segment)
  if (root?.kind !== 'map') return
  const { owner } = segment
  const doc = placeDocAt(file, owner)
  if (owner.length === 0) yield* fieldsOf(root, file, owner)
  else if (doc?.object) yield* fieldsOf(root, doc.object, owner)
  else if (doc) for (const entry of root.entries) yield entryPart(entry, doc.field, owner)
}

/** Fields of an object that hold more than a text or a number; at the top of a file all but the format's mark. */
function* fieldsOf(map: MapNode, object: ObjectName, path: PlanPath): Generator<Part> {
  const isTop = path.length === 0
  for (const entry of map.entries) {
    const field = fieldNamed(object, nameOf(entry))
    const isMark = field?.name === 'commsPlan' || field?.name === 'commsLibrary'
    if (isTop && !field && nameOf(entry) !== '') yield unknownPart(entry)
    else if (field && !isMark && (isTop || field.object)) yield fieldPart(entry, field, path)
  }
}

/** A field that the format does not know is shown as it is written. */
function unknownPart(entry: MapEntry): Part {
  return {
    path: [nameOf(entry)],
    title: inOutline(nameOf(entry)),
    isNamed: false,
    detail: '',
    shape: { kind: 'section' },
    names: undefined,
    span: spanOf(entry, valueIn(entry)),
    name: entry.name,
    children: [],
  }
}

function fieldPart(entry: MapEntry, field: FieldDoc, above: PlanPath): Part {
  const path = [...above, field.name]
  const value = valueIn(entry)
  const isObject = field.shape === 'one' && field.object !== undefined
  const title = isObject && field.object ? titleOfObject(field.object) : fieldWords(field.name)
  const isSeveral = field.shape !== 'one' && field.object !== undefined
  const isTop = path.length === 1
  return {
    path,
    title: capitalised(title),
    isNamed: false,
    detail: detailOf(value, field),
    shape: isSeveral
      ? { kind: 'several', of: field.keysReferTo ? 'Audience' : field.object }
      : { kind: isTop ? 'section' : 'one' },
    names: undefined,
    span: spanOf(entry, value),
    name: entry.name,
    children: [...childrenOf(value, field, path)],
  }
}

function detailOf(value: PlanNode | undefined, field: FieldDoc): string {
  if (value?.kind === 'scalar') return value.value === null ? '' : inOutline(value.source)
  if (value?.kind === 'map' && field.shape === 'one' && field.object) {
    return detailIn(value, field.object)
  }
  if (value?.kind !== 'list' || field.object) return ''
  const texts = value.items.map((item) => (item?.kind === 'scalar' ? item.source : ''))
  return inOutline(texts.filter((text) => text !== '').join(', '))
}

function* childrenOf(
  value: PlanNode | undefined,
  field: FieldDoc,
  path: PlanPath,
): Generator<Part> {
  if (!field.object || value?.kind === 'scalar') return
  if (value?.kind === 'list') {
    for (const [index, item] of value.items.entries()) {
      // What a `*name` points to is shown where it stands.
      const isHere = item && item.start >= value.start && item.end <= value.end
      if (isHere) yield itemPart(item, field.object, [...path, index])
    }
  } else if (value && field.shape === 'map') {
    for (const entry of value.entries) yield entryPart(entry, field, path)
  } else if (value) yield* fieldsOf(value, field.object, path)
}

function entryPart(entry: MapEntry, field: FieldDoc, above: PlanPath): Part {
  const { collection, object } = field
  const id = nameOf(entry)
  const value = valueIn(entry)
  const titled = value?.kind === 'map' && object && titleIn(value, object)
  const named = collection ?? field.keysReferTo
  return {
    path: [...above, id],
    title: titled ? shownTitle(titled.source) : inOutline(plainTitle(object, id)),
    isNamed: Boolean(titled),
    detail: value?.kind === 'map' && object ? detailIn(value, object) : '',
    shape: collection ? { kind: 'entry', collection } : { kind: 'one' },
    names: named && { collection: named, id },
    span: spanOf(entry, value),
    name: entry.name,
    children: value?.kind === 'map' && object ? [...fieldsOf(value, object, [...above, id])] : [],
  }
}

function itemPart(item: PlanNode, object: ObjectName, path: PlanPath): Part {
  const titled = item.kind === 'map' ? titleIn(item, object) : undefined
  const isHere = titled && titled.start >= item.start && titled.end <= item.end
  const said = item.kind === 'scalar' ? item.source : titled?.source
  const isHandOff = object === 'HandOff' && said !== undefined
  const words = shownTitle(said ?? '')
  return {
    path,
    title: words === '' ? plainTitle(object) : words,
    isNamed: false,
    detail: item.kind === 'map' ? detailIn(item, object) : '',
    shape: { kind: 'one' },
    names: isHandOff ? { collection: 'channels', id: said } : undefined,
    span: { start: item.start, end: item.end },
    name: isHere ? titled : firstNameIn(item),
    children: item.kind === 'map' ? [...fieldsOf(item, object, path)] : [],
  }
}

function firstNameIn(item: PlanNode): Span {
  const first = item.kind === 'map' ? item.entries[0]?.name : item
  const isHere = first && first.start >= item.start && first.end <= item.end
  return isHere ? first : { start: item.start, end: item.start }
}

/** The value of a field, unless it stands elsewhere and is only pointed to, by a `*name`. */
function valueIn({ name, value }: MapEntry): PlanNode | undefined {
  return value && value.start >= name.end ? value : undefined
}

function spanOf({ name }: MapEntry, value: PlanNode | undefined): Span {
  return { start: name.start, end: Math.max(value?.end ?? 0, name.end) }
}

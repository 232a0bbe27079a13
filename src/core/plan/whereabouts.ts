import type { PlanDocument } from '../document/document.ts'
import { type MapEntry, nameOf, type PlanNode, type PlanPath } from '../document/node.ts'
import { parse } from '../document/parse.ts'
import type { Span } from '../text/position.ts'
import { keyOf } from './across-segments.ts'
import type { Reading } from './reading.ts'

/** A span in one segment of a document, counted from the segment's start. */
export interface Spot {
  /** Position of the segment in its document. */
  readonly index: number
  readonly span: Span
}

/** Finds parts of one document by their path. Made once for a version of a text, asked often. */
export interface Whereabouts {
  /**
   * Where a part stands: the nearest part above when the path leads nowhere. `part` chooses the field's name or its
   * value (by default the value if there is one); `occurrence` one of several equal names, counted from 0, by default
   * the last, which is the one that counts.
   */
  readonly of: (path: PlanPath, part?: 'name' | 'value', occurrence?: number) => Spot
}

/** Prepares the search in a document; `heads` belong to the readings of its segments. */
export function whereaboutsIn(document: PlanDocument, heads: () => Heads): Whereabouts {
  return {
    of(path, part, occurrence) {
      for (let length = Math.min(path.length, 3); length > 0; length--) {
        const places = heads().get(keyOf(path.slice(0, length)))
        if (!places) continue
        const wanted = length === path.length ? occurrence : undefined
        const head = places[wanted ?? places.length - 1] ?? places[0]
        const segment = head && document.segments[head.index]
        const root = segment && parse(segment).root
        const entry = root?.kind === 'map' ? root.entries[head?.order ?? 0] : undefined
        if (!head || !entry) continue
        return { index: head.index, span: spanIn(entry, path.slice(length), part, occurrence) }
      }
      return top(document)
    },
  }
}

/** Where the sections and entries of a document begin, by the key of their path. */
export type Heads = ReadonlyMap<string, readonly Head[]>

/** Works out the heads of readings when they are first asked for; most versions of a text never need them anew. */
export function headsWhenAsked(readings: readonly Reading[]): () => Heads {
  let heads: Heads | undefined
  return () => {
    heads ??= headsOf(readings)
    return heads
  }
}

/** One first field of a segment: the segment, and the field's place among its first fields. */
export interface Head {
  readonly index: number
  readonly order: number
}

function headsOf(readings: readonly Reading[]): Heads {
  const heads = new Map<string, Head[]>()
  for (const [index, reading] of readings.entries()) {
    for (const [order, path] of reading.heads.entries()) {
      const key = keyOf(path)
      const known = heads.get(key)
      if (known) known.push({ index, order })
      else heads.set(key, [{ index, order }])
    }
  }
  return heads
}

/** Follows the rest of a path down from a field, as far as it leads. */
function spanIn(
  start: MapEntry,
  path: PlanPath,
  part: 'name' | 'value' | undefined,
  occurrence: number | undefined,
): Span {
  let name: Span = start.name
  let value: PlanNode | undefined = start.value
  for (const [depth, step] of path.entries()) {
    const isLast = depth === path.length - 1
    if (value?.kind === 'map') {
      const equal = value.entries.filter((each) => nameOf(each) === String(step))
      const entry = equal[isLast ? (occurrence ?? equal.length - 1) : equal.length - 1]
      // What is not there is asked for at the name of the part that lacks it.
      if (!entry) return name
      name = entry.name
      value = entry.value
    } else if (value?.kind === 'list' && typeof step === 'number') {
      const item: PlanNode | undefined = value.items[step]
      if (!item) return name
      name = item
      value = item
    } else return name
  }
  return part === 'name' || !value
    ? name
    : part === 'value' || value.kind === 'scalar'
      ? value
      : name
}

/** The first field of the file, for what concerns all of it. */
function top(document: PlanDocument): Spot {
  for (const [index, segment] of document.segments.entries()) {
    const root = parse(segment).root
    if (root?.kind === 'map' && root.entries[0]) return { index, span: root.entries[0].name }
    if (segment.role !== 'head') return { index, span: { start: 0, end: 0 } }
  }
  return { index: 0, span: { start: 0, end: 0 } }
}

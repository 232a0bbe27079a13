import type { PlanDocument } from '../document/document.ts'
import {
  type MapEntry,
  type MapNode,
  nameOf,
  type PlanNode,
  type ScalarNode,
} from '../document/node.ts'
import { parse } from '../document/parse.ts'
import type { Span } from '../text/position.ts'

/**
 * The tree of a whole document, put together from its segments. The nodes are those of the segments, so that parts
 * which two versions of a document share are the same objects; their spans still count from their own segment.
 */
export function joinedTree(document: PlanDocument): PlanNode | undefined {
  return join(document, (node) => node)
}

/** The same tree with all spans counted from the start of the text. */
export function placedTree(document: PlanDocument): PlanNode | undefined {
  return join(document, moved)
}

type Place = <Node extends PlanNode>(node: Node, by: number) => Node

function join(document: PlanDocument, place: Place): PlanNode | undefined {
  const [only] = document.segments
  if (only?.role === 'whole') {
    const { root } = parse(only)
    return root && place(root, 0)
  }
  const sections: MapEntry[] = []
  /** The maps made here, which may still grow. */
  const growing = new Map<MapNode, MapEntry[]>()
  for (const [index, segment] of document.segments.entries()) {
    const { root } = parse(segment)
    if (root?.kind !== 'map') continue
    const by = document.startOffsets[index] ?? 0
    let entries = sections
    for (const step of segment.owner) entries = opened(entries, String(step), growing)
    for (const { name, value } of root.entries) {
      entries.push({ name: place(name, by), value: value && place(value, by) })
    }
  }
  return sections.length > 0 ? mapOf(sections) : undefined
}

/** The entries of the field that a segment's owner names, ready to take more; it is the last one written so far. */
function opened(entries: MapEntry[], name: string, growing: Map<MapNode, MapEntry[]>): MapEntry[] {
  const at = entries.findLastIndex((entry) => nameOf(entry) === name)
  const entry = entries[at]
  if (!entry) return []
  const known = entry.value?.kind === 'map' ? growing.get(entry.value) : undefined
  if (known) return known
  const inside = entry.value?.kind === 'map' ? [...entry.value.entries] : []
  const map = mapOf(inside)
  growing.set(map, inside)
  entries[at] = { name: entry.name, value: map }
  return inside
}

function mapOf(entries: readonly MapEntry[]): MapNode {
  return {
    kind: 'map',
    braces: false,
    entries,
    get start() {
      return entries[0]?.name.start ?? 0
    },
    get end() {
      const last = entries.at(-1)
      return last?.value?.end ?? last?.name.end ?? 0
    },
  }
}

function moved<Node extends PlanNode>(node: Node, by: number): Node {
  return by === 0 ? node : (move(node, by, new Map()) as Node)
}

/** Nodes that stand in the tree twice, because a `*name` points to them, do so afterwards, too. */
function move(node: PlanNode, by: number, done: Map<PlanNode, PlanNode>): PlanNode {
  const known = done.get(node)
  if (known) return known
  const place = {
    ...movedSpan(node, by),
    ...(node.anchor && { anchor: movedSpan(node.anchor, by) }),
    ...(node.tag && { tag: movedSpan(node.tag, by) }),
  }
  let result: PlanNode
  if (node.kind === 'scalar') result = { ...node, ...place }
  else if (node.kind === 'list') {
    const items = node.items.map((item) => item && move(item, by, done))
    result = { ...node, ...place, items }
  } else {
    const entries = node.entries.map(({ name, value }) => ({
      name: move(name, by, done) as ScalarNode,
      value: value && move(value, by, done),
    }))
    result = { ...node, ...place, entries }
  }
  done.set(node, result)
  return result
}

function movedSpan(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by }
}

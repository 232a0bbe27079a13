import {
  type Document,
  type DocumentOptions,
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  type Node,
  type Pair,
  type ParseOptions,
  parseDocument,
  type Scalar,
  type SchemaOptions,
} from 'yaml'
import type { Span } from '../text/position.ts'
import type {
  ListNode,
  MapEntry,
  MapNode,
  Marked,
  PlanNode,
  ScalarNode,
  ScalarStyle,
} from './node.ts'
import { type Alias, nothingRead, type Parsed, type SyntaxFault } from './parsed.ts'

/** Deeper nesting than any plan needs; what lies deeper is not read. */
const deepest = 60

/** More values than aliases stand for in any plan; aliases of aliases of aliases could name billions. */
const mostRepeated = 10_000

/** More faults in one segment say nothing more. */
const mostFaults = 100

const readAlike: ParseOptions & DocumentOptions & SchemaOptions = {
  // The library's defaults for both take quadratic time on hostile texts; we look for duplicates ourselves.
  uniqueKeys: false,
  prettyErrors: false,
  // At log level `silent` it would not tell of a second document in the text.
  logLevel: 'error',
  // What a plan says must not depend on a first line such as `%YAML 1.1`.
  schema: 'core',
}

/** Reads any text with the `yaml` library. It never throws. */
export function readWithLibrary(text: string): Parsed {
  if (!/^\uFEFF?[ \t]*[^ \t\r\n#\uFEFF]/m.test(text)) return nothingRead
  let document: Document.Parsed
  try {
    document = parseDocument(text, readAlike)
  } catch {
    return { ...nothingRead, faults: [{ code: 'UNREADABLE', start: 0, end: text.length }] }
  }
  const faults: SyntaxFault[] = document.errors.slice(0, mostFaults).map((error) => ({
    code: error.code,
    start: error.pos[0],
    end: Math.max(error.pos[1], error.pos[0]),
  }))
  const reader = readerOf(text)
  const root = document.contents ? reader.read(document.contents, 0) : undefined
  if (reader.tooDeepAt !== undefined) {
    faults.push({ code: 'TOO_DEEP', start: reader.tooDeepAt, end: reader.tooDeepAt + 1 })
  }
  if (reader.tooOften) faults.push({ code: 'TOO_OFTEN', ...reader.tooOften })
  const openAliases = reader.aliases
    .filter((alias) => !reader.anchors.has(alias.name))
    .map((alias) => alias.name)
  const { aliases } = reader
  const anchors = [...reader.anchors.keys()]
  return { root, faults, isEveryday: false, anchors, aliases, openAliases }
}

/** Turns the library's nodes into ours; aliases share the node that they name, nothing is copied. */
function readerOf(text: string) {
  const anchors = new Map<string, PlanNode | undefined>()
  const aliases: Alias[] = []
  /** How many values a list or map holds in all, those that aliases stand for included. */
  const sizes = new Map<PlanNode, number>()
  let repeated = 0
  let tooDeepAt: number | undefined
  let tooOften: Span | undefined

  function read(node: Node | Pair | null, depth: number): PlanNode | undefined {
    if (node === null || isPair(node)) return undefined
    if (depth > deepest) {
      tooDeepAt ??= spanOf(node)[0]
      return undefined
    }
    if (isAlias(node)) {
      const [start, end] = spanOf(node)
      aliases.push({ name: node.source, start, end })
      const named = anchors.get(node.source)
      repeated += sizeOf(named)
      if (repeated <= mostRepeated) return named
      tooOften ??= { start, end }
      return undefined
    }
    const anchor = (isScalar(node) || isCollection(node)) && node.anchor
    const result = isScalar(node) ? readScalar(node) : readCollection(node, depth + 1)
    if (anchor) anchors.set(anchor, result)
    return result
  }

  function readScalar(node: Scalar): ScalarNode {
    const [start, end] = spanOf(node)
    const style = styles[node.type ?? 'PLAIN'] ?? 'plain'
    const value = plainValue(node.value)
    const isBare = style === 'plain'
    const source = isBare ? text.slice(start, end) : String(value ?? '')
    return { kind: 'scalar', value, source, style, start, end, ...marksOf(node, start) }
  }

  function readCollection(node: Node, depth: number): PlanNode | undefined {
    if (!isCollection(node)) return undefined
    const [start, end] = spanOf(node)
    const flow = node.flow === true
    const marks = marksOf(node, start)
    if (!isMap(node)) {
      const items = node.items.map((item) => read(item as Node | null, depth)).map(withoutNothing)
      return sized({ kind: 'list', brackets: flow, items, start, end, ...marks }, items)
    }
    const entries: MapEntry[] = []
    for (const pair of node.items) {
      const name = read(pair.key as Node | null, depth)
      const value = withoutNothing(read(pair.value as Node | null, depth))
      entries.push({ name: nameNode(name, start), value })
    }
    const values = entries.map(({ value }) => value)
    return sized({ kind: 'map', braces: flow, entries, start, end, ...marks }, values)
  }

  function sized(
    node: MapNode | ListNode,
    inside: readonly (PlanNode | undefined)[],
  ): MapNode | ListNode {
    const size = inside.reduce((sum, each) => sum + sizeOf(each), 1)
    sizes.set(node, size)
    return node
  }

  function sizeOf(node: PlanNode | undefined): number {
    return node ? (sizes.get(node) ?? 1) : 0
  }

  function marksOf(node: Node, start: number): Marked {
    const anchor = (isScalar(node) || isCollection(node)) && node.anchor
    const hasTag = node.tag !== undefined && /![^\s,[\]{}]*\s*$/.test(text.slice(0, start))
    if (!anchor && !hasTag) return {}
    const before = text.slice(0, start)
    const anchorAt = anchor ? before.lastIndexOf(`&${anchor}`) : -1
    const tagAt = hasTag ? before.lastIndexOf('!') : -1
    return {
      ...(anchor && anchorAt >= 0
        ? { anchor: { start: anchorAt, end: anchorAt + anchor.length + 1 } }
        : {}),
      ...(tagAt >= 0 ? { tag: { start: tagAt, end: before.trimEnd().length } } : {}),
    }
  }

  return {
    read,
    anchors,
    aliases,
    get tooDeepAt() {
      return tooDeepAt
    },
    get tooOften() {
      return tooOften
    },
  }
}

const styles: Readonly<Record<string, ScalarStyle>> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single-quoted',
  QUOTE_DOUBLE: 'double-quoted',
  BLOCK_LITERAL: 'block',
  BLOCK_FOLDED: 'block',
}

/** A value written as nothing (`summary:`) is no value. Nothing written out (`~`, `null`) is none either. */
function withoutNothing(node: PlanNode | undefined): PlanNode | undefined {
  const isNothing =
    node?.kind === 'scalar' &&
    node.value === null &&
    !node.anchor &&
    !node.tag &&
    node.source === ''
  return isNothing ? undefined : node
}

function nameNode(name: PlanNode | undefined, at: number): ScalarNode {
  if (name?.kind === 'scalar') return name
  const span = name ?? { start: at, end: at }
  return { kind: 'scalar', value: '', source: '', style: 'plain', start: span.start, end: span.end }
}

function plainValue(value: unknown): ScalarNode['value'] {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value
  if (typeof value === 'number') return value
  return value === undefined ? null : String(value)
}

function spanOf(node: Node): [start: number, end: number] {
  const range = node.range
  return range ? [range[0], range[1]] : [0, 0]
}

import type { Span } from '../text/position.ts'

/**
 * The syntax tree of a piece of text, reduced to what plans are made of. Spans are UTF-16 offsets from the start of
 * the segment that the node stands in.
 */
export type PlanNode = ScalarNode | MapNode | ListNode

/** How a text is written: without quotes, in quotes, or as a block of lines after `|` or `>`. */
export type ScalarStyle = 'plain' | 'single-quoted' | 'double-quoted' | 'block'

/** A text, number, truth value, or nothing. The span holds the quotes. */
export interface ScalarNode extends Span, Marked {
  readonly kind: 'scalar'
  /** The value as YAML 1.2 reads it; big whole numbers lose precision as in JSON. */
  readonly value: string | number | boolean | null
  /** For plain texts what stands in the file; for the others the value as text. */
  readonly source: string
  readonly style: ScalarStyle
}

/** Fields with their values; `braces` when written as `{ … }`. */
export interface MapNode extends Span, Marked {
  readonly kind: 'map'
  readonly braces: boolean
  readonly entries: readonly MapEntry[]
}

/** One field: its name and, if anything follows, its value. */
export interface MapEntry {
  readonly name: ScalarNode
  readonly value: PlanNode | undefined
}

/** Values in order; `brackets` when written as `[ … ]`. */
export interface ListNode extends Span, Marked {
  readonly kind: 'list'
  readonly brackets: boolean
  readonly items: readonly (PlanNode | undefined)[]
}

/** Marks before a value that YAML takes for commands, and planners nearly always meant as text. */
export interface Marked {
  /** `&word`: names the value; the word is not part of it. */
  readonly anchor?: Span
  /** `!Word`: gives the value a type; the word is not part of it. */
  readonly tag?: Span
}

/** Names and list positions (0-based) from the top of the file down to one value. */
export type PlanPath = readonly (string | number)[]

/** The first entry of `map` with this name, or undefined. */
export function entryNamed(map: MapNode, name: string): MapEntry | undefined {
  return map.entries.find((entry) => nameOf(entry) === name)
}

/** An entry's name as text, whatever it looks like (`2027:` and `true:` are names, too). */
export function nameOf(entry: MapEntry): string {
  return entry.name.value === null ? '' : entry.name.source
}

/** Follows `path` down from `node`; undefined where there is nothing. */
export function nodeAt(node: PlanNode | undefined, path: PlanPath): PlanNode | undefined {
  let current = node
  for (const step of path) {
    if (current?.kind === 'map') current = entryNamed(current, String(step))?.value
    else if (current?.kind === 'list' && typeof step === 'number') current = current.items[step]
    else return undefined
  }
  return current
}

import type { PlanPath } from '../../document/node.ts'
import type { Span } from '../../text/position.ts'

/** What already stands in the same braces, brackets or column: a field with its value, or an item without a name. */
export interface Neighbour {
  readonly name: string | undefined
  /** As written, without quotes; '' for what follows on lines of its own. */
  readonly value: string
}

/** A place in the text where a name or a value stands or could stand. Spans count from the start of the scanned text. */
export interface Spot {
  /** `name`: of a field or an entry. `value`: a single value, or one item of a list. */
  readonly place: 'name' | 'value'
  /** For a name what it stands in; for a value the field or list item that it is. */
  readonly path: PlanPath
  /** The word at the cursor, with its quotes; empty where nothing is written yet. */
  readonly word: Span
  readonly inBraces: boolean
  /** Column (0-based) of the name, of the field that the value belongs to, or of the item's dash. */
  readonly column: number
  /** The name's colon is already written. */
  readonly hasColon: boolean
  /** The word is the first thing after `- `. */
  readonly afterDash: boolean
  /** What stands before it between the same braces or brackets; undefined on lines of its own. */
  readonly neighbours: readonly Neighbour[] | undefined
}

/** What a scan finds out about the cursor; `undefined` where neither a name nor a value can stand. */
export type Found = { readonly spot: Spot | undefined } | undefined

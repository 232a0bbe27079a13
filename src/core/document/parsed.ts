import type { Span } from '../text/position.ts'
import type { PlanNode } from './node.ts'

/** An error of the YAML parser, as a value: its code (see the `yaml` package) and its place in the segment. */
export interface SyntaxFault extends Span {
  readonly code: string
}

/** A `*name` that stands for a value given elsewhere. */
export interface Alias extends Span {
  readonly name: string
}

/** What reading a segment gave. Reading never throws; what cannot be read is left out and named in `faults`. */
export interface Parsed {
  readonly root: PlanNode | undefined
  readonly faults: readonly SyntaxFault[]
  /** Written as nearly all plans are: every name and value is in its place. */
  readonly isEveryday: boolean
  /** Names given with `&name` in this segment. */
  readonly anchors: readonly string[]
  /** Every `*name` of the segment, whether its anchor is here or not. */
  readonly aliases: readonly Alias[]
  /** Names used with `*name` whose `&name` is not in this segment. */
  readonly openAliases: readonly string[]
}

/** What a text without any value gives. */
export const nothingRead: Parsed = {
  root: undefined,
  faults: [],
  isEveryday: false,
  anchors: [],
  aliases: [],
  openAliases: [],
}

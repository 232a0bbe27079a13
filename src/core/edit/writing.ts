/** Where a value is written: on lines of its own, or between braces and brackets. */
export type Surroundings = 'block' | 'flow'

/** How a value is to be written. */
export interface Writing {
  readonly style: Surroundings
  /** Column (0-based) of the field or list item that the value belongs to. */
  readonly indent: number
  /** Spaces by which fields stand deeper than the field they belong to; 2 if left out. */
  readonly step?: number
  /** Whether list items stand deeper than the field they belong to (the default) or in the same column. */
  readonly itemsDeeper?: boolean
}

/** A written value: what follows on the line of its field or dash, and the lines below, each with its line end (`\n`) before it. */
export interface Written {
  readonly head: string
  readonly below: string
}

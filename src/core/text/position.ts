/** A place in a text, as in LSP: 0-based line, 0-based character counted in UTF-16 units. */
export interface Position {
  readonly line: number
  readonly character: number
}

/** A stretch of text, as in LSP: `end` is not included. */
export interface Range {
  readonly start: Position
  readonly end: Position
}

/** One replacement, as in LSP; an empty range inserts, an empty text deletes. */
export interface TextEdit {
  readonly range: Range
  readonly newText: string
}

/** A stretch of text as UTF-16 offsets; `end` is not included. */
export interface Span {
  readonly start: number
  readonly end: number
}

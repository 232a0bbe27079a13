import type { PlanDocument } from '../../document/document.ts'
import { lineStartsIn } from '../../document/segment.ts'
import type { Neighbour } from './spot.ts'
import { endOfPlain, endOfQuoted, lineEndAt, nameAt, skipBlanks, unquoted } from './tokens.ts'

/** One line, as far as its indentation says what it belongs to. */
interface Line {
  /** Column of the first sign. */
  readonly first: number
  /** Column of what follows the dashes. */
  readonly column: number
  readonly name: string | undefined
  readonly value: string
}

/** What is looked for: the other fields of a part, only those below when a dash opens it, or the items of a list. */
export type Wanted = 'fields' | 'fields-below' | 'items'

/**
 * What stands beside a place on lines of its own. `offset` is that of the place in the segment at `index`, `column` where
 * its name or dash stands.
 */
export function neighboursOnLines(
  document: PlanDocument,
  index: number,
  offset: number,
  column: number,
  wanted: Wanted,
): readonly Neighbour[] {
  const pick = wanted === 'items' ? itemsIn : fieldsIn
  const below = pick(linesAfter(document, index, offset, column), column, false)
  if (wanted === 'fields-below') return below
  return [...pick(linesBefore(document, index, offset, column), column, true).reverse(), ...below]
}

/**
 * Whether what a field or an item holds stands on the lines below its own, so that nothing can stand behind its colon or
 * its dash. `offset` is one in its line in the segment at `index`, `column` where its name or its dash stands.
 */
export function holdsLinesBelow(
  document: PlanDocument,
  index: number,
  offset: number,
  column: number,
  isItem: boolean,
): boolean {
  const [next] = linesAfter(document, index, offset, Number.POSITIVE_INFINITY)
  if (!next) return false
  // The dashes of a list may stand in the column of its field.
  const isDash = next.column > next.first
  return next.first > column || (isDash && !isItem && next.first === column)
}

function itemsIn(lines: Iterable<Line>, column: number): Neighbour[] {
  const found: Neighbour[] = []
  for (const line of lines) {
    if (line.first > column) continue
    if (line.first < column || line.column === column) break
    found.push({ name: undefined, value: line.name === undefined ? line.value : '' })
  }
  return found
}

/** Going up, the fields of an item end with the line of its dash. */
function fieldsIn(lines: Iterable<Line>, column: number, isUp: boolean): Neighbour[] {
  const found: Neighbour[] = []
  for (const line of lines) {
    const isDash = isUp && line.first < column && line.column === column
    if (line.first < column && !isDash) break
    if (line.column === column && line.name !== undefined && (isDash || line.first === column)) {
      found.push({ name: line.name, value: line.value })
    }
    if (isDash) break
  }
  return found
}

function* linesBefore(
  document: PlanDocument,
  index: number,
  offset: number,
  column: number,
): Generator<Line> {
  const own = document.segments[index]
  if (!own) return
  const starts = lineStartsIn(own)
  for (let line = starts.findLastIndex((start) => start <= offset) - 1; line >= 0; line--) {
    const read = lineAt(own.text, starts[line] ?? 0)
    if (read) yield read
  }
  for (let at = index - 1; at >= 0; at--) {
    const segment = document.segments[at]
    if (!segment) return
    if (segment.indent > column) continue
    const lines = lineStartsIn(segment)
    // Below its first line nothing of an entry stands in the first line's column.
    const last = segment.indent === column ? 0 : lines.length - 1
    for (let line = last; line >= 0; line--) {
      const read = lineAt(segment.text, lines[line] ?? 0)
      if (read) yield read
    }
  }
}

/** Lines below; of entries that stand deeper than `column` none, and of those in it the first. */
function* linesAfter(
  document: PlanDocument,
  index: number,
  offset: number,
  column: number,
): Generator<Line> {
  const own = document.segments[index]
  if (!own) return
  const starts = lineStartsIn(own)
  const from = starts.findLastIndex((start) => start <= offset) + 1
  for (let line = from; line < starts.length; line++) {
    const read = lineAt(own.text, starts[line] ?? 0)
    if (read) yield read
  }
  for (let at = index + 1; at < document.segments.length; at++) {
    const segment = document.segments[at]
    if (!segment) return
    if (segment.indent > column) continue
    const lines = lineStartsIn(segment)
    const last = segment.indent === column ? 1 : lines.length
    for (let line = 0; line < last; line++) {
      const read = lineAt(segment.text, lines[line] ?? 0)
      if (read) yield read
    }
  }
}

function lineAt(text: string, lineStart: number): Line | undefined {
  const start = lineStart === 0 && text.startsWith('\uFEFF') ? 1 : lineStart
  const end = lineEndAt(text, start)
  const first = skipBlanks(text, start, end)
  if (first === end || text.charAt(first) === '#') return undefined
  let at = first
  while (text.charAt(at) === '-' && (at + 1 >= end || /[ \t]/.test(text.charAt(at + 1)))) {
    at = skipBlanks(text, at + 1, end)
  }
  const name = nameAt(text, at)
  const value = skipBlanks(text, name?.afterColon ?? at, end)
  const isQuoted = /["']/.test(text.charAt(value))
  const valueEnd = isQuoted ? endOfQuoted(text, value) : endOfPlain(text, value)
  return {
    first: first - start,
    column: at - start,
    name: name?.name,
    value: value >= end ? '' : unquoted(text.slice(value, valueEnd)),
  }
}

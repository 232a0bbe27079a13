import type { PlanDocument } from '../../document/document.ts'
import { lineStartsIn } from '../../document/segment.ts'
import type { Neighbour, Spot } from './spot.ts'
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

/**
 * What stands beside a spot on lines of its own: the other fields of the same part, or the other items of the same list.
 * `offset` is that of the spot in the segment at `index`.
 */
export function neighboursOnLines(
  document: PlanDocument,
  index: number,
  offset: number,
  spot: Pick<Spot, 'column' | 'afterDash' | 'place'>,
): readonly Neighbour[] {
  const isItem = spot.afterDash && spot.place === 'value'
  const before = collect(linesBefore(document, index, offset, spot.column), spot.column, isItem, true)
  const after = collect(linesAfter(document, index, offset, spot.column), spot.column, isItem, false)
  // A dash on the spot's own line has its part begin there.
  return spot.afterDash && !isItem ? after : [...before.reverse(), ...after]
}

function collect(lines: Iterable<Line>, column: number, isItem: boolean, isUp: boolean): Neighbour[] {
  const found: Neighbour[] = []
  for (const line of lines) {
    if (isItem) {
      if (line.first < column) break
      if (line.first > column) continue
      if (line.column === column) break
      found.push({ name: undefined, value: line.name === undefined ? line.value : '' })
      continue
    }
    const isDashHere = line.first < column && line.column === column && isUp
    if (line.first < column && !isDashHere) break
    if (line.column === column && line.name !== undefined && (line.first === column || isDashHere)) {
      found.push({ name: line.name, value: line.value })
    }
    if (isDashHere) break
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

function lineAt(text: string, start: number): Line | undefined {
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

import type { Position, Range, Span, TextEdit } from './position.ts'

/** UTF-16 offsets at which the lines of a text start; the first is always 0. */
export type LineStarts = readonly number[]

const lineFeed = 10
const carriageReturn = 13

/**
 * Finds where the lines of `text` start. Line ends are those of LSP: `\n`, `\r\n` and a lone `\r`.
 */
export function lineStartsOf(text: string): LineStarts {
  const starts = [0]
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
    return starts
  }
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === lineFeed) starts.push(at + 1)
    else if (unit === carriageReturn && text.charCodeAt(at + 1) !== lineFeed) starts.push(at + 1)
  }
  return starts
}

/** The position of a UTF-16 offset; an offset outside the text is moved to its nearest end. */
export function positionAt(starts: LineStarts, textLength: number, offset: number): Position {
  const wanted = Math.min(Math.max(offset, 0), textLength)
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= wanted) low = middle
    else high = middle - 1
  }
  return { line: low, character: wanted - (starts[low] ?? 0) }
}

/**
 * The UTF-16 offset of a position. As LSP asks, a character behind the end of its line means that end, and a line
 * behind the last one means the end of the text.
 */
export function offsetAt(text: string, starts: LineStarts, position: Position): number {
  if (position.line < 0) return 0
  const start = starts[position.line]
  if (start === undefined) return text.length
  let end = starts[position.line + 1] ?? text.length
  while (end > start && isLineEnd(text.charCodeAt(end - 1))) end--
  return Math.min(start + Math.max(position.character, 0), end)
}

/** The range of a span, in the lines of the same text. */
export function rangeOf(starts: LineStarts, textLength: number, span: Span): Range {
  return {
    start: positionAt(starts, textLength, span.start),
    end: positionAt(starts, textLength, span.end),
  }
}

/** Applies edits that do not overlap; their ranges all speak of `text` as it is before any of them. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const starts = lineStartsOf(text)
  const spans = edits
    .map((edit, order) => ({
      start: offsetAt(text, starts, edit.range.start),
      end: offsetAt(text, starts, edit.range.end),
      newText: edit.newText,
      order,
    }))
    .sort((a, b) => a.start - b.start || a.end - b.end || a.order - b.order)
  let result = ''
  let done = 0
  for (const span of spans) {
    if (span.start < done) throw new RangeError('Edits overlap')
    result += text.slice(done, span.start) + span.newText
    done = span.end
  }
  return result + text.slice(done)
}

function isLineEnd(unit: number): boolean {
  return unit === lineFeed || unit === carriageReturn
}

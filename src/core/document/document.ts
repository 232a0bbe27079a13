import { positionAt } from '../text/lines.ts'
import type { Position, Range, Span } from '../text/position.ts'
import { parse } from './parse.ts'
import { lineStartsIn, type Segment, segmentOf } from './segment.ts'
import { slice, staysOneSegment } from './slice.ts'

/** A text with its segments, in order; joined, they are the text. Documents never change, an edit makes a new one. */
export interface PlanDocument {
  readonly segments: readonly Segment[]
  /** For each segment the 0-based line and the UTF-16 offset at which it starts; the last items are the totals. */
  readonly startLines: readonly number[]
  readonly startOffsets: readonly number[]
}

/** What an editor reports of an edit, as in LSP: the text in `range`, or without one the whole text, is now `text`. */
export interface DocumentChange {
  readonly range?: Range
  readonly text: string
}

/** The longest text that is read at all, in UTF-16 units: a plan of 50,000 lines. Hosts refuse longer ones. */
export const largestText = 2 * 1024 * 1024

/** Cuts a text into a document. Equal texts give equal documents. */
export function openDocument(text: string): PlanDocument {
  return documentOf(wholeIfNeeded(slice(text)))
}

/**
 * Applies one edit. Segments that the edit does not touch are the same objects as before, so that what is known about
 * them stays known; the result equals `openDocument` of the new text.
 */
export function changeDocument(document: PlanDocument, change: DocumentChange): PlanDocument {
  if (!change.range) return reuse(document, change.text)
  const start = locate(document, change.range.start)
  const end = locate(document, change.range.end)
  const first = document.segments[start.index]
  if (first && start.index === end.index) {
    const text = first.text.slice(0, start.offset) + change.text + first.text.slice(end.offset)
    const namesNothing = !/[*&]/.test(first.text) && !/[*&]/.test(text)
    if (namesNothing && staysOneSegment(first, text)) {
      const segment = segmentOf(text, first.role, first.owner, first.indent)
      return withSegment(document, start.index, segment)
    }
  }
  const text = textOf(document)
  const from = (document.startOffsets[start.index] ?? text.length) + start.offset
  const to = (document.startOffsets[end.index] ?? text.length) + end.offset
  return reuse(document, text.slice(0, from) + change.text + text.slice(Math.max(from, to)))
}

/** The text of a document. */
export function textOf(document: PlanDocument): string {
  return document.segments.map((segment) => segment.text).join('')
}

/** Length of the text in UTF-16 units. */
export function lengthOf(document: PlanDocument): number {
  return document.startOffsets.at(-1) ?? 0
}

/** The 0-based range in the document of a span counted from the start of the segment at `index`. */
export function rangeIn(document: PlanDocument, index: number, span: Span): Range {
  const segment = document.segments[index]
  if (!segment) return { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }
  const starts = lineStartsIn(segment)
  const firstLine = document.startLines[index] ?? 0
  const start = positionAt(starts, segment.text.length, span.start)
  const end = positionAt(starts, segment.text.length, span.end)
  return {
    start: { line: firstLine + start.line, character: start.character },
    end: { line: firstLine + end.line, character: end.character },
  }
}

/**
 * The segment that holds a position, and the position's UTF-16 offset in it. A line behind the last means the end of
 * the text; a character behind the end of its line means that end.
 */
export function locate(
  document: PlanDocument,
  position: Position,
): { readonly index: number; readonly offset: number } {
  const { segments, startLines } = document
  const totalLines = startLines.at(-1) ?? 0
  let low = 0
  let high = Math.max(0, segments.length - 1)
  if (position.line > totalLines) {
    return { index: high, offset: segments[high]?.text.length ?? 0 }
  }
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((startLines[middle] ?? 0) <= position.line) low = middle
    else high = middle - 1
  }
  const segment = segments[low]
  if (!segment) return { index: 0, offset: 0 }
  const starts = lineStartsIn(segment)
  const line = position.line - (startLines[low] ?? 0)
  const lineStart = starts[line] ?? segment.text.length
  let lineEnd = starts[line + 1] ?? segment.text.length
  while (lineEnd > lineStart && /[\r\n]/.test(segment.text.charAt(lineEnd - 1))) lineEnd--
  return { index: low, offset: Math.min(lineStart + Math.max(0, position.character), lineEnd) }
}

function documentOf(segments: readonly Segment[]): PlanDocument {
  const startLines = new Array<number>(segments.length + 1)
  const startOffsets = new Array<number>(segments.length + 1)
  let line = 0
  let offset = 0
  for (let index = 0; index < segments.length; index++) {
    const segment = segments[index] as Segment
    startLines[index] = line
    startOffsets[index] = offset
    line += segment.lineBreaks
    offset += segment.text.length
  }
  startLines[segments.length] = line
  startOffsets[segments.length] = offset
  return { segments, startLines, startOffsets }
}

/** The document with one segment in place of another; where no line comes or goes, the lines are the same object. */
function withSegment(document: PlanDocument, index: number, segment: Segment): PlanDocument {
  const before = document.segments[index] as Segment
  const segments = document.segments.slice()
  segments[index] = segment
  const longer = segment.text.length - before.text.length
  const lower = segment.lineBreaks - before.lineBreaks
  return {
    segments,
    startLines: shifted(document.startLines, index, lower),
    startOffsets: shifted(document.startOffsets, index, longer),
  }
}

function shifted(starts: readonly number[], index: number, by: number): readonly number[] {
  if (by === 0) return starts
  const moved = starts.slice()
  for (let at = index + 1; at < moved.length; at++) moved[at] = (moved[at] ?? 0) + by
  return moved
}

/** Cuts `text` anew and keeps the old segments at both ends that did not change. */
function reuse(document: PlanDocument, text: string): PlanDocument {
  const before = document.segments
  const after = wholeIfNeeded(slice(text))
  let head = 0
  while (head < after.length && isSame(before[head], after[head])) {
    after[head] = before[head] as Segment
    head++
  }
  let tail = 1
  while (tail <= after.length - head && isSame(before.at(-tail), after.at(-tail))) {
    after[after.length - tail] = before.at(-tail) as Segment
    tail++
  }
  return documentOf(after)
}

function isSame(before: Segment | undefined, after: Segment | undefined): boolean {
  return (
    before !== undefined &&
    after !== undefined &&
    before.text === after.text &&
    before.role === after.role &&
    before.indent === after.indent &&
    before.owner.join() === after.owner.join()
  )
}

function wholeIfNeeded(segments: Segment[]): Segment[] {
  if (!needsOneReading(segments)) return segments
  return [segmentOf(segments.map((segment) => segment.text).join(''), 'whole', [], 0)]
}

/** Whether a segment uses a name (`*name`) that another one gives (`&name`). */
function needsOneReading(segments: readonly Segment[]): boolean {
  if (segments.length < 2) return false
  const open = new Set<string>()
  for (const segment of segments) {
    // Looking for the sign first spares reading the segments that cannot matter.
    if (!segment.text.includes('*')) continue
    for (const name of parse(segment).openAliases) open.add(name)
  }
  if (open.size === 0) return false
  return segments.some(
    (segment) =>
      segment.text.includes('&') && parse(segment).anchors.some((name) => open.has(name)),
  )
}

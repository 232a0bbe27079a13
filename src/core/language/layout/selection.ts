import type { SelectionRange } from 'vscode-languageserver-types'
import { locate, type PlanDocument, rangeIn } from '../../document/document.ts'
import type { PlanNode } from '../../document/node.ts'
import { parse } from '../../document/parse.ts'
import { lineStartsIn, type Segment } from '../../document/segment.ts'
import type { Position, Range, Span } from '../../text/position.ts'
import { lineEndAt, skipBlanks } from '../cursor/tokens.ts'

/**
 * What to select when a selection at a position grows, step by step: the word, the value, its line, the field with all
 * that it holds, what that stands in, the section, the file.
 */
export function selectionAt(document: PlanDocument, position: Position): SelectionRange {
  const { index, offset } = locate(document, position)
  const segment = document.segments[index]
  const spans = segment ? [...spansAround(segment, offset)] : []
  const ranges = [
    ...spans.map((span) => rangeIn(document, index, span)),
    ...segmentsAround(document, index),
    wholeOf(document),
  ]
  let around: SelectionRange | undefined
  for (const range of ranges.reverse()) {
    const isInside = !around || (holds(around.range, range) && !isSame(around.range, range))
    if (isInside && holds(range, { start: position, end: position })) {
      around = around ? { range, parent: around } : { range }
    }
  }
  return around ?? { range: { start: position, end: position } }
}

/** From the smallest to the largest. */
function* spansAround({ text, ...segment }: Segment, offset: number): Generator<Span> {
  const whole = { text, ...segment }
  const nodes = nodesAround(parse(whole).root, offset).map((span) => trimmed(text, span))
  const line = lineAround(whole, offset)
  yield wordAround(text, offset)
  const smallest = nodes[0]
  if (smallest && /^["']/.test(text.charAt(smallest.start))) {
    yield { start: smallest.start + 1, end: Math.max(smallest.start + 1, smallest.end - 1) }
  }
  const all = [...nodes, line].sort((a, b) => a.end - a.start - (b.end - b.start))
  yield* all
}

/** The values, items and fields that an offset stands in; a `*name` leads to none of them. */
function nodesAround(node: PlanNode | undefined, offset: number): Span[] {
  if (!node || !isIn(node, offset)) return []
  const self = { start: node.start, end: node.end }
  if (node.kind === 'scalar') return [self]
  if (node.kind === 'list') {
    const inside = node.items.map((item) => nodesAround(item, offset)).find((each) => each.length)
    return [...(inside ?? []), self]
  }
  for (const { name, value } of node.entries) {
    const isHere = value && value.start >= name.end
    const field = { start: name.start, end: Math.max(name.end, isHere ? value.end : 0) }
    if (!isIn(field, offset)) continue
    const inside = [...nodesAround(name, offset), ...(isHere ? nodesAround(value, offset) : [])]
    return [...inside, field, self]
  }
  return [self]
}

function isIn({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end
}

/** Without the line ends behind it. */
function trimmed(text: string, { start, end }: Span): Span {
  let last = end
  while (last > start && /\s/.test(text.charAt(last - 1))) last--
  return { start, end: last }
}

const wordSign = /[\p{L}\p{M}\p{N}_’'-]/u

function wordAround(text: string, offset: number): Span {
  let start = offset
  let end = offset
  while (start > 0 && wordSign.test(text.charAt(start - 1))) start--
  while (end < text.length && wordSign.test(text.charAt(end))) end++
  return { start, end }
}

/** The line of an offset, without the spaces around it. */
function lineAround(segment: Segment, offset: number): Span {
  const { text } = segment
  const start = lineStartsIn(segment).findLast((each) => each <= offset) ?? 0
  const end = lineEndAt(text, start)
  return trimmed(text, { start: skipBlanks(text, start, end), end })
}

/** The entries beside the one that the segment is, and the section around them. */
function* segmentsAround(document: PlanDocument, index: number): Generator<Range> {
  const { segments } = document
  const depthOf = (at: number) => segments[at]?.owner.length ?? 0
  let first = index
  let last = index
  for (let depth = depthOf(index); depth > 0; depth--) {
    while (depthOf(last + 1) >= depth) last++
    while (depthOf(first - 1) >= depth) first--
    yield across(document, first, last)
  }
  if (first > 0 && depthOf(first) > 0) yield across(document, first - 1, last)
}

/** From the first word of one segment to the last of another. */
function across(document: PlanDocument, first: number, last: number): Range {
  const text = document.segments[last]?.text ?? ''
  const end = trimmed(text, { start: 0, end: text.length }).end
  const start = document.segments[first]?.indent ?? 0
  return {
    start: rangeIn(document, first, { start, end: start }).start,
    end: rangeIn(document, last, { start: end, end }).end,
  }
}

function wholeOf(document: PlanDocument): Range {
  const last = document.segments.length - 1
  const end = document.segments[last]?.text.length ?? 0
  return {
    start: { line: 0, character: 0 },
    end: rangeIn(document, last, { start: end, end }).end,
  }
}

function holds(outer: Range, inner: Range): boolean {
  return isBefore(outer.start, inner.start) && isBefore(inner.end, outer.end)
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character <= b.character)
}

function isSame(a: Range, b: Range): boolean {
  return holds(a, b) && holds(b, a)
}

import type { Span } from '../text/position.ts'
import type { PlanNode } from './node.ts'
import { parse } from './parse.ts'
import type { Segment } from './segment.ts'

/** A comment in a segment; the span goes from its # to the end of the line, counted from the segment's start. */
export interface Comment extends Span {
  readonly text: string
  /** Something else stands before it on its line. */
  readonly isTrailing: boolean
  /** What goes when the comment goes: its line, or the blanks before it, too. */
  readonly whole: Span
}

/**
 * The comments of a segment whose first word is `word`, in the order of the text. What only looks like a comment,
 * because it stands inside a text, is none.
 */
export function commentsWith(segment: Segment, word: string): readonly Comment[] {
  const { text } = segment
  if (!text.includes(word)) return []
  const found: Comment[] = []
  let texts: readonly Span[] | undefined
  for (const { 0: written, index } of text.matchAll(/(?<=^|\s)#[ \t]*([\w-]*)[^\r\n]*/gm)) {
    if (!/^#[ \t]*([\w-]*)/.exec(written)?.[1]?.startsWith(word)) continue
    texts ??= [...textsBelow(parse(segment).root)]
    if (texts.some(({ start, end }) => start < index && index < end)) continue
    const lineStart = text.lastIndexOf('\n', index) + 1
    const before = text.slice(lineStart, index)
    const isTrailing = before.trim() !== ''
    const end = index + written.trimEnd().length
    const nextLine = text.indexOf('\n', end) + 1
    const whole = isTrailing
      ? { start: lineStart + before.trimEnd().length, end }
      : { start: lineStart, end: nextLine || text.length }
    found.push({ start: index, end, text: written.trimEnd(), isTrailing, whole })
  }
  return found
}

function* textsBelow(node: PlanNode | undefined): Generator<Span> {
  if (!node) return
  if (node.kind === 'scalar') yield node
  else if (node.kind === 'list') for (const item of node.items) yield* textsBelow(item)
  else {
    for (const { name, value } of node.entries) {
      yield name
      yield* textsBelow(value)
    }
  }
}

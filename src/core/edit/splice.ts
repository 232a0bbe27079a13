import { lineStartsOf, rangeOf } from '../text/lines.ts'
import type { Span, TextEdit } from '../text/position.ts'
import { lineBreakNear } from './put/lines.ts'

/** One piece of text to be replaced, in offsets from the start of the text; line ends are written as `\n`. */
export interface Splice extends Span {
  readonly text: string
  /** How deep in the plan it stands. Where several pieces begin in one place, deeper ones come first. */
  readonly depth: number
}

/**
 * Orders pieces by their place and joins those that begin together, with the line ends of the text around them;
 * undefined when two of them touch the same words.
 */
export function inTextOrder(
  text: string,
  splices: readonly Splice[],
): readonly Splice[] | undefined {
  const ordered = splices
    .filter((splice) => splice.text !== text.slice(splice.start, splice.end))
    .sort((a, b) => a.start - b.start || a.end - b.end || b.depth - a.depth)
  const joined: Splice[] = []
  for (const splice of ordered) {
    const lineBreak = lineBreakNear(text, splice.start)
    const own = splice.text.replace(/\r?\n/g, lineBreak)
    const before = joined.at(-1)
    if (before && splice.start < before.end) return undefined
    if (before && splice.start === before.start && before.end === before.start) {
      joined[joined.length - 1] = { ...splice, text: before.text + own }
    } else joined.push({ ...splice, text: own })
  }
  return joined
}

/** The pieces as edits for an editor; positions are those of the whole text. */
export function toEdits(text: string, splices: readonly Splice[]): TextEdit[] {
  const starts = lineStartsOf(text)
  return splices.map((splice) => ({
    range: rangeOf(starts, text.length, splice),
    newText: splice.text,
  }))
}

import { locate, type PlanDocument, rangeIn } from '../../document/document.ts'
import { type Lexeme, lexemesIn } from '../../document/lexemes.ts'
import { parse } from '../../document/parse.ts'
import type { Segment } from '../../document/segment.ts'
import { columnOf, isBlankLine, lineEnd, lineStart, nextLine } from '../../edit/put/lines.ts'
import type { Position, TextEdit } from '../../text/position.ts'
import type { FormattingOptions } from './format.ts'
import { type Gap, gapsIn } from './spacing.ts'

/**
 * The edits after Enter: spaces within and behind the line just left, and the start of the new line where the editor
 * left it empty or too far out. Neither the column of the line just left nor any other line changes, and nothing does
 * while the lines around cannot be read.
 *
 * @param position where the cursor is, on the new line
 */
export function formatOnEnter(
  document: PlanDocument,
  position: Position,
  options: FormattingOptions,
): readonly TextEdit[] {
  if (position.line === 0) return []
  const left = locate(document, { line: position.line - 1, character: 0 })
  const segment = document.segments[left.index]
  if (!segment || parse(segment).faults.length > 0) return []
  const { text } = segment
  const line = lexemesOnLine(segment, left.offset)
  const newLine = nextLine(text, left.offset)
  const isLast = left.index === document.segments.length - 1
  const isNewLineHere = newLine < text.length || (isLast && text.endsWith('\n'))
  const gaps = [
    ...gapsIn(segment).filter(
      ({ start }) => start >= left.offset && start <= lineEnd(text, left.offset),
    ),
    ...spaceBehind(text, line.lexemes),
    ...(isNewLineHere && isBlankLine(text, newLine) ? marginOf(text, newLine, line, options) : []),
  ]
  return gaps.map((gap) => ({ range: rangeIn(document, left.index, gap), newText: gap.text }))
}

/** The pieces that make up one line, and whether braces are open at its end. */
interface LexemeLine {
  readonly lexemes: readonly Lexeme[]
  readonly isInBraces: boolean
}

function lexemesOnLine(segment: Segment, from: number): LexemeLine {
  const end = lineEnd(segment.text, from)
  const lexemes: Lexeme[] = []
  let depth = 0
  for (const lexeme of lexemesIn(segment)) {
    if (lexeme.start >= end) break
    if (lexeme.kind === 'opening') depth++
    if (lexeme.kind === 'closing') depth--
    if (lexeme.end > from && lexeme.kind !== 'line-end') lexemes.push(lexeme)
  }
  return { lexemes, isInBraces: depth > 0 }
}

/** A dash keeps the space behind it: somebody may come back to write the item. */
function spaceBehind(text: string, lexemes: readonly Lexeme[]): readonly Gap[] {
  const last = lexemes.at(-1)
  if (last?.kind !== 'space' || lexemes.at(-2)?.kind === 'dash') return []
  return last.end === lineEnd(text, last.start)
    ? [{ start: last.start, end: last.end, text: '' }]
    : []
}

/** Where a new, empty line should begin. */
function marginOf(
  text: string,
  newLine: number,
  { lexemes, isInBraces }: LexemeLine,
  { step }: FormattingOptions,
): readonly Gap[] {
  const words = lexemes.filter(({ kind }) => kind !== 'space' && kind !== 'comment')
  const [first] = words
  const content = words.find(({ kind }) => kind !== 'dash')
  if (isInBraces || !first || !content) return []
  // Lines of a text that goes on are the author's.
  if (first.kind === 'block-text' || first.start < lineStart(text, newLine - 1)) return []
  const last = words.at(-1)?.kind
  const opens = last === 'colon' || last === 'block-header'
  const isField = words.some(({ kind }) => kind === 'colon')
  const column = columnOf(text, content.start)
  const wanted = opens
    ? columnBelow(text, newLine, column, step)
    : isField
      ? column
      : columnOf(text, first.start)
  const end = lineEnd(text, newLine)
  const written = text.slice(newLine, end)
  if (written.length > (opens ? column : 0)) return []
  return [{ start: newLine, end, text: ' '.repeat(wanted) }]
}

/** The column of what already stands below a field, or one step in. */
function columnBelow(text: string, newLine: number, column: number, step: number): number {
  let at = newLine
  while (at < text.length && isBlankLine(text, at)) at = nextLine(text, at)
  const below = /^ */.exec(text.slice(at))?.[0].length ?? 0
  return below > column && at < text.length ? below : column + step
}

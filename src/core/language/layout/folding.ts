import type { FoldingRange } from 'vscode-languageserver-types'
import type { PlanDocument } from '../../document/document.ts'
import { lineStartsIn, type Segment } from '../../document/segment.ts'
import { lineEndAt, skipBlanks } from '../cursor/tokens.ts'

/** A line of a document, as far as folding needs it. */
interface Line {
  /** 0-based in the document. */
  readonly number: number
  readonly indent: number
  /** `item` begins with a dash; `text` is a line of a long text, in which indentation means nothing. */
  readonly kind: 'field' | 'item' | 'comment' | 'text'
  readonly isImports: boolean
}

/** A stretch that is open while the lines are gone through. */
interface Open {
  readonly line: Line
  /** The last line that belongs to it. */
  end: number
}

/**
 * What can be folded away, in whole lines: sections, entries, lists, long texts, whatever is written between brackets
 * over several lines, and blocks of comments. It goes by indentation, so that lines which cannot be read do no harm.
 */
export function foldingRanges(document: PlanDocument): FoldingRange[] {
  const ranges: FoldingRange[] = []
  const open: Open[] = []
  let comments: Open | undefined

  const closeComments = (): void => {
    if (comments && comments.end > comments.line.number) {
      ranges.push({ startLine: comments.line.number, endLine: comments.end, kind: 'comment' })
    }
    comments = undefined
  }
  const close = (isClosedBy: (line: Line) => boolean): void => {
    for (let last = open.at(-1); last && isClosedBy(last.line); last = open.at(-1)) {
      open.pop()
      if (last.end <= last.line.number) continue
      const kind = last.line.isImports ? { kind: 'imports' as const } : {}
      ranges.push({ startLine: last.line.number, endLine: last.end, ...kind })
    }
  }

  for (const line of linesOf(document)) {
    if (line.kind === 'comment') {
      // Comments at the margin of the next part belong to that, deeper ones to what they stand in.
      const goesOn = comments?.end === line.number - 1 && comments.line.indent <= line.indent
      if (comments && goesOn) comments.end = line.number
      else {
        closeComments()
        comments = { line, end: line.number }
      }
      for (const each of open) if (each.line.indent < line.indent) each.end = line.number
      continue
    }
    closeComments()
    if (line.kind !== 'text') close((above) => endsAt(above, line))
    for (const each of open) each.end = line.number
    if (line.kind !== 'text') open.push({ line, end: line.number })
  }
  closeComments()
  close(() => true)
  return ranges.sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine)
}

/** A list may stand in the same column as the field that it belongs to. */
function endsAt(above: Line, line: Line): boolean {
  if (above.indent !== line.indent) return above.indent > line.indent
  return !(above.kind === 'field' && line.kind === 'item')
}

function* linesOf(document: PlanDocument): Generator<Line> {
  for (const [index, segment] of document.segments.entries()) {
    yield* linesIn(segment, document.startLines[index] ?? 0)
  }
}

/** The lines of a segment that are not blank; the segment begins in line `first` of the document. */
function* linesIn(segment: Segment, first: number): Generator<Line> {
  const { text } = segment
  /** Column of the field whose long text stands on the lines below it. */
  let textBelow: number | undefined
  for (const [at, start] of lineStartsIn(segment).entries()) {
    const end = lineEndAt(text, start)
    const margin = start === 0 && text.startsWith('\uFEFF') ? 1 : start
    const from = skipBlanks(text, margin, end)
    if (from === end) continue
    const indent = from - margin
    const number = first + at
    if (textBelow !== undefined && indent > textBelow) {
      yield { number, indent, kind: 'text', isImports: false }
      continue
    }
    textBelow = undefined
    const sign = text.charAt(from)
    const isItem = sign === '-' && /^-(?:\s|$)/.test(text.slice(from, from + 2))
    const kind = sign === '#' ? 'comment' : isItem ? 'item' : 'field'
    const written = text.slice(from, end)
    if (kind !== 'comment' && opensText.test(written)) textBelow = indent
    yield { number, indent, kind, isImports: indent === 0 && /^["']?imports["']?:/.test(written) }
  }
}

/** A line whose value follows on the lines below, after `|` or `>`. */
const opensText = /(?:^|[:-][ \t]+)[|>][-+\d]{0,2}[ \t]*(?:#.*)?$/

import { changeDocument, type PlanDocument } from '../../document/document.ts'
import { lexemesIn } from '../../document/lexemes.ts'
import { parse } from '../../document/parse.ts'
import type { Segment } from '../../document/segment.ts'
import { canBeRead, type PlanText, planTextOf } from '../../edit/plan-text.ts'
import { lineBreakNear } from '../../edit/put/lines.ts'
import { sameTree } from '../../edit/same-tree.ts'
import { applyEdits, lineStartsOf, rangeOf } from '../../text/lines.ts'
import type { Range, TextEdit } from '../../text/position.ts'
import { surplusBlankLines } from './blank-lines.ts'
import { type Layout, layoutOf } from './layout.ts'
import { type PlacedLine, placedLines } from './margins.ts'
import { type Gap, gapsIn } from './spacing.ts'

/** How a plan is to look. Columns are always made of spaces: tabs would make a plan unreadable. */
export interface FormattingOptions {
  /** Spaces by which fields stand deeper than the field that they belong to; below 1 counts as 1, above 8 as 8. */
  readonly step: number
}

/**
 * The edits that put indentation and spaces in order; they touch nothing but spaces, tabs and blank lines. Lines that
 * are in order yield none. A file of which any line cannot be read is left alone: what its author meant by the spaces
 * is not known.
 *
 * @param range formats only these lines; blocks that reach out of them stay in their column
 */
export function format(
  document: PlanDocument,
  options: FormattingOptions,
  range?: Range,
): readonly TextEdit[] {
  const plan = planTextOf(document)
  if (!canBeFormatted(plan)) return []
  const changes = changesOf(plan, options, range)
  const starts = lineStartsOf(plan.text)
  const edits = changes.map((change) => ({
    range: rangeOf(starts, plan.text.length, change),
    newText: change.text,
  }))
  return edits.length > 0 && saysTheSame(plan, edits) ? edits : []
}

/** Whether every line can be read, and lines end for readers of the file where they end for editors. */
function canBeFormatted(plan: PlanText): boolean {
  if (plan.root?.kind !== 'map' || /\r(?!\n)/.test(plan.text)) return false
  return canBeRead(plan) && !hasMarkedNames(plan)
}

/** Whether a name is marked by a `?`; what the lines around such names belong to is not worth a rule. */
function hasMarkedNames({ document, text }: PlanText): boolean {
  if (!/^[ \t-]*\?(?:\s|$)/m.test(text)) return false
  return document.segments.some((segment) =>
    [...lexemesIn(segment)].some(
      ({ kind, start }) => kind === 'other' && segment.text[start] === '?',
    ),
  )
}

function changesOf(plan: PlanText, { step }: FormattingOptions, range?: Range): readonly Gap[] {
  const { document, text, root } = plan
  if (!root) return []
  const starts = lineStartsOf(text)
  const chosen = linesIn(range, starts.length)
  const mayMove = (first: number, last: number): boolean =>
    first >= chosen.first && last <= chosen.last
  const layout = layoutOf({ text, starts }, root, Math.min(Math.max(step, 1), 8), mayMove)
  const lines = placedLines({ text, starts }, layout)
  const from = starts[chosen.first] ?? text.length
  const to = starts[chosen.last + 1] ?? text.length
  const changes = [
    ...surplusBlankLines(lines, layout),
    ...lines.flatMap((line) => spacesAround(line, layout)),
    ...gapsOf(document),
    ...endOf(text, lines),
  ]
  return apart(changes)
    .filter(({ start, end }) => start >= from && end <= to)
    .filter((change) => change.text !== text.slice(change.start, change.end))
}

/** Lines that go out need no spaces at their ends. */
function apart(changes: readonly Gap[]): readonly Gap[] {
  let done = 0
  return [...changes]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < done) return false
      done = end
      return true
    })
}

/** The lines (0-based, both included) that a range touches; all without one. */
function linesIn(
  range: Range | undefined,
  count: number,
): { readonly first: number; readonly last: number } {
  if (!range) return { first: 0, last: count - 1 }
  const { start, end } = range
  const endsBeforeLine = end.character === 0 && end.line > start.line
  return { first: start.line, last: endsBeforeLine ? end.line - 1 : end.line }
}

/** The spaces before and behind the words of one line. */
function spacesAround(line: PlacedLine, { openQuotes }: Layout): Gap[] {
  const { start, end, words, column, isBlank } = line
  const isInQuotes = openQuotes.has(line.number)
  if (isBlank) return isInQuotes ? [] : [{ start, end, text: ' '.repeat(column) }]
  const before = { start, end: words.start, text: ' '.repeat(column) }
  return isInQuotes || line.isBlockText ? [before] : [before, { start: words.end, end, text: '' }]
}

function gapsOf({ segments, startOffsets }: PlanDocument): Gap[] {
  return segments.flatMap((segment, index) => {
    const by = startOffsets[index] ?? 0
    return gapsIn(segment).map(({ start, end, text }) => ({
      start: start + by,
      end: end + by,
      text,
    }))
  })
}

/** The last line ends like the others, unless that would add a line end to a text. */
function endOf(text: string, lines: readonly PlacedLine[]): readonly Gap[] {
  const last = lines.at(-1)
  if (!last || last.isBlank || last.isBlockText) return []
  return [{ start: text.length, end: text.length, text: lineBreakNear(text, text.length) }]
}

/** Whether a text with the edits is cut and read as before; only segments that the edits touch are read again. */
function saysTheSame({ document, text }: PlanText, edits: readonly TextEdit[]): boolean {
  const after = changeDocument(document, { text: applyEdits(text, edits) })
  const segments = withFields(after)
  const segmentsBefore = withFields(document)
  if (segments.length !== segmentsBefore.length) return false
  return segments.every((segment, index) => {
    const before = segmentsBefore[index]
    if (!before || segment.role !== before.role) return false
    if (segment === before || segment.text === before.text) return true
    if (segment.owner.join('\n') !== before.owner.join('\n')) return false
    const read = parse(segment)
    return read.faults.length === 0 && sameTree(read.root, parse(before).root)
  })
}

/** All segments but the one above the first section, which goes when it was nothing but blank lines. */
function withFields({ segments }: PlanDocument): readonly Segment[] {
  return segments.filter(({ role }) => role !== 'head')
}

import { type Comment, commentsWith } from '../document/comments.ts'
import { type PlanDocument, rangeIn, textOf } from '../document/document.ts'
import { inStep } from '../document/in-step.ts'
import type { Segment } from '../document/segment.ts'
import type { Assembly } from '../plan/assembly.ts'
import type { NamedRule, UsedException } from '../rules/reports.ts'
import type { RuleSet } from '../settings/rule-set.ts'
import type { Range } from '../text/position.ts'
import type { Found } from './found.ts'

/** The word with which a comment leaves problems out (domain 1.9). */
const word = 'commsplan-allow'

/** A comment as its segment holds it. */
interface WrittenException {
  readonly covers: 'line' | 'entry' | 'file'
  readonly comment: Comment
  readonly rules: readonly Omit<NamedRule, 'isUsed'>[]
  readonly reason: string
}

/** A comment that leaves problems out, with the lines (0-based) for which it does. */
export interface Exception extends WrittenException {
  readonly index: number
  readonly firstLine: number
  readonly lastLine: number
}

/** The comments of a text that leave problems out, segment by segment. */
export type WrittenExceptions = readonly (readonly WrittenException[])[]

/** Finds the comments of a text that leave problems out; with `previous` only in the segments that `changed`. */
export function writtenExceptions(
  { segments }: Assembly,
  previous: WrittenExceptions | undefined,
  changed: readonly number[] | undefined,
): WrittenExceptions {
  return inStep(segments, previous, changed, writtenIn)
}

function writtenIn(segment: Segment): readonly WrittenException[] {
  const comments = commentsWith(segment, word)
  return comments.length > 0 ? comments.flatMap((comment) => exceptionFrom(comment) ?? []) : none
}

/** Most segments have none; they share one list. */
const none: readonly WrittenException[] = []

/** Those comments with the lines they cover, in the order of the text. */
export function exceptionsIn(
  document: PlanDocument,
  allowed: WrittenExceptions,
): readonly Exception[] {
  const found: Exception[] = []
  let lines: readonly string[] | undefined
  for (let index = 0; index < allowed.length; index++) {
    const written = allowed[index] ?? none
    if (written === none) continue
    lines ??= textOf(document).split(/\r\n|\r|\n/)
    for (const each of written) {
      const { line } = rangeIn(document, index, each.comment).start
      found.push({ ...each, index, ...linesOf(each, line, lines) })
    }
  }
  return found
}

/** All such comments of a document that nobody has looked through yet. */
export function exceptionsOf(document: PlanDocument): readonly Exception[] {
  return exceptionsIn(document, document.segments.map(writtenIn))
}

function exceptionFrom(comment: Comment): WrittenException | undefined {
  const parts = /^(#[ \t]*commsplan-allow(-entry|-file)?)(?![\w-])([^:]*)(?::(.*))?$/.exec(
    comment.text,
  )
  if (!parts) return undefined
  const [, start = '', kind, names = '', reason = ''] = parts
  const at = comment.start + start.length
  const rules = [...names.matchAll(/[^\s,]+/g)].map(({ 0: id, index }) => ({
    id,
    span: { start: at + index, end: at + index + id.length },
  }))
  const covers = kind === '-entry' ? 'entry' : kind === '-file' ? 'file' : 'line'
  return { covers, comment, rules, reason: reason.trim() }
}

function linesOf(
  { covers, comment }: WrittenException,
  line: number,
  lines: readonly string[],
): Pick<Exception, 'firstLine' | 'lastLine'> {
  if (covers === 'file') return { firstLine: 0, lastLine: lines.length }
  let firstLine = line
  if (!comment.isTrailing) {
    firstLine++
    while (firstLine < lines.length && isSilent(lines[firstLine])) firstLine++
  }
  return { firstLine, lastLine: covers === 'line' ? firstLine : lastLineOf(firstLine, lines) }
}

/** The last line of what begins on a line: everything below that stands further in, or is a list at the same margin. */
function lastLineOf(first: number, lines: readonly string[]): number {
  const start = lines[first] ?? ''
  const margin = marginOf(start)
  const isItem = isListItem(start)
  let last = first
  for (let at = first + 1; at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (isSilent(line)) continue
    const isInside = marginOf(line) > margin
    if (!isInside && !(marginOf(line) === margin && isListItem(line) && !isItem)) break
    last = at
  }
  return last
}

function isSilent(line: string | undefined): boolean {
  return /^\s*(?:#|$)/.test(line ?? '')
}

function marginOf(line: string): number {
  return line.length - line.trimStart().length
}

function isListItem(line: string): boolean {
  return /^\s*-(?:\s|$)/.test(line)
}

/** What is left of the findings, and what the comments did. */
interface LeftOver {
  readonly findings: readonly Found[]
  readonly exceptions: readonly UsedException[]
}

/**
 * Takes out the findings that comments leave out. What makes a text unreadable stays, whatever they say.
 *
 * @param rangeOf where a finding would be shown by itself
 */
export function leaveOut(
  findings: Iterable<Found>,
  written: readonly Exception[],
  { rules, known }: RuleSet,
  rangeOf: (found: Found) => Range,
): LeftOver {
  const used = new Set<string>()
  const kept: Found[] = []
  for (const found of findings) {
    const { id, always } = found.rule
    const naming = always ? [] : written.filter((each) => each.rules.some((rule) => rule.id === id))
    const line = naming.length > 0 ? rangeOf(found).start.line : 0
    const covering = naming.filter(
      ({ firstLine, lastLine }) => firstLine <= line && line <= lastLine,
    )
    for (const { index, comment } of covering) used.add(`${index} ${comment.start} ${id}`)
    if (covering.length === 0) kept.push(found)
  }
  const running: ReadonlySet<string> = new Set(rules.map(({ id }) => id))
  const exceptions = written.map(({ index, comment, rules: named, reason }) => ({
    index,
    span: { start: comment.start, end: comment.end },
    whole: comment.whole,
    reason,
    rules: named.map((rule) => ({
      ...rule,
      isUsed:
        used.has(`${index} ${comment.start} ${rule.id}`) ||
        (known.has(rule.id) && !running.has(rule.id)),
    })),
  }))
  return { findings: kept, exceptions }
}

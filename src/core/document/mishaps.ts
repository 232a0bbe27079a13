import type { Span } from '../text/position.ts'
import type { Mishap, MishapKind } from './mishap.ts'
import { scanLines } from './mishaps/lines.ts'
import { lineEndAt, lineStartAt, skipBlank, trimEnd } from './mishaps/signs.ts'
import { parse } from './parse.ts'
import type { Parsed, SyntaxFault } from './parsed.ts'
import { type Segment, segmentOf } from './segment.ts'
import { opensEntries } from './slice.ts'

/** More mishaps in one segment say nothing more. */
const mostMishaps = 100

/** More signs of trouble in one segment are not looked for; several of them may make one mishap. */
const mostFound = 500

/** A line that no planner writes; what stands in such a segment is not looked at sign by sign. */
const longestLine = 5000

/** Longer segments are not read again to look for causes behind the first ones. */
const longest = 100_000

const mishapsOfSegments = new WeakMap<Segment, readonly Mishap[]>()

/**
 * Finds what happened to words on their way into a segment (domain 5.5), one mishap for each cause, in the order of
 * the text. What the reader of the file reports is only used to know that a line cannot be read: it names the
 * symptoms, often several for one cause and some lines further down. The result is kept as long as the segment is.
 */
export function mishapsIn(segment: Segment): readonly Mishap[] {
  const known = mishapsOfSegments.get(segment)
  if (known) return known
  const mishaps = findMishaps(segment)
  mishapsOfSegments.set(segment, mishaps)
  return mishaps
}

const none: readonly Mishap[] = []

/**
 * In everyday writing words can only be lost to what looks like a hashtag, to a sign that cannot be seen, or between
 * curly quotes. Where there are none, nothing needs a closer look.
 */
export const mayHaveLost =
  /#[^\s#!]|[\v\f\u00a0\u00ad\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff]|(?:^|[\s[{,])[\u2018-\u201f]/m

function findMishaps(segment: Segment): readonly Mishap[] {
  const parsed = parse(segment)
  const { text } = segment
  const returns = [...text.matchAll(/\r(?!\n)/g)].map(({ index }) => signAt(index))
  // Nothing else can be said of lines that are taken for one.
  if (returns[0])
    return [{ kind: 'lone-return', ...returns[0], also: returns.slice(1), breaks: true }]
  if (parsed.isEveryday && !mayHaveLost.test(text)) return none
  const found = scan(segment, parsed)
  const isUnread = parsed.faults.length > 0 || (parsed.root && parsed.root.kind !== 'map')
  const mishaps = isUnread
    ? found.map((mishap) => (mishap.kind === 'invisible-character' ? broken(mishap) : mishap))
    : found
        .filter((mishap) => !mishap.breaks)
        .map((mishap) => (movesLine(text, mishap) ? broken(mishap) : mishap))
  if (parsed.faults.length > 0) mishaps.push(...restOf(text, parsed, mishaps))
  else if (isUnread && mishaps.length === 0) mishaps.push(withoutColon(text))
  return merged(text, mishaps).slice(0, mostMishaps)
}

/** Everything that catches the eye in the text, whether it makes the text unreadable or not. */
function scan(segment: Segment, parsed: Parsed): Mishap[] {
  const used = new Set(parsed.aliases.map((alias) => alias.name))
  const names = new Set(parsed.anchors.filter((name) => used.has(name)))
  const found: Mishap[] = []
  if (hasEndlessLine(segment.text)) return found
  scanLines({
    text: segment.text,
    names,
    goesOnElsewhere: opensEntries(segment),
    report: (mishap) => found.length < mostFound && found.push(mishap),
  })
  return found
}

/** Whether invisible signs stand in the indentation or behind a dash, where they change what the line belongs to. */
function movesLine(text: string, { kind, start }: Mishap): boolean {
  if (kind !== 'invisible-character') return false
  return /^[\s\p{Cf}-]*$/u.test(text.slice(lineStartAt(text, start), start))
}

function signAt(start: number): Span {
  return { start, end: start + 1 }
}

function broken(mishap: Mishap): Mishap {
  return { ...mishap, breaks: true }
}

/** Kinds behind which the rest of a segment cannot be judged: it may well follow from them. */
const shaking: ReadonlySet<MishapKind> = new Set([
  'tab',
  'uneven-indent',
  'missing-comma',
  'list-on-field-line',
  'dash-without-space',
  'colon-without-space',
  'invisible-character',
  'several-documents',
  'too-deep',
])

/** What still cannot be read once the mishaps that are known are covered up. */
function restOf(text: string, parsed: Parsed, known: readonly Mishap[]): Mishap[] {
  const deep = parsed.faults.find((fault) => fault.code === 'TOO_DEEP')
  if (deep) return [{ kind: 'too-deep', start: deep.start, end: deep.end, breaks: true }]
  const often = parsed.faults.find((fault) => fault.code === 'TOO_OFTEN')
  if (often) return [{ kind: 'too-often', start: often.start, end: often.end, breaks: true }]
  if (known.length === 0) return [...explained(text, parsed.faults)]
  if (text.length > longest || known.some((mishap) => shaking.has(mishap.kind))) return []
  return [...explained(text, parse(segmentOf(covered(text, known), 'whole', [], 0)).faults)]
}

/** The text with everything that is known to be wrong made harmless, sign for sign. */
function covered(text: string, known: readonly Mishap[]): string {
  const signs = text.split('')
  for (const mishap of known) {
    const filler = mishap.kind === 'no-colon' ? ' ' : 'x'
    for (const { start, end } of [mishap.text ?? mishap, ...(mishap.also ?? [])]) {
      for (let at = start; at < end; at++) if (/\S/.test(signs[at] ?? '')) signs[at] = filler
    }
  }
  return signs.join('')
}

function* explained(text: string, faults: readonly SyntaxFault[]): Generator<Mishap> {
  const [first] = faults
  if (!first) return
  const line = lineAround(text, Math.min(first.start, text.trimEnd().length))
  const breaks = true
  if (first.code === 'BAD_DQ_ESCAPE') yield { kind: 'unreadable', ...line, words: '\\', breaks }
  else if (first.code === 'MULTIPLE_DOCS') yield { kind: 'several-documents', ...line, breaks }
  else if (looksEmpty(text, line)) yield { kind: 'invisible-character', ...line, breaks }
  else yield { kind: 'unreadable', ...line, breaks }
}

function withoutColon(text: string): Mishap {
  const line = lineAround(text, Math.max(0, text.search(/[^ \t\r\n]/)))
  const breaks = true
  if (looksEmpty(text, line)) return { kind: 'invisible-character', ...line, breaks }
  return { kind: 'no-colon', ...line, words: text.slice(line.start, line.end), breaks }
}

/** The line that holds an offset, without the blanks around it; all of a line that holds nothing else. */
function lineAround(text: string, at: number): Span {
  const start = lineStartAt(text, at)
  const end = lineEndAt(text, at)
  const first = skipBlank(text, start, end)
  return first < end ? { start: first, end: trimEnd(text, first, end) } : { start, end }
}

/** Whether a line holds nothing but signs that cannot be seen. */
function looksEmpty(text: string, { start, end }: Span): boolean {
  return start < end && skipBlank(text, start, end) === end
}

/** In the order of the text; what one cause does in several places becomes one mishap. */
function merged(text: string, mishaps: readonly Mishap[]): Mishap[] {
  const result: Mishap[] = []
  for (const mishap of [...mishaps].sort((a, b) => a.start - b.start)) {
    const before = result.findLast((each) => each.kind === mishap.kind)
    // A margin before a dash is a margin of what stands behind the dash, too.
    if (before && crowds.has(mishap.kind) && mishap.start < endOf(before)) continue
    if (before && isSameCause(text, before, mishap)) {
      const also = [...(before.also ?? []), mishap.text ?? mishap]
      result[result.indexOf(before)] = { ...before, also }
    } else result.push(mishap)
  }
  return result
}

/** Kinds that come in crowds: tabs in every line, a whole block pasted from somewhere. */
const crowds: ReadonlySet<MishapKind> = new Set(['tab', 'invisible-character'])

function isSameCause(text: string, before: Mishap, mishap: Mishap): boolean {
  if (crowds.has(mishap.kind)) return true
  const between = text.slice(endOf(before), mishap.start)
  switch (mishap.kind) {
    case 'no-colon':
    case 'dash-without-space':
      return /^\s*$/.test(between)
    case 'uneven-indent':
      return mishap.column === before.column
    case 'special-start':
    case 'unknown-alias':
    case 'lost-mark':
    case 'lost-after-hash':
      return mishap.words?.charAt(0) === before.words?.charAt(0) && !/[\r\n]/.test(between)
    default:
      return false
  }
}

function endOf(mishap: Mishap): number {
  return (mishap.also?.at(-1) ?? mishap).end
}

/** Whether a line is longer than any that people write; looked for without trying every start. */
function hasEndlessLine(text: string): boolean {
  let start = 0
  while (text.length - start > longestLine) {
    const end = text.indexOf('\n', start)
    if (end < 0 || end - start > longestLine) return true
    start = end + 1
  }
  return false
}

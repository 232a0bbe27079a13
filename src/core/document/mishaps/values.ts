import type { Mishap } from '../mishap.ts'
import { scanBrackets } from './brackets.ts'
import { hasInside, insideUntil, plainEnd, runningEnd } from './regions.ts'
import {
  closingQuote,
  isHashtag,
  lineEndAt,
  nextLineAt,
  reportInvisible,
  type Scanned,
  skipBlank,
  trimEnd,
} from './signs.ts'
import { mishapOfWords } from './words.ts'

/** Where a scan goes on behind a value, and what the next lines may belong to. */
export interface After {
  /** The start of the next line. */
  readonly next: number
  /** The column of the field or dash that still waits for its value. */
  readonly opener?: number
  /** A text without quotes that lines further in go on with. */
  readonly running?: Running
}

/** A text without quotes: where it starts, and the column of its field or dash. */
export interface Running {
  readonly start: number
  readonly column: number
}

/** What a value belongs to: a field, or the dash of a list item, in a column of its line. */
export interface Owner {
  readonly column: number
  readonly isField: boolean
}

/** A value on its line: from its first sign to the line's end without blanks; the column is that of its field or dash. */
interface Written {
  readonly start: number
  readonly end: number
  readonly column: number
}

/** Scans the value that begins at `first`, with the further lines that belong to it. */
export function scanValue(scanned: Scanned, first: number, lineEnd: number, owner: Owner): After {
  const { text } = scanned
  const { column } = owner
  const end = trimEnd(text, first, lineEnd)
  const start = behindHonestMark(scanned, first, end, owner)
  if (start >= end) return { next: nextLineAt(text, lineEnd), opener: column }
  const written = { start, end, column }
  switch (text.charAt(start)) {
    case '#':
      if (!isHashtag(text, start) || hasInside(scanned, end, column, owner.isField)) {
        return { next: nextLineAt(text, end), opener: column }
      }
      return scanWords(scanned, written)
    case '|':
    case '>':
      return scanBlock(scanned, written)
    case '"':
    case "'":
      return scanQuotes(scanned, written)
    case '[':
    case '{':
      return scanInBrackets(scanned, written)
    default:
      reportInvisible(scanned, end, lineEnd)
      return scanWords(scanned, written)
  }
}

/** Marks that are meant as such stand before the value; those of sections (`shop: &shop`) lose nothing. */
function behindHonestMark(
  scanned: Scanned,
  first: number,
  end: number,
  { column, isField }: Owner,
): number {
  const { text, names } = scanned
  const mark = /^(?:&(\S+)|!!\w+)(?=\s|$)/.exec(text.slice(first, end))
  if (!mark) return first
  const [all, name] = mark
  const isUsed = name === undefined || names.has(name)
  const isOfSection = all.length === end - first && hasInside(scanned, end, column, isField)
  return isUsed || isOfSection ? skipBlank(text, first + all.length, end) : first
}

function scanWords(scanned: Scanned, { start, end, column }: Written): After {
  const { text, report } = scanned
  const mishap = mishapOfWords(scanned, { start, end })
  if (!mishap) return { next: nextLineAt(text, end), running: { start, column } }
  const whole = withFurtherLines(text, mishap, column)
  report(whole)
  if (whole.kind === 'list-on-field-line') return { next: insideUntil(text, end, column) }
  return { next: nextLineAt(text, whole.text?.end ?? end), running: { start, column } }
}

/** A mishap with the lines that the text goes on with; a comment ends the text. */
export function withFurtherLines(text: string, mishap: Mishap, column: number): Mishap {
  if (!mishap.text) return mishap
  const lineEnd = lineEndAt(text, mishap.text.end)
  if (trimEnd(text, mishap.text.end, lineEnd) > mishap.text.end) return mishap
  const end = runningEnd(text, lineEnd, column)
  if (end <= lineEnd) return mishap
  const meant = { ...mishap, text: { start: mishap.text.start, end } }
  return mishap.kind === 'lost-after-hash'
    ? { ...meant, words: text.slice(mishap.start, end) }
    : meant
}

function scanBlock(scanned: Scanned, { start, end, column }: Written): After {
  const { text, report } = scanned
  const isBlock = /^[|>](?:[+-]?[1-9]?|[1-9][+-])(?:\s+#.*)?$/.test(text.slice(start, end))
  if (!isBlock) {
    const meant = { start, end: plainEnd(text, start, end) }
    const words = text.charAt(start)
    const mishap = { ...meant, text: meant, words, breaks: true }
    report(withFurtherLines(text, { kind: 'text-after-block-sign', ...mishap }, column))
  }
  const next = insideUntil(text, end, column)
  if (isBlock) scanBlockLines(scanned, nextLineAt(text, end), next)
  return { next }
}

/** The lines of a block stand at least as far in as its first one. */
function scanBlockLines({ text, report }: Scanned, from: number, to: number): void {
  let margin: number | undefined
  for (let line = from; line < to; line = nextLineAt(text, line)) {
    const end = lineEndAt(text, line)
    const first = skipBlank(text, line, end)
    if (first >= end) continue
    const spaces = /^ */.exec(text.slice(line, first))?.[0].length ?? 0
    if (text.charAt(line + spaces) === '\t' && spaces < (margin ?? first - line)) {
      report({ kind: 'tab', start: line, end: first, breaks: true })
    } else if (margin === undefined) margin = spaces
    else if (spaces < margin) {
      const uneven = { start: first, end: trimEnd(text, first, end) }
      report({ kind: 'uneven-indent', ...uneven, column: margin, breaks: true })
    }
  }
}

function scanQuotes(scanned: Scanned, { start, end, column }: Written): After {
  const { text, report } = scanned
  const region = insideUntil(text, end, column)
  const closed = closingQuote(text, start, region)
  const quote = text.charAt(start)
  reportTabs(scanned, nextLineAt(text, end), closed ?? region, column)
  if (closed === undefined) {
    const meant = { start, end: start + text.slice(start, region).trimEnd().length }
    report({ kind: 'quote-never-closes', ...meant, text: meant, words: quote, breaks: true })
    return { next: region }
  }
  const next = nextLineAt(text, closed)
  const lineEnd = lineEndAt(text, closed)
  const rest = skipBlank(text, closed, lineEnd)
  if (rest >= lineEnd) return { next }
  if (text.charAt(rest) === '#' && rest > closed) {
    if (!isHashtag(text, rest)) return { next }
    const lost = { start: rest, end: trimEnd(text, rest, lineEnd) }
    const words = text.slice(rest, lost.end)
    const meant = { start, end: lost.end }
    report({ kind: 'lost-after-hash', ...lost, text: meant, words, breaks: false })
    return { next }
  }
  const meant = { start, end: plainEnd(text, closed, lineEnd) }
  report({ kind: 'quote-closes-early', ...meant, text: meant, words: quote, breaks: true })
  return { next }
}

function scanInBrackets(scanned: Scanned, { start, end, column }: Written): After {
  const { text, report } = scanned
  const { end: behind, isClosed } = scanBrackets(scanned, start, column)
  reportTabs(scanned, nextLineAt(text, end), behind, column)
  if (!isClosed) return { next: Math.max(behind, nextLineAt(text, end)) }
  const lineEnd = lineEndAt(text, behind)
  const rest = skipBlank(text, behind, lineEnd)
  if (rest < lineEnd && !(text.charAt(rest) === '#' && rest > behind)) {
    const meant = { start, end: plainEnd(text, behind, lineEnd) }
    const isText = behind <= end && !/^\{\s*["']?[A-Za-z]\w*["']?:\s/.test(text.slice(start, end))
    report({
      kind: 'text-after-brackets',
      ...(isText ? { ...meant, text: meant } : { start: rest, end: meant.end }),
      words: text.slice(rest, meant.end),
      breaks: true,
    })
  }
  return { next: nextLineAt(text, behind) }
}

/** Tabs that begin the further lines of a value, where spaces must. */
function reportTabs({ text, report }: Scanned, from: number, to: number, column: number): void {
  for (let line = from; line < to; line = nextLineAt(text, line)) {
    const margin = /^( *)\t[ \t]*/.exec(text.slice(line, lineEndAt(text, line)))
    if (!margin || (margin[1] ?? '').length > column) continue
    report({ kind: 'tab', start: line, end: line + margin[0].length, breaks: true })
  }
}

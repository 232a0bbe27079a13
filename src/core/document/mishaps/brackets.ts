import type { Span } from '../../text/position.ts'
import type { Mishap } from '../mishap.ts'
import {
  closedInside,
  colonBetween,
  endBehind,
  isColonAt,
  missingComma,
  pieceEnd,
  wholePieceEnd,
} from './pieces.ts'
import {
  isHashtag,
  lineEndAt,
  nextLineAt,
  reportInvisible,
  type Scanned,
  skipBlank,
  trimEnd,
} from './signs.ts'
import { mishapOfWords } from './words.ts'

/** Deeper brackets than any plan has; what lies deeper is not looked at. */
const deepest = 60

/** What stands between two commas, as far as its neighbours need to know. */
interface Entry {
  /** The value, when it is a text without quotes. */
  readonly words?: Span
  /** True for a name with nothing behind it. */
  readonly isBare?: boolean
  readonly end?: number
}

/**
 * Looks at what stands in `[ ]` or `{ }` and reports what goes wrong there.
 *
 * @param open offset of the first bracket
 * @param column the column of the field that the brackets belong to; lines inside stand further in
 * @returns the offset behind the last bracket; if they never close, the start of the line where the search ended
 */
export function scanBrackets(
  scanned: Scanned,
  open: number,
  column: number,
): { readonly end: number; readonly isClosed: boolean } {
  const { text, report } = scanned
  const firstLineEnd = lineEndAt(text, open)
  let at = open
  let isOver = false
  let isClosed = false
  let missing = ''
  /** The last mishap, as long as the next entry may still belong to its text. */
  let pending: Mishap | undefined
  scanPair(0)
  if (pending) report(pending)
  return { end: isClosed || isOver ? at : nextLineAt(text, at), isClosed }

  /** Scans one pair of brackets and all in it, `at` standing on the first; goes on behind the last. */
  function scanPair(depth: number): void {
    const closer = text.charAt(at) === '[' ? ']' : '}'
    const start = at++
    let before: Entry = {}
    for (;;) {
      skip()
      const sign = text.charAt(at)
      if (isOver || sign === '' || depth > deepest) {
        runsOut(start, closer, depth)
        break
      }
      if (sign === ']' || sign === '}') {
        if (sign !== closer) neverCloses(start, at, closer)
        else {
          at++
          isClosed = depth === 0
        }
        break
      }
      if (sign === ',') {
        at++
        continue
      }
      const entryAt = at
      const entry = closer === '}' ? scanNamed(depth) : scanListed(depth)
      if (at === entryAt) at++
      if (entry.isBare && entry.words) before = goOn(before, entry.words)
      else before = { ...entry, end: at }
    }
  }

  /** A piece behind a comma that is only a name: mostly the text before the comma goes on. */
  function goOn(before: Entry, piece: Span): Entry {
    if (before.words) {
      const meant = { start: before.words.start, end: piece.end }
      const words = text.slice(piece.start, piece.end)
      tell({ kind: 'cut-at-comma', ...piece, text: meant, words, breaks: false })
    } else if (pending?.text && pending.text.end === before.end) {
      const isCut = pending.kind === 'cut-at-comma'
      const words = isCut ? text.slice(pending.start, piece.end) : (pending.words ?? '')
      const end = isCut ? piece.end : pending.end
      if (isCut || /\s/.test(text.slice(piece.start, piece.end))) {
        pending = { ...pending, end, text: { start: pending.text.start, end: piece.end }, words }
      }
    }
    return { end: piece.end }
  }

  function tell(mishap: Mishap): void {
    if (pending) report(pending)
    pending = mishap
  }

  /** The text ends, or a line stands too far out, before the brackets close. */
  function runsOut(start: number, closer: string, depth: number): void {
    isOver = true
    missing += closer
    if (depth === 0) neverCloses(start, at, missing)
  }

  function neverCloses(start: number, before: number, words: string): void {
    if (words.length > deepest) return
    const end = start + text.slice(start, before).trimEnd().length
    report({ kind: 'brackets-never-close', start, end, words, breaks: true })
  }

  /** Scans one entry of `[ ]`. */
  function scanListed(depth: number): Entry {
    const start = at
    const end = pieceEnd(text, start)
    const colon = /^["'[{]/.test(text.charAt(at)) ? undefined : colonBetween(text, start, end)
    if (colon === undefined) return scanValue(depth)
    if (!/\s/.test(text.slice(start, colon).trim())) return scanBehind(colon, depth)
    const mishap = mishapOfWords(scanned, { start, end: trimEnd(text, start, end) })
    if (mishap) tell({ ...mishap, breaks: false })
    at = end
    return {}
  }

  /** Scans one entry of `{ }`: a name, a colon and a value. */
  function scanNamed(depth: number): Entry {
    const start = at
    const sign = text.charAt(at)
    if (sign === '[' || sign === '{') return scanValue(depth)
    if (sign === '"' || sign === "'") {
      scanQuotes(start, sign)
      return isColonAt(text, at) ? scanBehind(at, depth) : {}
    }
    const colon = colonBetween(text, start, pieceEnd(text, start))
    if (colon !== undefined) {
      reportInvisible(scanned, start, colon)
      return scanBehind(colon, depth)
    }
    const end = trimEnd(text, start, pieceEnd(text, start))
    if (!/^[A-Za-z][\w-]*:(?!\/\/)\S/.test(text.slice(start, end))) {
      return { ...scanWords(), isBare: true }
    }
    const words = text.slice(start, end)
    report({ kind: 'colon-without-space', start, end, words, breaks: false })
    at = end
    return {}
  }

  function scanBehind(colon: number, depth: number): Entry {
    at = colon + 1
    skip()
    const isEmpty = isOver || /^[,\]}]?$/.test(text.charAt(at))
    return isEmpty ? {} : scanValue(depth)
  }

  function scanValue(depth: number): Entry {
    const start = at
    const sign = text.charAt(at)
    if (sign === '[' || sign === '{') {
      scanPair(depth + 1)
      if (!isOver) checkBehind(start, 'text-after-brackets', sign)
      return {}
    }
    if (sign === '"' || sign === "'") {
      scanQuotes(start, sign)
      return {}
    }
    return scanWords()
  }

  function scanWords(): Entry {
    const start = at
    const end = trimEnd(text, start, pieceEnd(text, start))
    at = end
    const comma = missingComma(text, start, end, column)
    if (comma !== undefined) {
      reportMissingComma(comma)
      return {}
    }
    const next = text.charAt(skipBlank(text, at, text.length))
    if (next === '[' || next === '{') {
      at = trimEnd(text, start, wholePieceEnd(text, start))
      const meant = { start, end: at }
      tell({ kind: 'text-after-brackets', ...meant, text: meant, words: next, breaks: true })
      return {}
    }
    const mishap = mishapOfWords(scanned, { start, end })
    if (mishap) tell(mishap)
    return mishap ? {} : { words: { start, end } }
  }

  function scanQuotes(start: number, quote: string): void {
    const closed = closedInside(text, start, column)
    if (closed === undefined) {
      at = trimEnd(text, start, pieceEnd(text, start))
      const meant = { start, end: at }
      report({ kind: 'quote-never-closes', ...meant, text: meant, words: quote, breaks: true })
      return
    }
    at = closed
    checkBehind(start, 'quote-closes-early', quote)
  }

  /** Reports words that follow a closing bracket or quote; goes on behind them. */
  function checkBehind(
    start: number,
    kind: 'text-after-brackets' | 'quote-closes-early',
    words: string,
  ): void {
    const lineEnd = lineEndAt(text, at)
    const next = skipBlank(text, at, lineEnd)
    const isComment = text.charAt(next) === '#' && next > at && !isHashtag(text, next)
    if (next >= lineEnd || isComment || /[,\]}]/.test(text.charAt(next))) return
    if (isColonAt(text, next)) {
      at = next
      return
    }
    if (words === '"' && /^[A-Za-z]+:\s/.test(text.slice(next, next + 60))) {
      reportMissingComma(at)
      return
    }
    at = trimEnd(text, at, endBehind(text, at, words))
    const meant = { start, end: at }
    tell({ kind, ...meant, text: meant, words, breaks: true })
  }

  function reportMissingComma(place: number): void {
    report({ kind: 'missing-comma', start: place, end: place, words: ',', breaks: true })
  }

  /** Goes on to the next sign that matters, over line ends and comments; over when a line stands too far out. */
  function skip(): void {
    for (;;) {
      const from = at
      const lineEnd = lineEndAt(text, at)
      at = skipBlank(text, at, lineEnd)
      reportInvisible(scanned, from, at)
      const isHashed = isHashtag(text, at) && lineEnd === firstLineEnd
      if (at < lineEnd && (text.charAt(at) !== '#' || isHashed)) return
      at = nextLineAt(text, at)
      if (at >= text.length) return
      const end = lineEndAt(text, at)
      const first = skipBlank(text, at, end)
      if (first >= end || first - at > column || /[\]}]/.test(text.charAt(first))) continue
      isOver = true
      return
    }
  }
}

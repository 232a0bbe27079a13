import type { Mishap } from '../mishap.ts'
import { type BracketCursor, type Entry, tell } from './bracket-cursor.ts'
import {
  closedInside,
  endBehind,
  isColonAt,
  missingComma,
  pieceEnd,
  wholePieceEnd,
} from './pieces.ts'
import { isHashtag, lineEndAt, skipBlank, trimEnd } from './signs.ts'
import { mishapOfWords } from './words.ts'

/** Scans a text without quotes inside brackets, up to the next comma or bracket. */
export function scanBareWords(cursor: BracketCursor): Entry {
  const { scanned, at: start } = cursor
  const { text } = scanned
  const end = trimEnd(text, start, pieceEnd(text, start))
  cursor.at = end
  const comma = missingComma(text, start, end, cursor.column)
  if (comma !== undefined) {
    tell(cursor, missingCommaAt(comma))
    return {}
  }
  const next = text.charAt(skipBlank(text, end, text.length))
  if (next === '[' || next === '{') {
    cursor.at = trimEnd(text, start, wholePieceEnd(text, start))
    const meant = { start, end: cursor.at }
    tell(cursor, { kind: 'text-after-brackets', ...meant, text: meant, words: next, breaks: true })
    return {}
  }
  const mishap = mishapOfWords(scanned, { start, end })
  if (mishap) tell(cursor, mishap)
  return mishap ? {} : { words: { start, end } }
}

/** Scans a text in quotes inside brackets, with what follows the quotes. */
export function scanQuotedWords(cursor: BracketCursor): void {
  const { at: start } = cursor
  const { text } = cursor.scanned
  const quote = text.charAt(start)
  const closed = closedInside(text, start, cursor.column)
  if (closed === undefined) {
    cursor.at = trimEnd(text, start, pieceEnd(text, start))
    const meant = { start, end: cursor.at }
    tell(cursor, { kind: 'quote-never-closes', ...meant, text: meant, words: quote, breaks: true })
    return
  }
  cursor.at = closed
  checkBehind(cursor, start, 'quote-closes-early', quote)
}

/** Tells of words that follow a closing bracket or quote; goes on behind them. */
export function checkBehind(
  cursor: BracketCursor,
  start: number,
  kind: 'text-after-brackets' | 'quote-closes-early',
  words: string,
): void {
  const { text } = cursor.scanned
  const { at } = cursor
  const lineEnd = lineEndAt(text, at)
  const next = skipBlank(text, at, lineEnd)
  const isComment = text.charAt(next) === '#' && next > at && !isHashtag(text, next)
  if (next >= lineEnd || isComment || /[,\]}]/.test(text.charAt(next))) return
  if (isColonAt(text, next)) {
    cursor.at = next
  } else if (words === '"' && /^[A-Za-z]+:\s/.test(text.slice(next, next + 60))) {
    tell(cursor, missingCommaAt(at))
  } else {
    cursor.at = trimEnd(text, at, endBehind(text, at, words))
    const meant = { start, end: cursor.at }
    tell(cursor, { kind, ...meant, text: meant, words, breaks: true })
  }
}

function missingCommaAt(place: number): Mishap {
  return { kind: 'missing-comma', start: place, end: place, words: ',', breaks: true }
}

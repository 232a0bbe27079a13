import type { Span } from '../../text/position.ts'
import type { Mishap } from '../mishap.ts'
import {
  isHashtag,
  lineEndAt,
  nextLineAt,
  reportInvisible,
  type Scanned,
  skipBlank,
} from './signs.ts'

/** Where a scan of brackets is, and what it has found; it moves on as the functions around it read. */
export interface BracketCursor {
  readonly scanned: Scanned
  /** The column of the field that the brackets belong to; lines inside stand further in. */
  readonly column: number
  /** The end of the line on which the brackets open. */
  readonly firstLineEnd: number
  at: number
  /** A line stood too far out, or the text ended, before the brackets closed. */
  isOver: boolean
  /** The last mishap, as long as the next entry may still belong to its text. */
  pending: Mishap | undefined
}

/** What stands between two commas, as far as its neighbours need to know. */
export interface Entry {
  /** The value, when it is a text without quotes; the whole entry, when it is bare. */
  readonly words?: Span
  /** True for a name without a value, or for a piece of a sentence. */
  readonly isBare?: boolean
  /** The offset behind the entry. */
  readonly end?: number
}

/** Begins at the first bracket. */
export function cursorAt(scanned: Scanned, at: number, column: number): BracketCursor {
  const firstLineEnd = lineEndAt(scanned.text, at)
  return { scanned, column, firstLineEnd, at, isOver: false, pending: undefined }
}

/** Takes a mishap; it is reported as soon as nothing more can belong to it. */
export function tell(cursor: BracketCursor, mishap: Mishap | undefined): void {
  if (cursor.pending) cursor.scanned.report(cursor.pending)
  cursor.pending = mishap
}

/** Goes on to the next sign that matters, over line ends and comments; over when a line stands too far out. */
export function skip(cursor: BracketCursor): void {
  const { text } = cursor.scanned
  for (;;) {
    const from = cursor.at
    const lineEnd = lineEndAt(text, from)
    cursor.at = skipBlank(text, from, lineEnd)
    reportInvisible(cursor.scanned, from, cursor.at)
    const isHashed = isHashtag(text, cursor.at) && lineEnd === cursor.firstLineEnd
    if (cursor.at < lineEnd && (text.charAt(cursor.at) !== '#' || isHashed)) return
    cursor.at = nextLineAt(text, cursor.at)
    if (cursor.at >= text.length) return
    const end = lineEndAt(text, cursor.at)
    const first = skipBlank(text, cursor.at, end)
    const isInside = first - cursor.at > cursor.column
    if (first >= end || isInside || /[\]}]/.test(text.charAt(first))) continue
    cursor.isOver = true
    return
  }
}

/** A piece behind a comma that is no entry of its own: mostly the text before the comma goes on. */
export function goOn(cursor: BracketCursor, before: Entry, piece: Span): boolean {
  const { text } = cursor.scanned
  const { pending } = cursor
  const words = text.slice(piece.start, piece.end)
  if (before.words) {
    const meant = { start: before.words.start, end: piece.end }
    tell(cursor, { kind: 'cut-at-comma', ...piece, text: meant, words, breaks: false })
    return true
  }
  if (!pending?.text || pending.text.end !== before.end) return false
  const meant = { start: pending.text.start, end: piece.end }
  if (pending.kind === 'cut-at-comma') {
    const all = text.slice(pending.start, piece.end)
    cursor.pending = { ...pending, end: piece.end, text: meant, words: all }
  } else if (/\s/.test(words)) cursor.pending = { ...pending, text: meant }
  else return false
  return true
}

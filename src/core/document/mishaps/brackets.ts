import { type BracketCursor, cursorAt, type Entry, goOn, skip, tell } from './bracket-cursor.ts'
import { checkBehind, scanBareWords, scanQuotedWords } from './bracket-values.ts'
import { colonBetween, isColonAt, pieceEnd } from './pieces.ts'
import { nextLineAt, reportInvisible, type Scanned, skipBlank, trimEnd } from './signs.ts'
import { mishapOfWords } from './words.ts'

/** Deeper brackets than any plan has; what lies deeper is not looked at. */
const deepest = 60

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
  const cursor = cursorAt(scanned, open, column)
  const missing = scanPair(cursor, 0)
  if (missing !== '' && missing.length <= deepest) neverCloses(cursor, open, missing)
  tell(cursor, undefined)
  const isClosed = missing === ''
  const isInLine = !isClosed && !cursor.isOver
  return { end: isInLine ? nextLineAt(scanned.text, cursor.at) : cursor.at, isClosed }
}

/** Scans one pair of brackets and all in it, the cursor on the first; returns the brackets that are missing at its end. */
function scanPair(cursor: BracketCursor, depth: number): string {
  const { text } = cursor.scanned
  const start = cursor.at++
  const closer = text.charAt(start) === '[' ? ']' : '}'
  let before: Entry = {}
  for (;;) {
    skip(cursor)
    const sign = text.charAt(cursor.at)
    if (cursor.isOver || sign === '' || depth > deepest) {
      cursor.isOver = true
      return closer
    }
    if (sign === closer) {
      cursor.at++
      return ''
    }
    if (sign === ']' || sign === '}') {
      if (depth === 0) return closer
      neverCloses(cursor, start, closer)
      return ''
    }
    if (sign === ',') {
      cursor.at++
      continue
    }
    const entryAt = cursor.at
    const [entry, missing] = closer === '}' ? scanNamed(cursor, depth) : scanListed(cursor, depth)
    if (missing !== '') return missing + closer
    if (cursor.at === entryAt) cursor.at++
    if (entry.isBare && entry.words) {
      const goesOn = goOn(cursor, before, entry.words)
      const mishap = goesOn ? undefined : mishapOfWords(cursor.scanned, entry.words)
      if (mishap) tell(cursor, mishap)
      before = { end: entry.words.end }
    } else before = { ...entry, end: cursor.at }
  }
}

function neverCloses(cursor: BracketCursor, start: number, words: string): void {
  const end = start + cursor.scanned.text.slice(start, cursor.at).trimEnd().length
  tell(cursor, { kind: 'brackets-never-close', start, end, words, breaks: true })
}

/** An entry, and the brackets that are missing at its end. */
type Scan = readonly [entry: Entry, missing: string]

/** Scans one entry of `[ ]`. */
function scanListed(cursor: BracketCursor, depth: number): Scan {
  const { scanned, at: start } = cursor
  const { text } = scanned
  const end = pieceEnd(text, start)
  const colon = /["'[{]/.test(text.charAt(start)) ? undefined : colonBetween(text, start, end)
  if (colon === undefined) return scanValue(cursor, depth)
  if (!/\s/.test(text.slice(start, colon).trim())) return scanBehind(cursor, colon, depth)
  const mishap = mishapOfWords(scanned, { start, end: trimEnd(text, start, end) })
  if (mishap) tell(cursor, { ...mishap, breaks: false })
  cursor.at = end
  return [{}, '']
}

/** Scans one entry of `{ }`: a name, a colon and a value. */
function scanNamed(cursor: BracketCursor, depth: number): Scan {
  const { scanned, at: start } = cursor
  const { text } = scanned
  const sign = text.charAt(start)
  if (sign === '[' || sign === '{') return scanValue(cursor, depth)
  if (sign === '"' || sign === "'") {
    scanQuotedWords(cursor)
    return isColonAt(text, cursor.at) ? scanBehind(cursor, cursor.at, depth) : [{}, '']
  }
  const end = trimEnd(text, start, pieceEnd(text, start))
  const colon = colonBetween(text, start, pieceEnd(text, start))
  if (colon !== undefined && !isSentence(text, start, colon)) {
    reportInvisible(scanned, start, colon)
    return scanBehind(cursor, colon, depth)
  }
  cursor.at = end
  const words = text.slice(start, end)
  if (colon !== undefined || !/^[A-Za-z][\w-]*:(?!\/\/)\S/.test(words)) {
    return [{ words: { start, end }, isBare: true }, '']
  }
  tell(cursor, { kind: 'colon-without-space', start, end, words, breaks: false })
  return [{}, '']
}

/** Whether what stands before a colon is more than a name, and the value plain words: "and remember: bring it". */
function isSentence(text: string, start: number, colon: number): boolean {
  const value = text.charAt(skipBlank(text, colon + 1, text.length))
  return /\S\s+\S/.test(text.slice(start, colon)) && !/["'[{]/.test(value)
}

function scanBehind(cursor: BracketCursor, colon: number, depth: number): Scan {
  cursor.at = colon + 1
  skip(cursor)
  const isEmpty = cursor.isOver || /^[,\]}]?$/.test(cursor.scanned.text.charAt(cursor.at))
  return isEmpty ? [{}, ''] : scanValue(cursor, depth)
}

function scanValue(cursor: BracketCursor, depth: number): Scan {
  const { at: start } = cursor
  const sign = cursor.scanned.text.charAt(start)
  if (sign === '[' || sign === '{') {
    const missing = scanPair(cursor, depth + 1)
    if (missing === '' && !cursor.isOver) checkBehind(cursor, start, 'text-after-brackets', sign)
    return [{}, missing]
  }
  if (sign !== '"' && sign !== "'") return [scanBareWords(cursor), '']
  scanQuotedWords(cursor)
  return [{}, '']
}

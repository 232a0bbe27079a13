import type { Span } from '../../text/position.ts'

/** A field's name at the start of a line, and where its colon is. */
export interface NameToken extends Span {
  readonly name: string
  /** UTF-16 offset behind the colon. */
  readonly afterColon: number
}

const quotedName = /(?:"((?:[^"\\\r\n]|\\.)*)"|'((?:[^'\r\n]|'')*)')[ \t]*:(?=[ \t\r\n]|$)/y
const plainName =
  /[^\s#"'[\]{},&*!|>%@`](?:[^\r\n:#]|:(?![ \t\r\n]|$)|(?<![ \t])#)*:(?=[ \t\r\n]|$)/y

/** Reads `name:` at an offset; undefined when something else stands there. */
export function nameAt(text: string, at: number): NameToken | undefined {
  for (const pattern of [quotedName, plainName]) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (!match) continue
    const written = match[0].slice(0, -1).trimEnd()
    return {
      start: at,
      end: at + written.length,
      name: match[1] ?? match[2]?.replaceAll("''", "'") ?? written,
      afterColon: at + match[0].length,
    }
  }
  return undefined
}

/** Where the line of an offset ends, its line end not included. */
export function lineEndAt(text: string, at: number): number {
  let end = at
  while (end < text.length && !isLineEnd(text, end)) end++
  return end
}

/** Where the next line starts, from the end of one; behind the text when there is none. */
export function nextLineAt(text: string, end: number): number {
  return end + (text.startsWith('\r\n', end) ? 2 : 1)
}

/** Where the line of an offset starts. */
export function lineStartAt(text: string, at: number): number {
  let start = at
  while (start > 0 && !isLineEnd(text, start - 1)) start--
  return start
}

/** Line ends are those of LSP: a line feed, a carriage return, or both together. */
function isLineEnd(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit === 10 || unit === 13
}

/** Skips spaces and tabs, but no further than `end`. */
export function skipBlanks(text: string, at: number, end: number): number {
  let next = at
  while (next < end && (text.charAt(next) === ' ' || text.charAt(next) === '\t')) next++
  return next
}

/** The end of a text without quotes that starts at `at` and stands alone on its line: before a comment or the line's end. */
export function endOfPlain(text: string, at: number): number {
  const line = text.slice(at, lineEndAt(text, at))
  const comment = /(?:^|[ \t])#/.exec(line)
  return at + line.slice(0, comment?.index ?? line.length).trimEnd().length
}

/** The end of a quoted text that starts at `at`, or of its line when the quote does not close there. */
export function endOfQuoted(text: string, at: number): number {
  const quote = text.charAt(at)
  const lineEnd = lineEndAt(text, at)
  for (let next = at + 1; next < lineEnd; next++) {
    const sign = text.charAt(next)
    if (sign === '\\' && quote === '"') next++
    else if (sign === quote && quote === "'" && text.charAt(next + 1) === "'") next++
    else if (sign === quote) return next + 1
  }
  return lineEnd
}

/** Whether a quoted text has its closing quote. */
export function isClosed(quoted: string): boolean {
  return quoted.length > 1 && quoted.endsWith(quoted.charAt(0))
}

/** A word without its quotes, open ones included. */
export function unquoted(word: string): string {
  const quote = /^["']/.exec(word)?.[0]
  if (quote === undefined) return word
  const inner = word.slice(1, isClosed(word) ? -1 : undefined)
  return quote === "'" ? inner.replaceAll("''", "'") : inner.replace(/\\(["\\])/g, '$1')
}

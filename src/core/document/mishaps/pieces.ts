import {
  closingQuote,
  isBlank,
  isHashtag,
  isWordEnd,
  lineEndAt,
  nextLineAt,
  skipBlank,
} from './signs.ts'

/**
 * Where a text without quotes ends that begins at `from` inside brackets: at a comma, a bracket, an honest comment, or
 * the end of the line.
 */
export function pieceEnd(text: string, from: number): number {
  const lineEnd = lineEndAt(text, from)
  for (let end = from + 1; end < lineEnd; end++) {
    const sign = text.charAt(end)
    if (/[,[\]{}]/.test(sign)) return end
    if (sign === '#' && isBlank(text.charAt(end - 1)) && !isHashtag(text, end)) return end
  }
  return lineEnd
}

/** Like `pieceEnd`, for a text with brackets of its own in it. */
export function wholePieceEnd(text: string, from: number): number {
  const lineEnd = lineEndAt(text, from)
  let open = 0
  for (let end = from; end < lineEnd; end++) {
    const sign = text.charAt(end)
    if (sign === '[' || sign === '{') open++
    else if (sign === ']' || sign === '}') {
      if (open === 0) return end
      open--
    } else if (sign === ',' && open === 0) return end
  }
  return lineEnd
}

/** Whether a colon at `at` parts a name from its value; inside brackets a comma or bracket may follow it. */
export function isColonAt(text: string, at: number): boolean {
  if (text.charAt(at) !== ':') return false
  return isWordEnd(text, at + 1, text.length) || /[\r\n,[\]{}]/.test(text.charAt(at + 1))
}

/** The first such colon between two offsets. */
export function colonBetween(text: string, from: number, end: number): number | undefined {
  for (let at = text.indexOf(':', from); at >= 0 && at < end; at = text.indexOf(':', at + 1)) {
    if (isColonAt(text, at)) return at
  }
  return undefined
}

/**
 * The offset behind the quote that closes the one at `start`, as long as the lines between stand further in than
 * `column`; else undefined.
 */
export function closedInside(text: string, start: number, column: number): number | undefined {
  const closed = closingQuote(text, start, text.length)
  if (closed === undefined) return undefined
  let line = nextLineAt(text, start)
  while (line < closed) {
    const end = lineEndAt(text, line)
    const first = skipBlank(text, line, end)
    if (first < end && first - line <= column) return undefined
    line = nextLineAt(text, line)
  }
  return closed
}

/**
 * Where a comma is missing behind a figure and before the next name (`budget: 20000 role: …`), or at the end of a line
 * when the next one, further in than `column`, starts with a name.
 */
export function missingComma(
  text: string,
  start: number,
  end: number,
  column: number,
): number | undefined {
  const written = text.slice(start, end)
  const figure = /^(?:-?[\d.]+%?|\d{4}-\d\d(?:-\d\d)?|true|false)(?=\s+[A-Za-z]+:\s)/.exec(written)
  if (figure) return start + figure[0].length
  const next = /^[ \t]*\r?\n( *)[A-Za-z][\w-]*:\s/.exec(text.slice(end, end + 200))
  return next && (next[1] ?? '').length > column ? end : undefined
}

/**
 * Where a text in brackets ends that goes on behind its first quotes or brackets: at the quote that stands before a
 * comma or bracket, or where the piece ends.
 */
export function endBehind(text: string, at: number, sign: string): number {
  const rest = text.slice(at, lineEndAt(text, at))
  const real = /["']/.test(sign) ? new RegExp(`${sign}(?=\\s*[,\\]}])`).exec(rest) : null
  return real ? at + real.index + 1 : pieceEnd(text, at)
}

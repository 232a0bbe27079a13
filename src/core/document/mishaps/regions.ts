import {
  commentAt,
  isHashtag,
  lineEndAt,
  nextLineAt,
  type Scanned,
  skipBlank,
  trimEnd,
} from './signs.ts'
import { colonIn } from './words.ts'

/** The start of the first line from the line start `at` on that is not blank and no comment, or the text's length. */
export function nextContent(text: string, at: number): number {
  let start = at
  while (start < text.length) {
    const end = lineEndAt(text, start)
    const first = skipBlank(text, start, end)
    if (first < end && text.charAt(first) !== '#') return start
    start = nextLineAt(text, start)
  }
  return start
}

/** The start of the first line behind the one that ends at `lineEnd` that does not stand further in than `column`. */
export function insideUntil(text: string, lineEnd: number, column: number): number {
  let line = nextLineAt(text, lineEnd)
  while (line < text.length) {
    const end = lineEndAt(text, line)
    const first = skipBlank(text, line, end)
    if (first < end && first - line <= column) break
    line = nextLineAt(text, line)
  }
  return line
}

/**
 * Whether the next line with content belongs to what stands in `column`: it stands further in or, below the name of a
 * field, it is a list item in the same column.
 */
export function hasInside(
  { text, goesOnElsewhere }: Scanned,
  lineEnd: number,
  column: number,
  isField: boolean,
): boolean {
  const line = nextContent(text, nextLineAt(text, lineEnd))
  if (line >= text.length) return goesOnElsewhere
  const first = skipBlank(text, line, lineEndAt(text, line))
  return first - line > column || (isField && first - line === column && isDashAt(text, first))
}

/**
 * The end of a text without quotes whose first line ends at `end`: with the lines that stand further in than `column`
 * and are neither fields nor list items.
 */
export function runningEnd(text: string, end: number, column: number): number {
  let last = end
  let line = nextLineAt(text, end)
  while (line < text.length) {
    const lineEnd = lineEndAt(text, line)
    const first = skipBlank(text, line, lineEnd)
    if (first < lineEnd) {
      const isField = colonIn(text.slice(first, lineEnd)) >= 0
      if (first - line <= column || isField || isDashAt(text, first)) break
      if (text.charAt(first) === '#') break
      last = trimEnd(text, first, lineEnd)
    }
    line = nextLineAt(text, line)
  }
  return last
}

/** The end of a text that starts at `start`, without the blanks and the honest comment before `lineEnd`. */
export function plainEnd(text: string, start: number, lineEnd: number): number {
  const hash = commentAt(text, start, lineEnd)
  return trimEnd(text, start, hash < 0 || isHashtag(text, hash) ? lineEnd : hash)
}

function isDashAt(text: string, at: number): boolean {
  return /^-(?:\s|$)/.test(text.slice(at, at + 2))
}

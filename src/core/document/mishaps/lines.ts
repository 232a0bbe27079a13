import { openLevels } from './levels.ts'
import { hasInside, nextContent, plainEnd } from './regions.ts'
import {
  closingQuote,
  commentAt,
  isHashtag,
  isWordEnd,
  lineEndAt,
  nextLineAt,
  reportInvisible,
  type Scanned,
  skipBlank,
  trimEnd,
} from './signs.ts'
import { type After, scanValue, withFurtherLines } from './values.ts'
import { colonIn, mishapOfWords } from './words.ts'

/** A field at the start of a line: the name before the colon, and the offset of the first sign behind it. */
interface Field {
  readonly start: number
  readonly end: number
  readonly value: number
}

/** The line under view: its start, the first sign that is no blank, dash or mark, and its end. */
interface Line {
  readonly start: number
  readonly first: number
  readonly end: number
}

/** A name, a colon, and a value without a space between; web addresses are none. */
const tightColon = /^[A-Za-z][\w-]*:(?!\/\/)\S/

/**
 * Looks at a text line by line, as a planner writes it, and reports what goes wrong. Mishaps with `breaks` are only
 * worth telling when the text really cannot be read; the scan does not know that.
 */
export function scanLines(scanned: Scanned): void {
  const { text, report } = scanned
  const levels = openLevels()
  let after: After = { next: nextContent(text, text.startsWith('\uFEFF') ? 1 : 0) }
  let hasContent = false
  let hasTabs = false
  while (after.next < text.length) {
    after = scanLine(after.next, after)
    after = { ...after, next: nextContent(text, after.next) }
  }

  function scanLine(start: number, before: After): After {
    if (/^(?:---|\.\.\.)(?:\s|$)/.test(text.slice(start, start + 4))) {
      const isSecond = hasContent && text.charAt(start) === '-'
      if (isSecond) report({ kind: 'several-documents', start, end: start + 3, breaks: true })
      return { next: isSecond ? text.length : nextLineAt(text, start) }
    }
    hasContent = true
    const end = lineEndAt(text, start)
    let first = skipBlank(text, start, end)
    let dash: number | undefined
    while (text.charAt(first) === '-' && isWordEnd(text, first + 1, end)) {
      place(start, first, 'list', dash ?? before.opener)
      dash = first - start
      const behind = skipBlank(text, first + 1, end)
      reportInvisible(scanned, first + 1, Math.min(behind, first + 3))
      first = behind
    }
    const line = { start, first, end }
    return dash === undefined ? scanFirst(line, before) : scanItem(line, dash)
  }

  /** Scans what stands behind one or more dashes; `dash` is the column of the last. */
  function scanItem(line: Line, dash: number): After {
    const field = fieldIn(line)
    if (!field) return scanValue(scanned, line.first, line.end, { column: dash, isField: false })
    if (!isSentence(field, line)) return scanField(line, field, dash)
    const { first, end } = line
    const mishap = mishapOfWords(scanned, { start: first, end: trimEnd(text, first, end) })
    if (mishap) report(withFurtherLines(text, { ...mishap, breaks: false }, dash))
    return { next: nextLineAt(text, end), running: { start: first, column: dash } }
  }

  /** Scans a line that begins without a dash. */
  function scanFirst(line: Line, before: After): After {
    const { start, first, end } = line
    const { opener, running } = before
    const column = first - start
    if (isDash(line, opener)) {
      place(start, first, 'list', opener)
      const written = { start: first, end: trimEnd(text, first, end) }
      report({ kind: 'dash-without-space', ...written, breaks: false })
      return { next: nextLineAt(text, end), running: { start: first, column } }
    }
    const field = fieldIn(line)
    if (running && column > running.column) {
      if (!field) return scanFurther(line, before)
      if (/\s/.test(text.slice(field.start, field.end))) {
        const meant = { start: running.start, end: plainEnd(text, first, end) }
        report({ kind: 'colon-in-text', ...meant, text: meant, words: ':', breaks: true })
        return { next: nextLineAt(text, end), running }
      }
    }
    if (field) return scanField(line, field, opener)
    const waits = opener !== undefined && column > opener
    if (waits && !tightColon.test(text.slice(first, end))) {
      return scanValue(scanned, first, end, { column: opener, isField: true })
    }
    return scanStray(line, opener)
  }

  function scanField({ start, end }: Line, field: Field, opener: number | undefined): After {
    place(start, field.start, 'fields', opener)
    reportInvisible(scanned, field.start, field.value)
    return scanValue(scanned, field.value, end, { column: field.start - start, isField: true })
  }

  /** A further line of a text without quotes: it may lose its end to a `#`, like the first. */
  function scanFurther({ start, end }: Line, { running }: After): After {
    const hash = commentAt(text, start, end)
    if (!running || hash < 0 || !isHashtag(text, hash)) {
      return { next: nextLineAt(text, end), ...(running ? { running } : {}) }
    }
    const lost = { start: hash, end: trimEnd(text, hash, end) }
    const meant = { start: running.start, end: lost.end }
    const words = text.slice(hash, lost.end)
    const mishap = { kind: 'lost-after-hash', ...lost, text: meant, words, breaks: false } as const
    const whole = withFurtherLines(text, mishap, running.column)
    report(whole)
    return { next: nextLineAt(text, whole.text?.end ?? end), running }
  }

  /** A line that is no field, no list item and no part of a text. */
  function scanStray({ start, first, end }: Line, opener: number | undefined): After {
    const sign = text.charAt(first)
    const stray = { start: first, end: plainEnd(text, first, end) }
    const words = text.slice(stray.start, stray.end)
    const next = nextLineAt(text, end)
    if (sign === '"' || sign === "'") {
      report({ kind: 'quote-never-closes', ...stray, text: stray, words: sign, breaks: true })
      return { next }
    }
    if (tightColon.test(words)) {
      place(start, first, 'fields', opener)
      report({ kind: 'colon-without-space', ...stray, words, breaks: true })
    } else report({ kind: 'no-colon', ...stray, words, breaks: true })
    return { next, running: { start: first, column: first - start } }
  }

  function isDash({ start, first, end }: Line, opener: number | undefined): boolean {
    if (!/^-[^\s\d-]/.test(text.slice(first, Math.min(end, first + 2)))) return false
    const top = levels.innermost()
    const column = first - start
    return (
      (opener !== undefined && column >= opener) || (top?.kind === 'list' && top.column === column)
    )
  }

  function fieldIn({ first, end }: Line): Field | undefined {
    const sign = text.charAt(first)
    let from = first
    if (sign === '"' || sign === "'") {
      const closed = closingQuote(text, first, end)
      if (closed === undefined || !/^\s*:/.test(text.slice(closed, end))) return undefined
      from = closed
    } else if (/[[{#&*!|>%@`,\]}]/.test(sign)) return undefined
    const hash = commentAt(text, first, end)
    const colon = colonIn(text.slice(from, hash < 0 ? end : hash))
    if (colon < 0 || from + colon === first) return undefined
    return { start: first, end: from + colon, value: skipBlank(text, from + colon + 1, end) }
  }

  /** Whether a list item with a colon in it is a sentence and no field: "Does it work: yes or no?". */
  function isSentence(field: Field, { start, first, end }: Line): boolean {
    if (field.value >= end || !/\S\s+\S/.test(text.slice(field.start, field.end))) return false
    return !hasInside(scanned, end, first - start - 1, true)
  }

  /** Places a field or dash; tells of indentation that does not line up, of tabs, and of invisible signs in it. */
  function place(
    start: number,
    first: number,
    kind: 'fields' | 'list',
    opener: number | undefined,
  ): void {
    const margin = text.slice(start, first)
    if (margin.includes('\t')) {
      // Nobody knows how far in a tab was meant to be, nor what the lines below have to keep to.
      report({ kind: 'tab', start, end: first, breaks: true })
      hasTabs = true
      return
    }
    const nearest = hasTabs ? undefined : levels.place(first - start, kind, opener)
    if (!/^[ -]*$/.test(margin)) {
      report({ kind: 'invisible-character', start, end: first, breaks: false })
    } else if (nearest !== undefined) {
      const end = trimEnd(text, first, lineEndAt(text, first))
      report({ kind: 'uneven-indent', start: first, end, column: nearest, breaks: true })
    }
  }
}

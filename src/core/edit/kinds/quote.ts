import type { ChangeKind, ChangeThat } from '../change-kind.ts'
import { spanInText } from '../plan-text.ts'
import { inQuotes } from '../write-text.ts'

/**
 * Puts quotes around the text in a span. Quotes that were meant to hold the text and closed early at an apostrophe
 * (`'Don't wait'`) are replaced.
 */
export const quoteKind: ChangeKind<ChangeThat<'quote'>> = {
  steps({ document, text }, change) {
    const span = spanInText(document, change.segment, change.span)
    if (!span || span.start === span.end) return undefined
    return [{ do: 'text', span, text: quoted(text.slice(span.start, span.end)) }]
  },
  wishes({ document, text }, change) {
    const span = spanInText(document, change.segment, change.span)
    if (!span) return []
    const words = meant(text.slice(span.start, span.end))
    const value = words.includes('\n') ? undefined : words
    return [
      { want: 'anything', span },
      { want: 'quoted', span, value },
    ]
  },
}

/** Line ends stay as they are: readers join the lines of a quoted text as they do without quotes. */
function quoted(words: string): string {
  const text = meant(words)
  return text.includes('\n') ? `"${text.replace(/["\\]/g, '\\$&')}"` : inQuotes(text)
}

function meant(words: string): string {
  const inner = /^'(.*)'$/s.exec(words)?.[1]
  const hasApostrophe = inner !== undefined && /\p{L}'\p{L}/u.test(inner)
  return hasApostrophe ? inner : words
}

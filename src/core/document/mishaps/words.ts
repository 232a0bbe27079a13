import type { Span } from '../../text/position.ts'
import type { Mishap } from '../mishap.ts'
import { commentAt, isHashtag, isWordEnd, type Scanned, trimEnd } from './signs.ts'

/** Values after which a `#` without a space can only begin a hasty comment. */
const figure = /^(?:-?[\d.,]+%?|\d{4}-\d\d(?:-\d\d)?|true|false)$/

/**
 * What happens to a text that is written without quotes. The span goes from its first sign to the end of its line or,
 * in brackets, to the next comma or bracket. A comment behind it is left out of the text that is meant.
 */
export function mishapOfWords({ text, names }: Scanned, value: Span): Mishap | undefined {
  const { start } = value
  const comment = text.charAt(start) === '#' ? start : commentAt(text, start, value.end)
  const isLost = comment >= 0 && isHashtag(text, comment)
  const end = comment < 0 || isLost ? value.end : trimEnd(text, start, comment)
  if (end <= start) return undefined
  const meant = { start, end }
  const written = text.slice(start, end)
  const lost = isLost ? text.slice(start, trimEnd(text, start, comment)) : ''
  const special = specialStart(written, names)
  if (special) return { ...special, ...meant, text: meant }
  const colon = colonIn(written)
  if (colon >= 0 && (!isLost || start + colon < comment)) {
    return { kind: 'colon-in-text', ...meant, text: meant, words: ':', breaks: true }
  }
  if (isLost && !figure.test(lost)) {
    const words = text.slice(comment, end)
    return { kind: 'lost-after-hash', start: comment, end, text: meant, words, breaks: false }
  }
  if (inCurlyQuotes(written)) return { kind: 'curly-quotes', ...meant, text: meant, breaks: false }
  return undefined
}

/** The kind and the sign of a text whose first sign is a command. */
function specialStart(
  written: string,
  names: ReadonlySet<string>,
): Pick<Mishap, 'kind' | 'words' | 'breaks'> | undefined {
  const first = written.charAt(0)
  const isAlone = isWordEnd(written, 1, written.length)
  switch (first) {
    case '@':
    case '`':
    case '%':
    case ',':
    case ']':
    case '}':
    case '|':
    case '>':
      return { kind: 'special-start', words: first, breaks: true }
    case '?':
    case ':':
      return isAlone ? { kind: 'special-start', words: first, breaks: false } : undefined
    case '-':
      return isAlone ? { kind: 'list-on-field-line', words: first, breaks: true } : undefined
    case '*':
      return names.has(written.slice(1))
        ? undefined
        : { kind: 'unknown-alias', words: first, breaks: false }
    case '&':
    case '!': {
      if (isAlone && first === '&') return { kind: 'special-start', words: first, breaks: true }
      const word = /^\S+/.exec(written)?.[0] ?? first
      return { kind: 'lost-mark', words: word, breaks: false }
    }
    default:
      return undefined
  }
}

/** The offset of a colon that starts a new field: one before a blank, or at the end; -1 when there is none. */
export function colonIn(written: string): number {
  for (let at = written.indexOf(':'); at >= 0; at = written.indexOf(':', at + 1)) {
    if (isWordEnd(written, at + 1, written.length)) return at
  }
  return -1
}

function inCurlyQuotes(written: string): boolean {
  return written.length > 2 && /^[“”„‟‘’‚‛]/.test(written) && /[“”‟‘’‛]$/.test(written)
}

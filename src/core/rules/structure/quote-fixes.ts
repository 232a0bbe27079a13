import type { Mishap } from '../../document/mishap.ts'
import { inQuotes } from '../../edit/write-text.ts'
import type { Span } from '../../text/position.ts'
import { isInCurlyQuotes } from './mishap-words.ts'

/** A replacement in a segment's text. */
export interface Edit {
  readonly span: Span
  readonly text: string
}

/** A way to mend a mishap that still has to prove itself. */
export interface Candidate {
  readonly title: string
  readonly edits: readonly Edit[]
  /** Something else may have been meant. */
  readonly isGuess?: true
}

/** All stretches of a mishap that were meant as texts. */
export function textsOf(mishap: Mishap): readonly Span[] {
  return [mishap.text ?? mishap, ...(mishap.also ?? [])]
}

/** Puts straight quotes around every stretch that was meant as a text. */
export function quotes(mishap: Mishap, text: string): Candidate {
  const edits = textsOf(mishap).map((span) => ({
    span,
    text: quoted(text.slice(span.start, span.end)),
  }))
  return { title: 'Put quotes around the text', edits }
}

/** A text in straight quotes; quotes that already stand around it, or around its first words, are taken off. */
function quoted(written: string): string {
  return inQuotes(onOneLine(meantBy(written)))
}

function onOneLine(written: string): string {
  return written.replace(/\s*\r?\n\s*/g, ' ')
}

function meantBy(written: string): string {
  if (isInCurlyQuotes(written)) return written.slice(1, -1)
  const quote = written.charAt(0)
  if (quote !== '"' && quote !== "'") return written
  const inner = written.slice(1, -1)
  const next = inner.indexOf(quote)
  const isWrapped = written.length > 1 && written.endsWith(quote)
  const closesAWord =
    /^(?:\s|$|[.,;:!?])/.test(inner.slice(next + 1)) && /\S/.test(inner.charAt(next - 1))
  if (isWrapped && (next < 0 || !closesAWord)) return inner
  const hashtag = /^(["'])([^"']*)\1(\s+#.*)$/.exec(written)
  return hashtag ? `${hashtag[2]}${hashtag[3]}` : written
}

/** Ways to mend a text whose first quote never closes; one that starts with an apostrophe was not quoted at all. */
export function* closingQuotes(mishap: Mishap, text: string): Generator<Candidate> {
  const meant = mishap.text ?? mishap
  const written = text.slice(meant.start, meant.end)
  const whole = {
    title: 'Put quotes around the text',
    edits: [{ span: meant, text: inQuotes(onOneLine(written)) }],
  }
  const isApostrophe = /^'(?:\d\d|tis\b|twas\b|til\b|em\b|cause\b|n\b|round\b)/i.test(written)
  if (isApostrophe) yield whole
  const closed = { span: meant, text: quoted(written + written.charAt(0)) }
  yield { title: 'Add the missing quote', edits: [closed] }
  if (!isApostrophe) yield whole
}

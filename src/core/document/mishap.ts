import type { Span } from '../text/position.ts'

/**
 * What can happen to words between a planner's hand and the file (domain 5.5). The first group makes a line
 * unreadable; the second loses text without any error.
 */
export type MishapKind =
  | 'colon-in-text'
  | 'special-start'
  | 'quote-closes-early'
  | 'quote-never-closes'
  | 'text-after-brackets'
  | 'brackets-never-close'
  | 'missing-comma'
  | 'text-after-block-sign'
  | 'list-on-field-line'
  | 'tab'
  | 'uneven-indent'
  | 'no-colon'
  | 'unknown-alias'
  | 'several-documents'
  | 'lone-return'
  | 'too-deep'
  | 'too-often'
  | 'unreadable'
  | 'lost-after-hash'
  | 'lost-mark'
  | 'cut-at-comma'
  | 'dash-without-space'
  | 'colon-without-space'
  | 'invisible-character'
  | 'curly-quotes'

/** One mishap; a line that goes wrong in several ways for one cause has one. Spans count from the segment's start. */
export interface Mishap extends Span {
  readonly kind: MishapKind
  /** The stretch that was meant as one text and wants quotes, if that would mend it. */
  readonly text?: Span
  /** What the reader should be told of: the words that are lost, the sign that is special, the bracket that is missing. */
  readonly words?: string
  /** Further stretches that go wrong for the same cause, in order; they are mended along with it. */
  readonly also?: readonly Span[]
  /** Columns (0-based) at which the line should start, where its indentation is the trouble. */
  readonly column?: number
  /** True when the line cannot be read at all, false when it reads well and says something else than was meant. */
  readonly breaks: boolean
}

import { type Lexeme, type LexemeKind, lexemesIn } from '../../document/lexemes.ts'
import type { Segment } from '../../document/segment.ts'
import type { Span } from '../../text/position.ts'

/** The space that belongs into a span of a segment, in offsets from the segment's start. */
export interface Gap extends Span {
  readonly text: string
}

const knownGaps = new WeakMap<Segment, readonly Gap[]>()

/**
 * Spaces within the lines of a segment that are not as they are written here: one behind a colon, a dash and a comma,
 * none inside braces. Spaces in front of comments are the planner's own. Kept as long as the segment is.
 */
export function gapsIn(segment: Segment): readonly Gap[] {
  const known = knownGaps.get(segment)
  if (known) return known
  const gaps = [...findGaps(segment)]
  knownGaps.set(segment, gaps)
  return gaps
}

function* findGaps(segment: Segment): Generator<Gap> {
  const { text } = segment
  let before: Lexeme | undefined
  for (const lexeme of lexemesIn(segment)) {
    if (lexeme.kind === 'space') continue
    if (lexeme.kind === 'line-end' || lexeme.kind === 'block-text') before = undefined
    else {
      if (before) {
        const written = text.slice(before.end, lexeme.start)
        const wanted = isThousands(text, before, lexeme)
          ? written
          : wantedBetween(before.kind, lexeme.kind, written)
        if (wanted !== written) yield { start: before.end, end: lexeme.start, text: wanted }
      }
      before = lexeme
    }
  }
}

/** `25,000` between braces is a mistake that others explain; a space would only make it look like two values. */
function isThousands(text: string, before: Lexeme, after: Lexeme): boolean {
  return (
    before.kind === 'comma' &&
    /\d/.test(text[before.start - 1] ?? '') &&
    startsWithDigit(text, after)
  )
}

function startsWithDigit(text: string, { start }: Lexeme): boolean {
  return /\d/.test(text[start] ?? '')
}

/** What should stand between two pieces on one line. */
function wantedBetween(before: LexemeKind, after: LexemeKind, written: string): string {
  if (before === 'other' || after === 'other' || after === 'comment') return written
  if (after === 'comma' || after === 'closing' || after === 'colon') {
    return isWord(before) || (before === 'opening' && after === 'closing') || isEnd(before, after)
      ? ''
      : written
  }
  switch (before) {
    case 'opening':
      return ''
    case 'comma':
    case 'colon':
    case 'dash':
      return ' '
    case 'mark':
      return written === '' ? '' : ' '
    default:
      return written
  }
}

function isWord(kind: LexemeKind): boolean {
  return kind === 'plain' || kind === 'quoted' || kind === 'closing'
}

/** The comma behind the last item may stand before the closing bracket, and so may a pointer. */
function isEnd(before: LexemeKind, after: LexemeKind): boolean {
  return after === 'closing' && (before === 'comma' || before === 'pointer')
}

import { CST, Lexer } from 'yaml'
import type { Span } from '../text/position.ts'
import type { Segment } from './segment.ts'

/** What a piece of text is to a reader of the file; `other` is for signs that plans hardly ever use. */
export type LexemeKind =
  | 'space'
  | 'line-end'
  | 'comment'
  | 'plain'
  | 'quoted'
  | 'block-header'
  | 'block-text'
  | 'opening'
  | 'closing'
  | 'comma'
  | 'colon'
  | 'dash'
  | 'mark'
  | 'pointer'
  | 'other'

/** One of the pieces that a text is made of; joined, they are the text. */
export interface Lexeme extends Span {
  readonly kind: LexemeKind
}

/** Signs by which the library tells where a plain or block text begins, where a document begins and where it breaks off. */
const signals: ReadonlySet<string> = new Set(['\u0002', '\u0018', '\u001f'])
const textFollows = '\u001f'

const kinds: ReadonlyMap<string, LexemeKind> = new Map([
  ['space', 'space'],
  ['newline', 'line-end'],
  ['comment', 'comment'],
  ['single-quoted-scalar', 'quoted'],
  ['double-quoted-scalar', 'quoted'],
  ['block-scalar-header', 'block-header'],
  ['flow-map-start', 'opening'],
  ['flow-seq-start', 'opening'],
  ['flow-map-end', 'closing'],
  ['flow-seq-end', 'closing'],
  ['comma', 'comma'],
  ['map-value-ind', 'colon'],
  ['seq-item-ind', 'dash'],
  ['anchor', 'mark'],
  ['tag', 'mark'],
  ['alias', 'pointer'],
])

/** The pieces of a segment in their order, comments and spaces among them; offsets count from the segment's start. */
export function* lexemesIn({ text }: Segment): Generator<Lexeme> {
  let start = 0
  let isText = false
  let hasHeader = false
  for (const source of new Lexer().lex(text)) {
    if (signals.has(source)) {
      isText = source === textFollows
      continue
    }
    const end = start + source.length
    const kind = isText ? (hasHeader ? 'block-text' : 'plain') : kindOf(source)
    if (isText) hasHeader = false
    else if (kind === 'block-header') hasHeader = true
    isText = false
    yield { kind, start, end }
    start = end
  }
}

function kindOf(source: string): LexemeKind {
  return kinds.get(CST.tokenType(source) ?? '') ?? 'other'
}

import { lexemesIn } from '../../document/lexemes.ts'
import { segmentOf } from '../../document/segment.ts'
import type { Span } from '../../text/position.ts'

/** The comments in a stretch of a text that begins and ends outside of any value; offsets count from the text's start. */
export function commentsIn(text: string, { start, end }: Span): readonly Span[] {
  const stretch = text.slice(start, end)
  if (!stretch.includes('#')) return []
  return [...lexemesIn(segmentOf(stretch, 'whole', [], 0))]
    .filter(({ kind }) => kind === 'comment')
    .map((comment) => ({ start: comment.start + start, end: comment.end + start }))
}

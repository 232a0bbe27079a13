import { locate, rangeIn } from '../../document/document.ts'
import type { Segment } from '../../document/segment.ts'
import { fileKindOf } from '../../plan/file-names.ts'
import { type Mention, mentionsInSegment } from '../../plan/mentions.ts'
import type { Position, Range, Span } from '../../text/position.ts'
import type { PlanFile } from '../workspace/workspace.ts'

/** A mention with its place in a file. */
export interface PlacedMention {
  readonly mention: Mention
  /** The segment that it stands in, by its position in the document. */
  readonly index: number
}

/** Every name in a file, in the order of the text. */
export function* mentionsInFile({ uri, document }: PlanFile): Generator<PlacedMention> {
  const kind = fileKindOf(document, uri)
  for (const [index, segment] of document.segments.entries()) {
    for (const mention of mentionsInSegment(segment, kind)) yield { mention, index }
  }
}

/** The name at a position; a cursor right behind it is on it, too. Undefined where no name stands. */
export function mentionAt(
  { uri, document }: PlanFile,
  position: Position,
): PlacedMention | undefined {
  const { index, offset } = locate(document, position)
  const segment = document.segments[index]
  if (!segment) return undefined
  const mention = mentionsInSegment(segment, fileKindOf(document, uri)).find(
    ({ node }) => node.start <= offset && offset <= node.end,
  )
  return mention && { mention, index }
}

/** Where the id of a mention stands, without quotes and without what is before it: `shop` in `"channels.shop"`. */
export function rangeOfId({ document }: PlanFile, { mention, index }: PlacedMention): Range {
  const segment = document.segments[index]
  return rangeIn(document, index, segment ? spanOfId(mention, segment) : mention.node)
}

function spanOfId({ node, before, id, after }: Mention, { text }: Segment): Span {
  const quote = node.style.endsWith('quoted') ? 1 : 0
  const start = node.start + quote + before.length
  const end = start + id.length
  // An id with escaped signs in it is longer in the text than in the plan.
  const isAsWritten = text.slice(start, end) === id && end + after.length + quote === node.end
  return isAsWritten ? { start, end } : { start: node.start, end: node.end }
}

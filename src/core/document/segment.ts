import type { LineStarts } from '../text/lines.ts'
import { lineStartsOf } from '../text/lines.ts'
import type { PlanPath } from './node.ts'

/**
 * What a segment holds:
 * - `head`: what stands before the first section (comments, blank lines)
 * - `section`: one top-level field with all that stands under it, or its beginning when its entries are segments
 * - `entry`: one entry of a large collection (one channel, one chapter, …)
 * - `rest`: the fields of a section that follow its entries (`milestones` after `activities`)
 * - `whole`: the whole text, where it cannot be cut
 */
export type SegmentRole = 'head' | 'section' | 'entry' | 'rest' | 'whole'

/**
 * A stretch of whole lines that is read on its own. It never changes; an edit makes a new one, so that everything
 * known about a segment can be kept as long as the segment lives.
 */
export interface Segment {
  readonly text: string
  readonly role: SegmentRole
  /** Where its fields belong: `[]` at the top, `['channels']` for one channel. */
  readonly owner: PlanPath
  /** Columns (0-based) at which its first field stands. */
  readonly indent: number
  /** Number of line ends in the text. */
  readonly lineBreaks: number
}

/** Makes a segment; counts its lines. */
export function segmentOf(
  text: string,
  role: SegmentRole,
  owner: PlanPath,
  indent: number,
): Segment {
  let lineBreaks = 0
  if (text.includes('\r')) lineBreaks = lineStartsOf(text).length - 1
  else for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lineBreaks++
  return { text, role, owner, indent, lineBreaks }
}

const startsOfSegment = new WeakMap<Segment, LineStarts>()

/** UTF-16 offsets of a segment's lines, from its own start; computed once. */
export function lineStartsIn(segment: Segment): LineStarts {
  const known = startsOfSegment.get(segment)
  if (known) return known
  const starts = lineStartsOf(segment.text)
  startsOfSegment.set(segment, starts)
  return starts
}

import type { Mishap } from '../../document/mishap.ts'
import { lineEndAt, lineStartAt } from '../../document/mishaps/signs.ts'
import type { Fault } from '../../plan/fault.ts'
import type { Span } from '../../text/position.ts'
import type { SegmentReport } from '../rule.ts'

/** The faults of one kind. */
export type FaultOf<Kind extends Fault['kind']> = Extract<Fault, { kind: Kind }>

/**
 * The faults of one kind that are worth telling: those on a line whose text went wrong already follow from that, and
 * one cause gets one message.
 */
export function* faultsOf<Kind extends Fault['kind']>(
  report: SegmentReport,
  kind: Kind,
): Generator<FaultOf<Kind>> {
  for (const fault of report.faults) {
    if (fault.kind === kind && !followsFromMishap(report, fault.span)) yield fault as FaultOf<Kind>
  }
}

/** Whether a stretch of a segment is part of a mishap, or stands on a line that cannot be read for one. */
export function followsFromMishap({ segment, mishaps }: SegmentReport, span: Span): boolean {
  return mishaps.some((mishap) =>
    stretchesOf(mishap).some((each) =>
      mishap.breaks
        ? touches(span, {
            start: lineStartAt(segment.text, each.start),
            end: lineEndAt(segment.text, each.end),
          })
        : touches(span, each),
    ),
  )
}

function stretchesOf(mishap: Mishap): readonly Span[] {
  return [mishap, ...(mishap.text ? [mishap.text] : []), ...(mishap.also ?? [])]
}

function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end
}

/** What is written in a stretch of the segment. */
export function writtenIn({ segment }: SegmentReport, { start, end }: Span): string {
  return segment.text.slice(start, end)
}

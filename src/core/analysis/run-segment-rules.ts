import { mishapsIn } from '../document/mishaps.ts'
import type { Segment } from '../document/segment.ts'
import type { Assembly } from '../plan/assembly.ts'
import type { Reading } from '../plan/reading.ts'
import type { SegmentRule } from '../rules/rule.ts'
import { type Found, guarded, type OnRuleError } from './found.ts'

/** What the rules about segments found, segment by segment. */
export interface SegmentRun {
  readonly readings: readonly Reading[]
  readonly bySegment: readonly (readonly Found[])[]
}

const inReadings = new WeakMap<Reading, { readonly rules: unknown; readonly found: Found[] }>()

/** Runs the rules about segments; each runs once in the life of a segment's reading. */
export function runSegmentRules(
  assembly: Assembly,
  rules: readonly SegmentRule[],
  previous: SegmentRun | undefined,
  onError: OnRuleError,
): SegmentRun {
  const { readings } = assembly
  const isAligned = previous?.readings.length === readings.length
  const bySegment = isAligned
    ? previous.bySegment.slice()
    : new Array<readonly Found[]>(readings.length)
  for (let index = 0; index < readings.length; index++) {
    const reading = readings[index] as Reading
    if (isAligned && previous.readings[index] === reading) continue
    let known = inReadings.get(reading)
    if (known?.rules !== rules) {
      known = { rules, found: findInSegment(assembly, index, rules, onError) }
      inReadings.set(reading, known)
    }
    bySegment[index] = known.found
  }
  return { readings, bySegment }
}

function findInSegment(
  assembly: Assembly,
  index: number,
  rules: readonly SegmentRule[],
  onError: OnRuleError,
): Found[] {
  const segment = assembly.segments[index] as Segment
  const { faults, texts } = assembly.readings[index] ?? { faults: [], texts: [] }
  const { file } = assembly
  const report = { segment, index, file, mishaps: mishapsIn(segment), faults, texts }
  return rules.flatMap((rule) =>
    guarded(rule, onError, () => rule.check(report)).map((finding) => ({ rule, finding, index })),
  )
}

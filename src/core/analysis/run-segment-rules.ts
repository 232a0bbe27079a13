import { inStep } from '../document/in-step.ts'
import { mishapsIn } from '../document/mishaps.ts'
import type { Segment } from '../document/segment.ts'
import type { Assembly } from '../plan/assembly.ts'
import type { Reading } from '../plan/reading.ts'
import type { SegmentRule } from '../rules/rule.ts'
import { type Found, guarded, type OnRuleError } from './found.ts'

/** What the rules about segments found, segment by segment. */
export type SegmentRun = readonly (readonly Found[])[]

const inReadings = new WeakMap<Reading, { readonly rules: unknown; readonly found: Found[] }>()

/** Runs the rules about segments; each runs once in the life of a segment's reading. */
export function runSegmentRules(
  assembly: Assembly,
  rules: readonly SegmentRule[],
  previous: SegmentRun | undefined,
  changed: readonly number[] | undefined,
  onError: OnRuleError,
): SegmentRun {
  return inStep(assembly.readings, previous, changed, (reading, index) => {
    const known = inReadings.get(reading)
    if (known?.rules === rules) return known.found
    const found = findInSegment(assembly, index, rules, onError)
    inReadings.set(reading, { rules, found })
    return found
  })
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

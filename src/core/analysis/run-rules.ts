import { mishapsIn } from '../document/mishaps.ts'
import type { Segment } from '../document/segment.ts'
import type { Assembly } from '../plan/assembly.ts'
import { frameOf } from '../plan/entities.ts'
import type { Entity, Plan, PlanPart } from '../plan/plan.ts'
import type { Reading } from '../plan/reading.ts'
import { watchingWords } from '../plan/words-read.ts'
import type { AnyEntityRule, Finding, Rule, SegmentRule } from '../rules/rule.ts'

/** A finding with the rule that made it; `index` is the segment that its spans speak of. */
export interface Found {
  readonly rule: Rule
  readonly finding: Finding
  readonly index: number | undefined
}

/** Hears of an error inside a rule, which is a fault of this program; the rule then says nothing more. */
export type OnRuleError = (error: unknown, rule: Rule) => void

/** What the rules found in one version of a file, in such a way that the next version can keep most of it. */
export interface RuleRun {
  readonly rules: readonly Rule[]
  readonly byRule: ReadonlyMap<Rule, RuleResult>
  /** What the rules about segments found, segment by segment. */
  readonly bySegment: readonly (readonly Found[])[]
  readonly readings: readonly Reading[]
}

interface RuleResult {
  /** The parts of the plan that the rule looked at, in the order in which it names them; its entities come last. */
  readonly used: readonly unknown[]
  readonly findings: readonly Finding[]
  /** The rule looked at sentences, so it runs again when only those change. */
  readonly readWords: boolean
  /** For rules about entities: what was found in each. */
  readonly byEntity?: WeakMap<object, EntityResult>
}

interface EntityResult {
  readonly findings: readonly Finding[]
  readonly readWords: boolean
}

/**
 * Runs rules over a plan. A rule about a segment runs once in a segment's life; one about entities, when the entity or
 * a part that it uses changed; one about the plan, when a part that it uses changed. A rule that never looked at a
 * sentence does not run again when only sentences changed. Everything else is kept from `previous`.
 */
export function runRules(
  assembly: Assembly,
  rules: readonly Rule[],
  previous: RuleRun | undefined,
  onError: OnRuleError,
): RuleRun {
  const known = previous?.rules === rules ? previous.byRule : undefined
  const byRule = new Map<Rule, RuleResult>()
  for (const rule of rules) {
    if (rule.looksAt === 'segment') continue
    if (assembly.file === 'Library' && !rule.libraries) continue
    byRule.set(rule, runRule(rule, assembly.plan, known?.get(rule), onError))
  }
  const bySegment = runSegmentRules(assembly, segmentRulesOf(rules), known && previous, onError)
  return { rules, byRule, bySegment, readings: assembly.readings }
}

function runRule(
  rule: Exclude<Rule, SegmentRule>,
  plan: Plan,
  before: RuleResult | undefined,
  onError: OnRuleError,
): RuleResult {
  const parts = rule.uses as readonly PlanPart[]
  const used: unknown[] = parts.map((part) => plan[part])
  if (rule.looksAt === 'plan') {
    if (before && holds(before, used)) return upToDate(before, used)
    const { result, readWords } = watchingWords(() =>
      guarded(rule, onError, () => rule.check(plan)),
    )
    return { used, findings: result, readWords }
  }
  const entities = plan[rule.looksAt] as ReadonlyMap<string, Entity<unknown>>
  const usedByAll = [...used, entities]
  if (before && holds(before, usedByAll)) return upToDate(before, usedByAll)
  const keeps = before && holds({ ...before, used: before.used.slice(0, -1) }, used)
  const byEntity = (keeps && before.byEntity) || new WeakMap<object, EntityResult>()
  const findings: Finding[] = []
  let readWords = false
  for (const entity of entities.values()) {
    const found = resultFor(rule, entity, plan, byEntity, onError)
    readWords ||= found.readWords
    for (const finding of found.findings) findings.push(finding)
  }
  return { used: usedByAll, findings, readWords, byEntity }
}

function resultFor(
  rule: AnyEntityRule,
  entity: Entity<unknown>,
  plan: Plan,
  byEntity: WeakMap<object, EntityResult>,
  onError: OnRuleError,
): EntityResult {
  const frame = frameOf(entity)
  const known = byEntity.get(frame)
  if (known && !known.readWords) return known
  const exact = byEntity.get(entity)
  if (exact) return exact
  // The collection that the rule names holds the entities that its check takes.
  const check = rule.check as (entity: unknown, plan: Plan) => Iterable<Finding>
  const { result, readWords } = watchingWords(() =>
    guarded(rule, onError, () => check(entity, plan)),
  )
  const found = { findings: result, readWords }
  byEntity.set(readWords ? entity : frame, found)
  return found
}

function upToDate(before: RuleResult, used: readonly unknown[]): RuleResult {
  return before.used.every((part, at) => part === used[at]) ? before : { ...before, used }
}

/** Whether a result still holds: its parts are the same, or differ in sentences only and it looked at none. */
function holds({ used: before, readWords }: RuleResult, used: readonly unknown[]): boolean {
  return before.every(
    (part, at) =>
      part === used[at] ||
      (!readWords &&
        part instanceof Map &&
        used[at] instanceof Map &&
        frameOf(part) === frameOf(used[at])),
  )
}

/** Everything that the rules found: in each segment first, in the order of the text, then in the plan. */
export function* findingsOf({ bySegment, byRule }: RuleRun): Generator<Found> {
  for (let index = 0; index < bySegment.length; index++) {
    const found = bySegment[index]
    if (!found || found.length === 0) continue
    for (const each of found) yield each.index === index ? each : { ...each, index }
  }
  for (const [rule, { findings }] of byRule) {
    if (findings.length === 0) continue
    for (const finding of findings) yield { rule, finding, index: undefined }
  }
}

const inReadings = new WeakMap<Reading, { readonly rules: unknown; readonly found: Found[] }>()

function runSegmentRules(
  assembly: Assembly,
  rules: readonly SegmentRule[],
  previous: RuleRun | undefined,
  onError: OnRuleError,
): readonly (readonly Found[])[] {
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
  return bySegment
}

function findInSegment(
  assembly: Assembly,
  index: number,
  rules: readonly SegmentRule[],
  onError: OnRuleError,
): Found[] {
  const segment = assembly.segments[index] as Segment
  const { faults, texts } = assembly.readings[index] ?? { faults: [], texts: [] }
  const report = { segment, index, mishaps: mishapsIn(segment), faults, texts }
  return rules.flatMap((rule) =>
    guarded(rule, onError, () => rule.check(report)).map((finding) => ({ rule, finding, index })),
  )
}

const segmentRulesByList = new WeakMap<readonly Rule[], readonly SegmentRule[]>()

function segmentRulesOf(rules: readonly Rule[]): readonly SegmentRule[] {
  const known = segmentRulesByList.get(rules)
  if (known) return known
  const found = rules.filter((rule): rule is SegmentRule => rule.looksAt === 'segment')
  segmentRulesByList.set(rules, found)
  return found
}

/** One rule that stumbles does not silence the others. */
function guarded(rule: Rule, onError: OnRuleError, check: () => Iterable<Finding>): Finding[] {
  const findings: Finding[] = []
  try {
    for (const finding of check()) findings.push(finding)
  } catch (error) {
    onError(error, rule)
  }
  return findings
}

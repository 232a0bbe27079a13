import { mishapsIn } from '../document/mishaps.ts'
import type { Segment } from '../document/segment.ts'
import type { Assembly } from '../plan/assembly.ts'
import type { Entity, Plan, PlanPart } from '../plan/plan.ts'
import type { Reading } from '../plan/reading.ts'
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
  /** The parts of the plan that the rule looked at, in the order in which it names them. */
  readonly used: readonly unknown[]
  readonly findings: readonly Finding[]
  /** For rules about entities: the collection, and what was found in each entity. */
  readonly entities?: unknown
  readonly byEntity?: WeakMap<object, readonly Finding[]>
}

/**
 * Runs rules over a plan. A rule about a segment runs once in a segment's life; one about entities, when the entity or
 * a part that it uses changed; one about the plan, when a part that it uses changed. Everything else is kept from
 * `previous`.
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
    const used = (rule.uses as readonly PlanPart[]).map((part) => assembly.plan[part])
    const before = known?.get(rule)
    const sameParts = before?.used.every((part, at) => part === used[at]) ? before : undefined
    byRule.set(
      rule,
      rule.looksAt === 'plan'
        ? (sameParts ?? { used, findings: guarded(rule, onError, () => rule.check(assembly.plan)) })
        : runEntityRule(rule, assembly.plan, used, sameParts, onError),
    )
  }
  const bySegment = runSegmentRules(assembly, segmentRulesOf(rules), known && previous, onError)
  return { rules, byRule, bySegment, readings: assembly.readings }
}

function runEntityRule(
  rule: AnyEntityRule,
  plan: Plan,
  used: readonly unknown[],
  before: RuleResult | undefined,
  onError: OnRuleError,
): RuleResult {
  const entities = plan[rule.looksAt] as ReadonlyMap<string, Entity<unknown>>
  if (before?.entities === entities) return before
  const byEntity = before?.byEntity ?? new WeakMap<object, readonly Finding[]>()
  const findings: Finding[] = []
  for (const entity of entities.values()) {
    let found = byEntity.get(entity)
    if (!found) {
      // The collection that the rule names holds the entities that its check takes.
      const check = rule.check as (entity: unknown, plan: Plan) => Iterable<Finding>
      found = guarded(rule, onError, () => check(entity, plan))
      byEntity.set(entity, found)
    }
    for (const finding of found) findings.push(finding)
  }
  return { used, findings, entities, byEntity }
}

/** Everything that the rules found: in each segment first, in the order of the text, then in the plan. */
export function* findingsOf({ bySegment, byRule }: RuleRun): Generator<Found> {
  for (let index = 0; index < bySegment.length; index++) {
    for (const each of bySegment[index] ?? [])
      yield each.index === index ? each : { ...each, index }
  }
  for (const [rule, { findings }] of byRule) {
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

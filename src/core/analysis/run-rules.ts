import { type Assembly, changedSince } from '../plan/assembly.ts'
import { type Basis, basisOf, stillHolds } from '../plan/basis.ts'
import type { Plan } from '../plan/plan.ts'
import { watching } from '../plan/watched.ts'
import type {
  AnyEntityRule,
  AnyPlanRule,
  AnyPlansRule,
  Finding,
  Rule,
  SegmentRule,
} from '../rules/rule.ts'
import { rulesByPart } from '../rules/texts.ts'
import { limitsFor, type RuleSet } from '../settings/rule-set.ts'
import type { Settings } from '../settings/settings.ts'
import { type Found, guarded, type OnRuleError } from './found.ts'
import { type EntityRuleResult, runEntityRule } from './run-entity-rule.ts'
import { type PlansRuleResult, runPlansRule } from './run-plans-rule.ts'
import { runSegmentRules, type SegmentRun } from './run-segment-rules.ts'

/** What the rules found in one version of a file, in such a way that the next version can keep most of it. */
export interface RuleRun {
  readonly set: RuleSet
  readonly assembly: Assembly
  readonly aboutPlan: ReadonlyMap<Rule, PlanRuleResult>
  readonly aboutEntities: ReadonlyMap<Rule, EntityRuleResult>
  readonly aboutSegments: SegmentRun
  readonly amongPlans: ReadonlyMap<Rule, PlansRuleResult>
}

interface PlanRuleResult {
  readonly findings: readonly Finding[]
  readonly basis: Basis
}

/**
 * Runs rules over a plan. A rule about a segment runs once in a segment's life; one about entities, for the entities
 * that changed; one about the plan, when something that it read has changed. Everything else is kept from `previous`.
 */
export function runRules(
  assembly: Assembly,
  set: RuleSet,
  previous: RuleRun | undefined,
  others: readonly Plan[],
  onError: OnRuleError,
): RuleRun {
  const { rules, settings } = set
  const known = previous?.set === set ? previous : undefined
  const { plan, file } = assembly
  const aboutPlan = new Map<Rule, PlanRuleResult>()
  const aboutEntities = new Map<Rule, EntityRuleResult>()
  const amongPlans = new Map<Rule, PlansRuleResult>()
  const { plan: planRules, entities: entityRules, segment: segmentRules, plans } = sortedOut(rules)
  const isUntouched = untouchedSince(known?.assembly.plan, plan)
  for (const rule of planRules) {
    if (file !== 'Plan' && !rule.libraries) continue
    const before = known?.aboutPlan.get(rule)
    if (before && isUntouched(rule)) aboutPlan.set(rule, before)
    else aboutPlan.set(rule, runPlanRule(rule, plan, settings, before, onError))
  }
  for (const rule of entityRules) {
    if (file !== 'Plan' && !rule.libraries) continue
    const before = known?.aboutEntities.get(rule)
    if (before && isUntouched(rule)) aboutEntities.set(rule, before)
    else aboutEntities.set(rule, runEntityRule(rule, plan, settings, before, onError))
  }
  for (const rule of file === 'Plan' ? plans : []) {
    const before = known?.amongPlans.get(rule)
    amongPlans.set(rule, runPlansRule(rule, plan, others, before, onError))
  }
  const changed = changedSince(known?.assembly, assembly)
  const inSegments = known?.aboutSegments
  const aboutSegments = runSegmentRules(assembly, segmentRules, inSegments, changed, onError)
  return { set, assembly, aboutPlan, aboutEntities, aboutSegments, amongPlans }
}

/** Tells of a rule whether every part of the plan that it looks at is the same object as in the version before. */
function untouchedSince(
  before: Plan | undefined,
  now: Plan,
): (rule: AnyPlanRule | AnyEntityRule) => boolean {
  if (!before) return () => false
  const parts = Object.keys(now) as (keyof Plan)[]
  const touched = new Set<string>(parts.filter((part) => before[part] !== now[part]))
  return ({ uses, looksAt }) => !touched.has(looksAt) && !uses.some((part) => touched.has(part))
}

function runPlanRule(
  rule: AnyPlanRule,
  plan: Plan,
  settings: Settings,
  before: PlanRuleResult | undefined,
  onError: OnRuleError,
): PlanRuleResult {
  if (before && stillHolds(before.basis, plan)) return before
  const limits = limitsFor(rule, settings)
  const { result, reads } = watching(() => guarded(rule, onError, () => rule.check(plan, limits)))
  return { findings: result, basis: basisOf(plan, rule.uses, reads) }
}

/** Everything that the rules found: in each segment first, in the order of the text, then in the plan. */
export function findingsOf(run: RuleRun): readonly Found[] {
  const { aboutSegments, aboutPlan, aboutEntities, amongPlans } = run
  const found: Found[] = []
  for (let index = 0; index < aboutSegments.length; index++) {
    const inSegment = aboutSegments[index] as readonly Found[]
    for (const each of inSegment) found.push(each.index === index ? each : { ...each, index })
  }
  for (const results of [aboutPlan, aboutEntities, amongPlans]) {
    for (const [rule, { findings }] of results) {
      for (const finding of findings) found.push({ rule, finding, index: undefined })
    }
  }
  return found
}

interface SortedRules {
  readonly plan: readonly AnyPlanRule[]
  readonly entities: readonly AnyEntityRule[]
  readonly segment: readonly SegmentRule[]
  readonly plans: readonly AnyPlansRule[]
}

const sortedByList = new WeakMap<readonly Rule[], SortedRules>()

/** The rules by what they look at; worked out once for a list. */
function sortedOut(rules: readonly Rule[]): SortedRules {
  const known = sortedByList.get(rules)
  if (known) return known
  const plan: AnyPlanRule[] = []
  const entities: AnyEntityRule[] = []
  const segment: SegmentRule[] = []
  const plans: AnyPlansRule[] = []
  const byPart: (AnyPlanRule | AnyEntityRule)[] = []
  for (const rule of rules) {
    if (rule.looksAt === 'plan') plan.push(rule)
    else if (rule.looksAt === 'segment') segment.push(rule)
    else if (rule.looksAt === 'plans') plans.push(rule)
    else if (rule.looksAt === 'texts') byPart.push(...rulesByPart(rule))
    else if (rule.looksAt !== 'settings' && rule.looksAt !== 'exceptions') entities.push(rule)
  }
  for (const rule of byPart) {
    if (rule.looksAt === 'plan') plan.push(rule)
    else entities.push(rule)
  }
  const sorted = { plan, entities, segment, plans }
  sortedByList.set(rules, sorted)
  return sorted
}

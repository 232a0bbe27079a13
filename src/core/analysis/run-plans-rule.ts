import { type Basis, basisOf, stillHolds } from '../plan/basis.ts'
import type { Plan, PlanPart } from '../plan/plan.ts'
import { watching } from '../plan/watched.ts'
import type { AnyPlansRule, Finding } from '../rules/rule.ts'
import { guarded, nothing, type OnRuleError } from './found.ts'

/** What a rule over several plans found in one of them, and what from. */
export interface PlansRuleResult {
  readonly findings: readonly Finding[]
  readonly basis: Basis
  readonly others: readonly Plan[]
}

/** Runs a rule over a plan among others, unless nothing of what it read has changed: in the plan, or in the list of others. */
export function runPlansRule(
  rule: AnyPlansRule,
  plan: Plan,
  others: readonly Plan[],
  before: PlansRuleResult | undefined,
  onError: OnRuleError,
): PlansRuleResult {
  if (before?.others === others && stillHolds(before.basis, plan)) return before
  // Not watched: what the other plans say does not change with this one.
  let all: { readonly known: unknown } | undefined
  guarded(rule, onError, () => {
    all = { known: gathered(rule, others) }
    return nothing
  })
  const { result, reads } = watching(() =>
    guarded(rule, onError, () => (all ? rule.check(plan, all.known) : nothing)),
  )
  const parts = Object.keys(plan).filter((part): part is PlanPart => part !== 'uri')
  return { findings: result, basis: basisOf(plan, parts, reads), others }
}

const known = new WeakMap<readonly Plan[], Map<AnyPlansRule, unknown>>()

/** What a rule gathers of a list of plans; the same for the same list. */
function gathered(rule: AnyPlansRule, plans: readonly Plan[]): unknown {
  const byRule = known.get(plans) ?? new Map<AnyPlansRule, unknown>()
  known.set(plans, byRule)
  if (!byRule.has(rule)) byRule.set(rule, rule.gather(plans))
  return byRule.get(rule)
}

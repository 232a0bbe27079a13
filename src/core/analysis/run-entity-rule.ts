import { type Basis, basisOf, changedReads, havePartsChanged } from '../plan/basis.ts'
import type { Entity, Plan } from '../plan/plan.ts'
import { changedAt, listOf } from '../plan/revisions.ts'
import type { Slot } from '../plan/slots.ts'
import { watching } from '../plan/watched.ts'
import type { AnyEntityRule, Finding } from '../rules/rule.ts'
import { type LimitValues, limitsFor } from '../settings/rule-set.ts'
import type { Settings } from '../settings/settings.ts'
import { guarded, nothing, type OnRuleError } from './found.ts'

/** What a rule found in the entities of a collection. */
export interface EntityRuleResult {
  readonly entities: EntityMap
  /** Entity by entity, in their order. */
  readonly each: readonly EntityResult[]
  /** All that was found; it holds as long as `basis` and the entities do. */
  readonly findings: readonly Finding[]
  readonly basis: Basis
}

type EntityMap = ReadonlyMap<string, Entity<unknown>>

interface EntityResult {
  readonly findings: readonly Finding[]
  /** What was read of other entities. */
  readonly reads: readonly Slot[]
}

/**
 * Runs a rule about one kind of entity. Only entities that changed are looked at again, and those for which something
 * changed that the rule has read elsewhere.
 */
export function runEntityRule(
  rule: AnyEntityRule,
  plan: Plan,
  settings: Settings,
  before: EntityRuleResult | undefined,
  onError: OnRuleError,
): EntityRuleResult {
  const entities = plan[rule.looksAt] as EntityMap
  // The collection itself is no part of the basis: what happens to its entities is seen one by one.
  const keeps = before && !havePartsChanged(before.basis, plan)
  const stale = keeps ? changedReads(before.basis, plan) : []
  if (keeps && stale.length === 0 && before.entities === entities) return before
  const each = keeps ? keptResults(before, entities, stale) : []
  const list = listOf(entities)
  const limits = limitsFor(rule, settings)
  for (let at = 0; at < list.length; at++) {
    each[at] ??= resultFor(rule, list[at] as Entity<unknown>, plan, limits, onError)
  }
  const all = each as readonly EntityResult[]
  const findings = all.some((result) => result.findings.length > 0)
    ? all.flatMap((result) => result.findings)
    : nothing
  return { entities, each: all, findings, basis: basisOf(plan, rule.uses, jointReads(all)) }
}

/** The results that still hold, each at its entity's place. */
function keptResults(
  before: EntityRuleResult,
  entities: EntityMap,
  stale: readonly Slot[],
): (EntityResult | undefined)[] {
  const kept: (EntityResult | undefined)[] = before.each.slice()
  const changed = changedAt(before.entities, entities)
  if (!changed) return movedResults(before, entities, stale)
  for (const at of changed) kept[at] = undefined
  if (stale.length > 0) {
    for (let at = 0; at < kept.length; at++) if (isStale(kept[at], stale)) kept[at] = undefined
  }
  return kept
}

/** The same after entities came, went or moved. */
function movedResults(
  before: EntityRuleResult,
  entities: EntityMap,
  stale: readonly Slot[],
): (EntityResult | undefined)[] {
  const results = new Map<Entity<unknown>, EntityResult | undefined>()
  for (const [at, entity] of listOf(before.entities).entries()) results.set(entity, before.each[at])
  return listOf(entities).map((entity) => {
    const result = results.get(entity)
    return isStale(result, stale) ? undefined : result
  })
}

function isStale(result: EntityResult | undefined, stale: readonly Slot[]): boolean {
  return result?.reads.some((slot) => stale.includes(slot)) ?? false
}

function resultFor(
  rule: AnyEntityRule,
  entity: Entity<unknown>,
  plan: Plan,
  limits: LimitValues,
  onError: OnRuleError,
): EntityResult {
  // The collection that the rule names holds the entities that its check takes.
  type Check = (entity: unknown, plan: Plan, limits: LimitValues) => Iterable<Finding>
  const check = rule.check as unknown as Check
  const { result, reads } = watching(
    () => guarded(rule, onError, () => check(entity, plan, limits)),
    entity,
  )
  return result === nothing && reads.length === 0 ? quiet : { findings: result, reads }
}

/** Most entities give a rule nothing to say and nothing to look at elsewhere. */
const quiet: EntityResult = { findings: nothing, reads: [] }

function jointReads(results: readonly EntityResult[]): readonly Slot[] {
  const reads = new Set<Slot>()
  let last: EntityResult | undefined
  for (const result of results) {
    if (result === last || result === quiet) continue
    for (const slot of result.reads) reads.add(slot)
    last = result
  }
  return [...reads]
}

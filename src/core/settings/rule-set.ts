import type { Limits, LimitValue } from '../rules/limits.ts'
import type { KnownRules } from '../rules/reports.ts'
import type { Rule } from '../rules/rule.ts'
import { ownRules } from './own/own-rules.ts'
import type { Settings } from './settings.ts'
import { isSilent } from './severity.ts'

/** The rules as one team has set them. */
export interface RuleSet {
  /** Those that can speak in some plan, the team's own behind the others. */
  readonly rules: readonly Rule[]
  /** All by their ids, those that are off among them. */
  readonly known: KnownRules
  readonly settings: Settings
}

const made = new WeakMap<Settings, WeakMap<readonly Rule[], RuleSet>>()

/** Puts rules and settings together; done once, so that the set is the same as long as nothing changes. */
export function ruleSetFor(rules: readonly Rule[], settings: Settings): RuleSet {
  const bySettings = made.get(settings) ?? new WeakMap<readonly Rule[], RuleSet>()
  made.set(settings, bySettings)
  const before = bySettings.get(rules)
  if (before) return before
  const all = settings.own.size > 0 ? [...rules, ...ownRules(settings)] : rules
  const set = {
    rules: all.filter((rule) => !isSilent(rule, settings)),
    known: new Map(all.map((rule) => [rule.id, rule])),
    settings,
  }
  bySettings.set(rules, set)
  return set
}

/** Numbers by their names. */
export type LimitValues = Readonly<Record<string, LimitValue>>

const noLimits: LimitValues = Object.freeze(Object.create(null))

const limitsOfRules = new WeakMap<Settings, WeakMap<Rule, LimitValues>>()

/** The numbers that a rule goes by: the team's where they are of the right form, the usual ones elsewhere. */
export function limitsFor(rule: Rule, settings: Settings): LimitValues {
  if (!rule.limits) return noLimits
  const ofRules = limitsOfRules.get(settings) ?? new WeakMap<Rule, LimitValues>()
  limitsOfRules.set(settings, ofRules)
  const known = ofRules.get(rule) ?? limitsIn(rule, settings)
  ofRules.set(rule, known)
  return known
}

function limitsIn({ id, limits }: Rule, settings: Settings): LimitValues {
  const chosen = settings.rules.get(id)?.numbers
  return Object.fromEntries(
    Object.entries(limits as Limits).map(([name, { usual }]) => {
      const own = chosen?.[name]
      return [name, own !== undefined && Array.isArray(own) === Array.isArray(usual) ? own : usual]
    }),
  )
}

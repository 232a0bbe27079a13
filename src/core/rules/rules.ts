import { referencesRules } from './references/references-rules.ts'
import type { Rule } from './rule.ts'
import { structureRules } from './structure/structure-rules.ts'

/** Rules that belong together: a folder here and in the documentation. */
export interface RuleGroup {
  /** The first part of the rules' ids. */
  readonly name: string
  /** What the rules are about, for the documentation. */
  readonly title: string
  readonly rules: readonly Rule[]
}

/** Every group, in the order of the documentation. */
export const ruleGroups: readonly RuleGroup[] = [
  { name: 'structure', title: 'How the plan is written', rules: structureRules },
  { name: 'references', title: 'What the plan refers to', rules: referencesRules },
]

/** Every rule, group after group. */
export const rules: readonly Rule[] = ruleGroups.flatMap((group) => group.rules)

const byId: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]))

/** The rule with an id such as `structure/bad-date`, or undefined. */
export function ruleById(id: string): Rule | undefined {
  return byId.get(id)
}

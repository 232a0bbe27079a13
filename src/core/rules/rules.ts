import { referencesRules } from './references/references-rules.ts'
import type { Rule } from './rule.ts'
import { structureRules } from './structure/structure-rules.ts'

/** Every rule, group after group, in the order of the documentation. */
export const rules: readonly Rule[] = [...structureRules, ...referencesRules]

const byId: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]))

/** The rule with an id such as `structure/bad-date`, or undefined. */
export function ruleById(id: string): Rule | undefined {
  return byId.get(id)
}

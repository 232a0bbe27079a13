import { type Rule, ruleById, rules } from '../../core/index.ts'

/** Every rule, in the order of the documentation. */
export function everyRule(): readonly Rule[] {
  return rules
}

/** The rule of an id, `structure/bad-date`, or of the last part of one, `bad-date`, when no other rule has it. */
export function ruleNamed(name: string): Rule | undefined {
  const named = rules.filter(({ id }) => id.split('/')[1] === name)
  return ruleById(name) ?? (named.length === 1 ? named[0] : undefined)
}

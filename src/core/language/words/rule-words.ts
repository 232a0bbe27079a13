import type { PlanPath } from '../../document/node.ts'
import type { Limits } from '../../rules/limits.ts'
import type { Rule } from '../../rules/rule.ts'
import { ruleById, rules } from '../../rules/rules.ts'
import { fieldNamed } from '../../schema/field-at.ts'
import type { FieldDoc, ObjectName } from '../../schema/field-types.ts'
import { objects } from '../../schema/fields.generated.ts'
import { literally, paragraphs } from './markdown.ts'

/** Every rule that settings can speak of. */
export const settableRules: readonly Rule[] = rules.filter(({ always }) => !always)

/**
 * The fields that an object can have at a path. They are those of the format, but for the setting of a rule: each rule
 * has its own numbers, with their own meanings.
 */
export function fieldsAt(object: ObjectName, path: PlanPath): readonly FieldDoc[] {
  if (object !== 'RuleSetting') return objects[object].fields
  const level = fieldNamed('RuleSetting', 'level')
  const limits = Object.entries((ruleById(String(path[1]))?.limits ?? {}) as Limits)
  const numbers = limits.flatMap(([name, { says, usual }]): FieldDoc[] => {
    const field = fieldNamed('RuleSetting', name)
    const example = Array.isArray(usual) ? `[${usual.join(', ')}]` : String(usual)
    return field ? [{ ...field, meaning: `${says}. Usually ${example}.`, example }] : []
  })
  return level ? [level, ...numbers] : numbers
}

/** What a rule is about, as markdown; undefined when there is none of this name. */
export function ruleCard(id: string): string | undefined {
  const rule = ruleById(id)
  if (!rule) return undefined
  const numbers = Object.keys(rule.limits ?? {}).map((name) => `\`${name}\``)
  return paragraphs([
    `**${literally(rule.title)}**`,
    literally(rule.why),
    numbers.length > 0 ? `It goes by numbers that can be set: ${numbers.join(', ')}.` : undefined,
  ])
}

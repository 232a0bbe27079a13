import type { OwnRule } from '../../schema/model.generated.ts'
import { type OwnSection, ownSections } from './own-sections.ts'

/** What an own rule asks for, once it is known to be whole. */
export type OwnRuleForm =
  | { readonly asks: 'needs'; readonly section: OwnSection; readonly field: string }
  | {
      readonly asks: 'value'
      readonly section: OwnSection
      readonly field: string
      readonly allowed: readonly string[] | undefined
      readonly like: string | undefined
    }
  | { readonly asks: 'partner'; readonly type: string; readonly partners: readonly string[] }
  | {
      readonly asks: 'words'
      readonly section: OwnSection | undefined
      readonly words: readonly string[]
    }

/** What an own rule asks for; undefined as long as something is missing, which `settings/own-rule` tells. */
export function formOf(rule: OwnRule): OwnRuleForm | undefined {
  const section = rule.in && ownSections[rule.in]
  if (rule.notUsed?.length) return { asks: 'words', section, words: rule.notUsed.map(String) }
  if (rule.channelType) {
    const partners = rule.partner ?? []
    return partners.length > 0 ? { asks: 'partner', type: rule.channelType, partners } : undefined
  }
  if (!section) return undefined
  if (rule.needs) return { asks: 'needs', section, field: rule.needs }
  const { field, like } = rule
  const allowed = rule.allowed?.length ? rule.allowed.map(String) : undefined
  if (!field || (!allowed && like === undefined)) return undefined
  return { asks: 'value', section, field, allowed, like }
}

/** The fields of each thing that an own rule can ask for; the first names it. */
const fieldsOfAsks = [
  ['needs'],
  ['field', 'allowed', 'like'],
  ['channelType', 'partner'],
  ['notUsed'],
] as const

/** The things that an own rule asks for, by one field of each that is written; a rule that is whole asks for one. */
export function asksOf(rule: OwnRule): readonly string[] {
  return fieldsOfAsks.flatMap((fields) => fields.find((name) => rule[name] !== undefined) ?? [])
}

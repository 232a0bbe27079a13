import type { Rule } from '../../rules/rule.ts'
import { formOf } from '../../rules/settings/own-rule-form.ts'
import type { OwnRule } from '../../schema/model.generated.ts'
import type { Settings } from '../settings.ts'
import { needsRule, valueRule } from './field-rules.ts'
import type { OwnMeta } from './own-meta.ts'
import { partnerRule } from './partner-rule.ts'
import { wordsRule } from './words-rule.ts'

/** The rules that a team has written itself, as far as they are whole; they report as `own/NAME`. */
export function ownRules({ own }: Pick<Settings, 'own'>): readonly Rule[] {
  return [...own].flatMap(([name, rule]) => ruleFrom(name, rule) ?? [])
}

function ruleFrom(name: string, rule: OwnRule): Rule | undefined {
  const form = formOf(rule)
  if (!form || rule.message === undefined) return undefined
  const says = String(rule.message)
  const meta: OwnMeta = {
    id: `own/${name}`,
    class: 'quality',
    title: says,
    why: says,
    since: '0.1.0',
    examples: { good: [], bad: [] },
  }
  switch (form.asks) {
    case 'needs':
      return needsRule(meta, form, says)
    case 'value':
      return valueRule(meta, form, says)
    case 'partner':
      return partnerRule(meta, form, says)
    case 'words':
      return wordsRule(meta, form, says)
  }
}

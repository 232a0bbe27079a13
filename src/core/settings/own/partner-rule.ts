import { planRule, type Rule } from '../../rules/rule.ts'
import type { OwnRuleForm } from '../../rules/settings/own-rule-form.ts'
import type { OwnMeta } from './own-meta.ts'

/** A kind of channel is not alone: one of its partners is in the plan, too. */
export function partnerRule(
  meta: OwnMeta,
  { type, partners }: Extract<OwnRuleForm, { asks: 'partner' }>,
  says: string,
): Rule {
  return planRule({
    ...meta,
    uses: ['channels'],
    check: function* ({ channels }) {
      const all = [...channels.values()]
      if (all.some(({ fields }) => fields.type && partners.includes(fields.type))) return
      for (const { fields, path } of all) {
        if (fields.type === type) yield { at: { path: [...path, 'type'] }, says }
      }
    },
  })
}

import type { WrittenText } from '../../plan/fault.ts'
import { type Rule, segmentRule } from '../../rules/rule.ts'
import type { OwnRuleForm } from '../../rules/settings/own-rule-form.ts'
import { wordFinder } from '../../rules/wording/find-words.ts'
import type { OwnMeta } from './own-meta.ts'

/** Words are not used, in one part of the plan or in all of it. */
export function wordsRule(
  meta: OwnMeta,
  { section, words }: Extract<OwnRuleForm, { asks: 'words' }>,
  says: string,
): Rule {
  const find = wordFinder(words)
  const isLookedAt = ({ field, path }: WrittenText) =>
    (field.kind === 'text' || field.kind === 'long-text') &&
    !field.list &&
    !field.refersTo &&
    (section?.path.every((step, at) => path[at] === step) ?? true)
  return segmentRule({
    ...meta,
    check: function* ({ texts, file }) {
      if (file === 'Settings') return
      for (const text of texts) {
        if (isLookedAt(text) && find(text.value).length > 0) yield { at: { span: text.span }, says }
      }
    },
  })
}

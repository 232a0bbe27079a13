import type { Span } from '../../text/position.ts'
import type { NamedRule, UsedException } from '../reports.ts'
import { exceptionRule, type Finding } from '../rule.ts'

/** Comments that leave problems out leave some out. */
export const unused = exceptionRule({
  id: 'exceptions/unused',
  class: 'quality',
  title: 'A comment that leaves nothing out',
  why: 'Once the problem is mended, the comment only hides the next one of its kind.',
  since: '0.1.0',
  check: function* (exception, known): Generator<Finding> {
    for (const rule of exception.rules) {
      if (rule.isUsed || !known.has(rule.id) || known.get(rule.id)?.always) continue
      const span = withoutRule(exception, rule)
      yield {
        at: { span: rule.span },
        says: `“${rule.id}” has nothing to say here. Take it out of this comment.`,
        fixes: [
          {
            title: 'Take it out',
            changes: [{ do: 'replace', segment: exception.index, span, text: '' }],
          },
        ],
      }
    }
  },
  examples: {
    good: [
      `channels:
  instagram:
    role: Invites # commsplan-allow channels/no-role: the agency writes it in June`,
    ],
    bad: [
      {
        plan: `channels:
  instagram:
    role: Invites people to bring their bicycle # commsplan-allow channels/no-role: the agency writes it in June`,
        says: ['“channels/no-role” has nothing to say here. Take it out of this comment.'],
        fixed: `channels:
  instagram:
    role: Invites people to bring their bicycle`,
      },
    ],
  },
})

/** What goes: the name of the rule with its comma, or the whole comment when it names no other. */
function withoutRule({ rules, whole }: UsedException, rule: NamedRule): Span {
  if (rules.length === 1) return whole
  const at = rules.indexOf(rule)
  const next = rules[at + 1]
  const last = rules[at - 1]
  if (next) return { start: rule.span.start, end: next.span.start }
  return { start: last?.span.end ?? rule.span.start, end: rule.span.end }
}

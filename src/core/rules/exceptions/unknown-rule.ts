import { nearestWords } from '../../text/nearest.ts'
import { exceptionRule, type Finding } from '../rule.ts'

/** Comments that leave problems out name rules that there are. */
export const unknownRule = exceptionRule({
  id: 'exceptions/unknown-rule',
  class: 'quality',
  title: 'A comment that names no rule',
  why: 'A comment with a name that no rule has leaves nothing out. Mostly it is a slip of the keyboard.',
  since: '0.1.0',
  check: function* ({ index, span, rules }, known): Generator<Finding> {
    if (rules.length === 0) {
      yield {
        at: { span },
        says: 'Write the name of the rule that is left out here, then a colon and the reason. Each problem shows the name of its rule.',
      }
    }
    for (const rule of rules) {
      if (known.has(rule.id)) continue
      const near = nearestWords(rule.id, known.keys()).slice(0, 2)
      const [best] = near
      yield {
        at: { span: rule.span },
        says:
          best === undefined
            ? `There is no rule called “${rule.id}”, so nothing is left out. Write the name that stands beside the problem.`
            : `There is no rule called “${rule.id}”. Did you mean “${best}”?`,
        fixes: near.map((to) => ({
          title: `Change to “${to}”`,
          changes: [{ do: 'replace', segment: index, span: rule.span, text: to }],
        })),
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
    role: Invites # commsplan-allow channels/no-rol: the agency writes it in June`,
        says: ['There is no rule called “channels/no-rol”. Did you mean “channels/no-role”?'],
        fixed: `channels:
  instagram:
    role: Invites # commsplan-allow channels/no-role: the agency writes it in June`,
      },
      {
        plan: `channels:
  instagram:
    role: Invites people to bring their bicycle # commsplan-allow everything: I know better`,
        says: [
          'There is no rule called “everything”, so nothing is left out. Write the name that stands beside the problem.',
        ],
      },
      {
        plan: `channels:
  instagram:
    role: Invites people to bring their bicycle # commsplan-allow`,
        says: [
          'Write the name of the rule that is left out here, then a colon and the reason. Each problem shows the name of its rule.',
        ],
      },
    ],
  },
})

import { exceptionRule } from '../rule.ts'
import { isToBeWritten } from '../to-be-written.ts'

/** Whoever leaves a problem out says why. */
export const noReason = exceptionRule({
  id: 'exceptions/no-reason',
  class: 'tip',
  title: 'A problem left out without a reason',
  why: 'Leaving a problem out is a decision. Without its reason the next reader cannot tell whether it still holds.',
  since: '0.1.0',
  check: function* ({ span, reason, rules }) {
    if (rules.length === 0 || !isToBeWritten(reason)) return
    yield {
      at: { span },
      says: 'Say why this is left out: write a colon and the reason behind the name of the rule.',
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
    role: Invites # commsplan-allow channels/no-role`,
        says: [
          'Say why this is left out: write a colon and the reason behind the name of the rule.',
        ],
      },
    ],
  },
})

import { exceptionRule } from '../rule.ts'

/** What makes a text unreadable cannot be left out. */
export const cannotBe = exceptionRule({
  id: 'exceptions/cannot-be',
  class: 'quality',
  title: 'A problem that cannot be left out',
  why: 'Where a text cannot be read, nobody can know what else it says. That has to be mended first.',
  since: '0.1.0',
  check: function* ({ rules }, known) {
    for (const { id, span } of rules) {
      if (!known.get(id)?.always) continue
      yield {
        at: { span },
        says: `“${id}” cannot be left out, because nothing else can be said before it is mended. Take it out of this comment.`,
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
    role: Invites people to bring their bicycle # commsplan-allow structure/not-yaml: it looks nicer`,
        says: [
          '“structure/not-yaml” cannot be left out, because nothing else can be said before it is mended. Take it out of this comment.',
        ],
      },
    ],
  },
})

import { isAnySpoiled } from '../../plan/unread.ts'
import type { Objective } from '../../schema/model.generated.ts'
import { planRule } from '../rule.ts'
import { inWords } from '../words.ts'

/** The three directions that tie together, in words. */
const directions: Readonly<Record<NonNullable<Objective['direction']>, string>> = {
  'marketing-efficiency': 'making the marketing work better',
  'organizational-efficiency': 'making teams work better together',
  'strategy-and-innovation': 'strategy and innovation',
}

/** Plans that name directions look in all three. */
export const directionBalance = planRule({
  id: 'objectives/direction-balance',
  class: 'tip',
  title: 'A direction in which nothing goes',
  why: 'Marketing, the organisation around it and the strategy tie together. Where one of the three is forgotten, the other two soon get stuck.',
  source: 'A study of Danish marketing leaders',
  since: '0.1.0',
  uses: ['objectives', 'unread', 'spoiled'],
  check: function* (plan) {
    const isRead = !plan.unread.has('objectives')
    if (!isRead || isAnySpoiled(plan, ['objectives'], ['direction'])) return
    const named = new Set([...plan.objectives.values()].map(({ fields }) => fields.direction))
    named.delete(undefined)
    if (named.size === 0) return
    const without = Object.entries(directions).filter(([word]) => !named.has(word as never))
    if (without.length === 0) return
    const words = inWords(
      without.map(([, each]) => each),
      'or',
    )
    yield {
      at: { path: ['objectives'], part: 'name' },
      says: `No objective serves ${words}. Add one, or leave it to another plan on purpose.`,
    }
  },
  examples: {
    good: [
      `objectives:
  checks:
    from: 40`,
    ],
    bad: [
      {
        plan: `objectives:
  checks:
    direction: marketing-efficiency`,
        says: [
          'No objective serves making teams work better together or strategy and innovation. Add one, or leave it to another plan on purpose.',
        ],
      },
    ],
  },
})

import type { Entity } from '../../plan/plan.ts'
import { titleOf } from '../../plan/title.ts'
import type { Chapter } from '../../schema/model.generated.ts'
import { planRule } from '../rule.ts'
import { bareText, isToBeWritten } from '../to-be-written.ts'

/** Every chapter says something new. */
export const sameMessage = planRule({
  id: 'story/same-message',
  class: 'quality',
  title: 'Two chapters that say the same',
  why: 'Saying the same everywhere looks tidy and tells nothing. Each chapter should take people one step further.',
  since: '0.1.0',
  uses: ['chapters'],
  check: function* (plan) {
    const known = new Map<string, Entity<Chapter>>()
    for (const chapter of plan.chapters.values()) {
      const { message } = chapter.fields
      if (message === undefined || isToBeWritten(message)) continue
      const bare = bareText(message)
      const earlier = known.get(bare)
      if (!earlier) known.set(bare, chapter)
      if (!earlier || bare === '') continue
      yield {
        at: { path: [...chapter.path, 'message'] },
        says: `“${titleOf(earlier)}” and “${titleOf(chapter)}” say the same. What is new in the second?`,
        related: [{ says: 'The first to say it', path: [...earlier.path, 'message'] }],
      }
    }
  },
  examples: {
    good: [
      `connectedStory:
  chapters:
    notice:
      message: It is not the hill.
    bring:
      message: Bring it in as it is.`,
    ],
    bad: [
      {
        plan: `connectedStory:
  chapters:
    notice:
      message: Bring it in as it is.
    bring:
      message: Bring it in ... as it IS`,
        says: ['“Notice” and “Bring” say the same. What is new in the second?'],
      },
    ],
  },
})

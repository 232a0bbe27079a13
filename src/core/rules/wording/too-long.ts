import { textRule } from '../rule.ts'
import { customerTexts, roles } from '../texts.ts'
import { wordsIn } from './find-words.ts'

/** Texts that have to be remembered can be said in one breath. */
export const tooLong = textRule({
  id: 'wording/too-long',
  class: 'tip',
  title: 'A text that is too long for one breath',
  why: 'What cannot be said in one breath is not remembered, and rarely fits on the poster.',
  since: '0.1.0',
  texts: [...customerTexts, roles, { part: 'connections', fields: ['decision'] }],
  uses: [],
  check: function* ({ path, field, text }) {
    const limit = limits.get(field)
    const { length } = wordsIn(text)
    if (!limit || length <= limit.words) return
    yield {
      at: { path },
      says: `This ${limit.title} has ${length} words. Try to say it in ${limit.words}, which is one breath.`,
    }
  },
  examples: {
    good: [
      `connectedStory:
  idea: It was only ever the tyre, and the tyre takes us four minutes`,
    ],
    bad: [
      {
        plan: `channels:
  posters:
    role: Says at the foot of every hill, and at the top of some of them, what is wrong with the bicycle and where it could be put right`,
        says: ['This role has 28 words. Try to say it in 20, which is one breath.'],
      },
    ],
  },
})

/** How many words each field should have at most, and what planners call it. */
const limits: ReadonlyMap<string, { readonly words: number; readonly title: string }> = new Map([
  ['promise', { words: 20, title: 'promise' }],
  ['idea', { words: 25, title: 'idea' }],
  ['message', { words: 30, title: 'message' }],
  ['action', { words: 20, title: 'action' }],
  ['role', { words: 20, title: 'role' }],
  ['decision', { words: 20, title: 'decision' }],
])

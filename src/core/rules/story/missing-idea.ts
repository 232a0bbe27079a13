import { planRule } from '../rule.ts'
import { toBeWritten } from '../to-be-written.ts'

/** The story can be said in one sentence. */
export const missingIdea = planRule({
  id: 'story/missing-idea',
  class: 'completeness',
  title: 'A story without its one sentence',
  why: 'The second of the three moves: one story, told across the best channels. Channels can only help to tell it when everyone knows what it is.',
  source: "Inspired by Tracy Stokes' three moves",
  since: '0.1.0',
  uses: ['missing'],
  check: function* (plan) {
    for (const { object, field, path } of plan.missing) {
      const isWhole = path.length === 0 && field.name === 'connectedStory'
      if (!isWhole && !(object === 'ConnectedStory' && field.name === 'idea')) continue
      yield {
        at: isWhole ? { path: ['connectedStory'] } : { path: ['connectedStory'], part: 'name' },
        says: 'Say the story in one sentence, and write it as its “idea”. Every channel will help to tell it.',
        fixes: [
          {
            title: isWhole ? 'Add the story, to be filled in' : 'Add “idea”, to be filled in',
            changes: [
              isWhole
                ? { do: 'set', path: ['connectedStory'], value: firstStory }
                : { do: 'set', path: ['connectedStory', 'idea'], value: toBeWritten },
            ],
          },
        ],
      }
    }
  },
  examples: {
    good: [
      `connectedStory:
  idea: The hill was never the problem`,
    ],
    bad: [
      {
        plan: `connectedStory:
  idea:`,
        says: [
          'Say the story in one sentence, and write it as its “idea”. Every channel will help to tell it.',
        ],
        fixed: `connectedStory:
  idea: TBD`,
      },
    ],
  },
})

/** A story with one chapter, to be written. */
const firstStory = { idea: toBeWritten, chapters: { 'chapter-1': { message: toBeWritten } } }

import { segmentRule } from '../rule.ts'
import { fixesFor } from './mishap-fixes.ts'

/** No names with signs that cannot be seen, and no quotes that only look like quotes. */
export const hiddenCharacters = segmentRule({
  id: 'structure/hidden-characters',
  class: 'quality',
  title: 'Signs that were pasted in and do harm',
  why: 'Texts pasted from a word processor or a chat bring spaces that are none, and curly quotes that become part of the text.',
  since: '0.1.0',
  check: function* (report) {
    for (const mishap of report.mishaps) {
      if (mishap.kind === 'invisible-character' && !mishap.breaks) {
        yield {
          at: { span: mishap },
          says: 'There are characters here that cannot be seen, probably pasted from another program. Clean the line.',
          fixes: fixesFor(mishap, report).map((fix) => ({ ...fix, title: 'Clean the line' })),
        }
      } else if (mishap.kind === 'curly-quotes') {
        yield {
          at: { span: mishap },
          says: 'Curly quotes are shown as part of this text. Use straight quotes if they only hold it together.',
          fixes: fixesFor(mishap, report),
        }
      }
    }
  },
  examples: {
    good: [
      `connectedStory:
  idea: "The bicycle you already have"`,
      `connectedStory:
  idea: She said “bring it in”, and they did`,
    ],
    bad: [
      {
        plan: `connectedStory:
  idea: “The bicycle you already have”`,
        says: [
          'Curly quotes are shown as part of this text. Use straight quotes if they only hold it together.',
        ],
        fixed: `connectedStory:
  idea: "The bicycle you already have"`,
      },
      {
        plan: `brand:
  promise\u200b: Every bicycle leaves here safer than it came.`,
        says: [
          'There are characters here that cannot be seen, probably pasted from another program. Clean the line.',
        ],
        fixed: `brand:
  promise: Every bicycle leaves here safer than it came.`,
      },
    ],
  },
})

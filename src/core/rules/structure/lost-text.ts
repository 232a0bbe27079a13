import type { Mishap } from '../../document/mishap.ts'
import { segmentRule } from '../rule.ts'
import { fixesFor } from './mishap-fixes.ts'
import { shortened } from './mishap-words.ts'

/** No part of a text is taken for a comment or a command. */
export const lostText = segmentRule({
  id: 'structure/lost-text',
  class: 'fault',
  title: 'Words that are left out without a trace',
  why: 'A # after a space starts a note to yourself, and & or ! at the start of a text are commands. The words are gone from the plan, and nothing else would tell you.',
  source: 'YAML 1.2.2',
  since: '0.1.0',
  check: function* (report) {
    for (const mishap of report.mishaps) {
      if (mishap.kind !== 'lost-after-hash' && mishap.kind !== 'lost-mark') continue
      yield { at: { span: mishap }, says: says(mishap), fixes: fixesFor(mishap, report) }
    }
  },
  examples: {
    good: [
      `connectedStory:
  idea: "We are #1 in town"`,
      `brand:
  promise: Every bicycle leaves here safer than it came.   # agreed with the workshop`,
      `plan:
  summary:   # to be written when the story is clear`,
    ],
    bad: [
      {
        plan: `connectedStory:
  idea: We are #1 in town`,
        says: ['Everything from the # on is left out: “#1 in town”. Put quotes around the text.'],
        fixed: `connectedStory:
  idea: "We are #1 in town"`,
      },
      {
        plan: `plan:
  tags:
    - #BringANeighbour
    - repair`,
        says: [
          'Everything from the # on is left out: “#BringANeighbour”. Put quotes around the text.',
        ],
        fixed: `plan:
  tags:
    - "#BringANeighbour"
    - repair`,
      },
      {
        plan: `connectedStory:
  idea: &more for less`,
        says: [
          '“&more” is left out, because & at the start of a text is a command. Put quotes around the text.',
        ],
        fixed: `connectedStory:
  idea: "&more for less"`,
      },
      {
        plan: `connectedStory:
  idea: !Wow today`,
        says: [
          '“!Wow” is left out, because ! at the start of a text is a command. Put quotes around the text.',
        ],
        fixed: `connectedStory:
  idea: "!Wow today"`,
      },
    ],
  },
})

function says({ kind, words = '' }: Mishap): string {
  if (kind === 'lost-after-hash') {
    return `Everything from the # on is left out: “${shortened(words)}”. Put quotes around the text.`
  }
  return `“${shortened(words)}” is left out, because ${words.charAt(0)} at the start of a text is a command. Put quotes around the text.`
}

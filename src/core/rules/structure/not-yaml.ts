import type { MishapKind } from '../../document/mishap.ts'
import { segmentRule } from '../rule.ts'
import { fixesFor } from './mishap-fixes.ts'
import { wordsOnLine } from './mishap-words.ts'

/** Mishaps that have rules of their own, as long as the line can be read. */
const toldElsewhere: ReadonlySet<MishapKind> = new Set([
  'lost-after-hash',
  'lost-mark',
  'cut-at-comma',
  'curly-quotes',
])

/** Each line is read as its writer meant it. */
export const notYaml = segmentRule({
  id: 'structure/not-yaml',
  class: 'fault',
  title: 'A line that cannot be read',
  why: 'Some signs mean something of their own: a colon starts a field, a dash a list, quotes hold a text together. Where they stand in a text by chance, the line cannot be read, or is read as something else.',
  source: 'YAML 1.2.2',
  since: '0.1.0',
  always: true,
  check: function* (report) {
    for (const mishap of report.mishaps) {
      if (toldElsewhere.has(mishap.kind)) continue
      if (mishap.kind === 'invisible-character' && !mishap.breaks) continue
      yield {
        at: { span: mishap },
        says: wordsOnLine(mishap, report.segment.text),
        fixes: fixesFor(mishap, report),
      }
    }
  },
  examples: {
    good: [
      `connectedStory:
  idea: "Open again: and it missed you"`,
      `brand:
  promise: "@yourservice, seven days a week"`,
      `audiences:
  neighbours:
    who: People who live within a ten-minute walk
    needs:
      - a bicycle by Monday
      - a fair price`,
    ],
    bad: [
      {
        plan: `connectedStory:
  idea: Open again: and it missed you`,
        says: [
          'This text has a colon in it, and a colon starts a new field. Put quotes around the whole text.',
        ],
        fixed: `connectedStory:
  idea: "Open again: and it missed you"`,
      },
      {
        plan: `brand:
  promise: @yourservice, seven days a week`,
        says: [
          'A text cannot start with “@”, which has a meaning of its own. Put quotes around the whole text.',
        ],
        fixed: `brand:
  promise: "@yourservice, seven days a week"`,
      },
      {
        plan: `connectedStory:
  idea: "Welcome" back`,
        says: [
          'The quotes close before the text ends, and the rest cannot be read. Put quotes around the whole text.',
        ],
        fixed: `connectedStory:
  idea: '"Welcome" back'`,
      },
      {
        plan: `connectedStory:
  idea: 'Don't wait'`,
        says: ['The apostrophe ends this text too early. Put double quotes around the whole text.'],
        fixed: `connectedStory:
  idea: "Don't wait"`,
      },
      {
        plan: `connectedStory:
  idea: [NEW] The bicycle you already have`,
        says: [
          'Square brackets make a list, and this text goes on around them. Put quotes around the whole text.',
        ],
        fixed: `connectedStory:
  idea: "[NEW] The bicycle you already have"`,
      },
      {
        plan: `audiences:
  neighbours:
    who: People who live within a ten-minute walk
    needs:
      -a bicycle by Monday
      -a fair price`,
        says: [
          'A dash needs a space behind it to start a list item. Write “- a bicycle by Monday”.',
        ],
        fixed: `audiences:
  neighbours:
    who: People who live within a ten-minute walk
    needs:
      - a bicycle by Monday
      - a fair price`,
      },
      {
        plan: `audiences:
  neighbours:
    who: People who live within a ten-minute walk
   priority: secondary`,
        says: ['This line does not line up with its neighbours. Start it after 4 spaces.'],
        fixed: `audiences:
  neighbours:
    who: People who live within a ten-minute walk
    priority: secondary`,
      },
      {
        plan: `audiences:
  neighbours:
\t\twho: People who live within a ten-minute walk`,
        says: ['This line starts with a tab. Use spaces instead, two for each step inwards.'],
        fixed: `audiences:
  neighbours:
    who: People who live within a ten-minute walk`,
      },
      {
        plan: `plan:
  name: Mend it here
  summary`,
        says: [
          '“summary” is not finished: it has no colon yet. Write a colon behind it, and then its value.',
        ],
        fixed: `plan:
  name: Mend it here
  summary:`,
      },
    ],
  },
})

import { listedWords } from '../../schema/word-lists.ts'
import { nearestWords } from '../../text/nearest.ts'
import { segmentRule } from '../rule.ts'
import { inWords } from '../words.ts'
import { faultsOf } from './fault-reports.ts'
import { meantBy } from './list-synonyms.ts'

/** Lists up to this length are shown in full. */
const shortList = 6

/** Words from closed lists are words of these lists. */
export const notInList = segmentRule({
  id: 'structure/not-in-list',
  class: 'fault',
  title: 'A word that is not one of the choices',
  why: 'Some fields take one of a few words, because views and checks depend on them. Other words count for nothing.',
  since: '0.1.0',
  check: function* (report) {
    for (const { field, list, value, path, span } of faultsOf(report, 'not-in-list')) {
      const words = listedWords(list)
      const near = nearestWords(value, words).slice(0, 2)
      const meant = near.length > 0 ? near : meantBy(value, list, words)
      yield {
        at: { span },
        says: `“${value}” is not one of the choices for “${field.name}”. ${adviceOn(meant, words)}`,
        fixes: (meant.length > 0 || words.length > shortList ? meant : words).map((word) => ({
          title: `Replace with “${word}”`,
          changes: [{ do: 'set', path, value: word }],
          sure: near.length === 1,
        })),
      }
    }
  },
  examples: {
    good: [
      `audiences:
  neighbours: {who: People who live nearby, priority: secondary}`,
    ],
    bad: [
      {
        plan: `audiences:
  neighbours: {who: People who live nearby, priority: secundary}`,
        says: ['“secundary” is not one of the choices for “priority”. Did you mean “secondary”?'],
        fixed: `audiences:
  neighbours: {who: People who live nearby, priority: secondary}`,
      },
      {
        plan: `audiences:
  neighbours: {who: People who live nearby, priority: third}`,
        says: ['“third” is not one of the choices for “priority”. Use primary or secondary.'],
        fixed: `audiences:
  neighbours: {who: People who live nearby, priority: primary}`,
      },
      {
        plan: `channels:
  riders:
    type: facebook
    role: Shows riders what a flat tyre looks like from inside`,
        says: [
          '“facebook” is not one of the choices for “type”. Did you mean “paid-social” or “organic-social”?',
        ],
        fixed: `channels:
  riders:
    type: paid-social
    role: Shows riders what a flat tyre looks like from inside`,
      },
      {
        plan: `channels:
  riders:
    type: carrier pigeons
    role: Shows riders what a flat tyre looks like from inside`,
        says: [
          '“carrier pigeons” is not one of the choices for “type”. Choose a word from its list, such as “linear-tv”, “connected-tv” or “online-video”.',
        ],
      },
      {
        plan: `evidence:
  doorstep-talks:
    finding: Nine of twelve people had not touched the bicycle since its flat tyre
    kind: interviews`,
        says: [
          '“interviews” is not one of the choices for “kind”. Did you mean “customer-interview”?',
        ],
        fixed: `evidence:
  doorstep-talks:
    finding: Nine of twelve people had not touched the bicycle since its flat tyre
    kind: customer-interview`,
      },
    ],
  },
})

function adviceOn(meant: readonly string[], words: readonly string[]): string {
  if (meant.length > 0) return `Did you mean ${quoted(meant)}?`
  if (words.length <= shortList) return `Use ${inWords(words, 'or')}.`
  return `Choose a word from its list, such as ${quoted(words.slice(0, 3))}.`
}

function quoted(words: readonly string[]): string {
  return inWords(
    words.map((word) => `“${word}”`),
    'or',
  )
}

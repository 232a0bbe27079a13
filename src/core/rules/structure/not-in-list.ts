import { listedWords } from '../../schema/word-lists.ts'
import { mostAlike, nearestWord } from '../../text/nearest.ts'
import { segmentRule } from '../rule.ts'
import { inWords } from '../words.ts'
import { faultsOf } from './fault-reports.ts'

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
      const alike = mostAlike(value, words, 3)
      const near = nearestWord(value, words)
      const choices = words.length <= shortList ? words : alike
      const ask = words.length <= shortList ? 'Use' : 'Did you mean'
      const end = words.length <= shortList ? '.' : '?'
      const offer =
        near === undefined ? `${ask} ${inWords(choices, 'or')}${end}` : `Did you mean “${near}”?`
      yield {
        at: { span },
        says: `“${value}” is not one of the choices for “${field.name}”. ${offer}`,
        fixes: alike.map((word) => ({
          title: `Replace with “${word}”`,
          changes: [{ do: 'set', path, value: word }],
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
        plan: `evidence:
  doorstep-talks:
    finding: Nine of twelve people had not touched the bicycle since its flat tyre
    kind: interviews`,
        says: [
          '“interviews” is not one of the choices for “kind”. Did you mean customer-interview, store-visit or survey?',
        ],
        fixed: `evidence:
  doorstep-talks:
    finding: Nine of twelve people had not touched the bicycle since its flat tyre
    kind: customer-interview`,
      },
    ],
  },
})

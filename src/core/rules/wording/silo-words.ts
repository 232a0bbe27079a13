import vocabulary from '../../../../schemas/vocabulary.json' with { type: 'json' }
import { textRule } from '../rule.ts'
import { roles } from '../texts.ts'
import { capitalised } from '../words.ts'
import { isAllowed, wordFinder } from './find-words.ts'

/** A plan is named for what it does for people, not for the kind of channel that it uses. */
export const siloWords = textRule({
  id: 'wording/silo-words',
  class: 'tip',
  title: 'Words that split the plan by channel',
  why: 'Digital is part of everything by now, and customers do not notice where online ends. A plan that is split by channel is delivered in parts.',
  source: "Inspired by Tracy Stokes' three moves",
  since: '0.1.0',
  texts: [
    { part: 'header', fields: ['name', 'summary'] },
    { part: 'story', fields: ['idea'] },
    roles,
  ],
  uses: ['vocabulary'],
  check: function* ({ path, text }, plan) {
    const first = find(text).find((each) => !isAllowed(plan, each))
    if (!first) return
    yield {
      at: { path },
      says: `“${first.written}” splits the plan by channel. ${capitalised(advice.get(first.word) ?? '')} instead.`,
    }
  },
  examples: {
    good: [
      `plan:
  name: A spring for old bicycles`,
    ],
    bad: [
      {
        plan: `plan:
  name: Spring digital campaign`,
        says: [
          '“digital campaign” splits the plan by channel. Name the channel or the story chapter instead.',
        ],
      },
    ],
  },
})

const advice: ReadonlyMap<string, string> = new Map(Object.entries(vocabulary.siloWords))

const find = wordFinder(advice.keys())

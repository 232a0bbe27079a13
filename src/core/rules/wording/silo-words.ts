import vocabulary from '../../../../schemas/vocabulary.json' with { type: 'json' }
import { planRule } from '../rule.ts'
import { capitalised } from '../words.ts'
import { isAllowed, wordFinder } from './find-words.ts'
import { isEnglish, type PlanText, remembered, roles, textsIn } from './plan-texts.ts'

/** A plan is named for what it does for people, not for the kind of channel that it uses. */
export const siloWords = planRule({
  id: 'wording/silo-words',
  class: 'tip',
  title: 'Words that split the plan by channel',
  why: 'Digital is part of everything by now, and customers do not notice where online ends. A plan that is split by channel is delivered in parts.',
  source: "Inspired by Tracy Stokes' three moves",
  since: '0.1.0',
  uses: ['header', 'vocabulary', 'story', 'channels'],
  check: function* (plan) {
    if (!isEnglish(plan)) return
    const texts: PlanText[] = [
      ...textsIn(plan.header, ['name', 'summary'], ['plan']),
      ...textsIn(plan.story, ['idea'], ['connectedStory']),
      ...roles(plan),
    ]
    for (const text of texts) {
      const first = find(text).find((each) => !isAllowed(plan, each))
      if (!first) continue
      yield {
        at: { path: text.path },
        says: `“${first.written}” splits the plan by channel. ${capitalised(advice.get(first.word) ?? '')} instead.`,
      }
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

const find = remembered(wordFinder(advice.keys()))

import { stageInSentence } from '../../plan/title.ts'
import { isAnySpoiled } from '../../plan/unread.ts'
import { planRule } from '../rule.ts'
import { inWords } from '../words.ts'
import { chapterStub } from './chapter-stub.ts'
import { isAfterStory, silenceIn } from './journey-coverage.ts'

/** The story goes along with people, without leaving them alone in the middle. */
export const journeyGap = planRule({
  id: 'story/journey-gap',
  class: 'quality',
  title: 'A gap in the journey',
  why: 'Customers meet a brand along a whole journey, and what happens after the purchase decides the next one. Where the story is silent, others speak.',
  source: 'A study of Danish marketing leaders',
  since: '0.1.0',
  uses: ['header', 'chapters', 'unread', 'spoiled'],
  check: function* (plan) {
    if (plan.unread.has('plan') || plan.unread.has('connectedStory')) return
    if (isAnySpoiled(plan, ['plan', 'connectedStory'], ['journey', 'stage'])) return
    const { gaps } = silenceIn(plan)
    if (gaps.length === 0) return
    const canFollow = gaps.every((stage) => isAfterStory(plan, stage))
    yield {
      at: { path: ['connectedStory', 'chapters'], part: 'name' },
      says: `The story says nothing at ${inWords(gaps.map(stageInSentence), 'and')}. Add a chapter there, or people will hear someone else.`,
      // A chapter in the middle has to stand in the middle; where, the planner knows best.
      fixes: canFollow
        ? [
            {
              title: `Add a chapter for ${inWords(gaps.map(stageInSentence), 'and')}, to be filled in`,
              changes: gaps.map((stage) => chapterStub(stage, plan.chapters)),
            },
          ]
        : [],
    }
  },
  examples: {
    good: [
      `plan:
  journey: [notice, bring, ride, return]`,
      `plan:
  journey: see-think-do-care
connectedStory:
  chapters:
    notice: {stage: see, message: It is not the hill. It is the tyre., channels: [posters]}
    ask: {stage: think, message: Ask us what it costs. Nothing., channels: [instagram]}
    bring: {stage: do, message: Bring it in as it is., channels: [workshop]}
    ride: {stage: care, message: Show us where it took you., channels: [instagram]}`,
    ],
    bad: [
      {
        plan: `plan:
  journey: [notice, ask, bring, ride]`,
        says: [
          'The story says nothing at “Ask”. Add a chapter there, or people will hear someone else.',
        ],
      },
      {
        plan: `plan:
  journey: see-think-do-care
connectedStory:
  chapters:
    notice:
      stage: see
    bring:
      stage: think
    ride:
      stage: do`,
        says: [
          'The story says nothing at “Care”. Add a chapter there, or people will hear someone else.',
        ],
        fixed: `plan:
  journey: see-think-do-care
connectedStory:
  chapters:
    notice:
      stage: see
    bring:
      stage: think
    ride:
      stage: do
    care:
      stage: care
      message: TBD`,
      },
    ],
  },
})

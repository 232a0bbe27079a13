import { stageInSentence } from '../../plan/title.ts'
import { isAnySpoiled } from '../../plan/unread.ts'
import { planRule } from '../rule.ts'
import { inWords } from '../words.ts'
import { chapterStub } from './chapter-stub.ts'
import { silenceIn } from './journey-coverage.ts'

/** The story may go on to the end of the journey. */
export const journeyEnd = planRule({
  id: 'story/journey-end',
  class: 'tip',
  title: 'A story that ends before the journey does',
  why: 'People who come back and recommend are the best channel that money cannot buy. A chapter for them is worth a thought.',
  source: 'A study of Danish marketing leaders',
  since: '0.1.0',
  uses: ['header', 'chapters', 'unread', 'spoiled'],
  check: function* (plan) {
    if (plan.unread.has('plan') || plan.unread.has('connectedStory')) return
    if (isAnySpoiled(plan, ['plan', 'connectedStory'], ['journey', 'stage'])) return
    const { gaps, end } = silenceIn(plan)
    // While there are gaps before the end, `story/journey-gap` asks for those first.
    if (end.length === 0 || gaps.length > 0) return
    yield {
      at: { path: ['connectedStory', 'chapters'], part: 'name' },
      says: `The story ends before ${inWords(end.map(stageInSentence), 'and')}. What could it say there?`,
      fixes: [
        {
          title: `Add a chapter for ${inWords(end.map(stageInSentence), 'and')}, to be filled in`,
          changes: end.map((stage) => chapterStub(stage, plan.chapters)),
        },
      ],
    }
  },
  examples: {
    good: [
      `plan:
  journey: [notice, bring, ride, return]`,
    ],
    bad: [
      {
        plan: `plan:
  journey: decision-journey
connectedStory:
  idea: It was only ever the tyre
  chapters: {notice: {stage: initial-consideration, message: It is the tyre., channels: [posters]}, ask: {stage: active-evaluation, message: Ask us what it costs., channels: [instagram]}, bring: {stage: moment-of-purchase, message: Bring it in as it is., channels: [workshop]}, ride: {stage: post-purchase-experience, message: Show us where it took you., channels: [instagram]}}`,
        says: ['The story ends before “Loyalty loop”. What could it say there?'],
        fixed: `plan:
  journey: decision-journey
connectedStory:
  idea: It was only ever the tyre
  chapters: {notice: {stage: initial-consideration, message: It is the tyre., channels: [posters]}, ask: {stage: active-evaluation, message: Ask us what it costs., channels: [instagram]}, bring: {stage: moment-of-purchase, message: Bring it in as it is., channels: [workshop]}, ride: {stage: post-purchase-experience, message: Show us where it took you., channels: [instagram]}, loyalty-loop: {stage: loyalty-loop, message: TBD}}`,
      },
    ],
  },
})

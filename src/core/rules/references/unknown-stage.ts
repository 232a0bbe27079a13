import { stageInJourney, stagesOf } from '../../plan/journey.ts'
import { bareWord, mostAlike, nearestWord } from '../../text/nearest.ts'
import { planRule } from '../rule.ts'
import { inWords } from '../words.ts'

/** Every stage is one of the journey that the plan has chosen. */
export const unknownStage = planRule({
  id: 'references/unknown-stage',
  class: 'fault',
  title: 'A stage that the journey does not have',
  why: 'The journey shows what people meet on their way. A chapter or moment at a stage that the journey does not have is shown nowhere in it.',
  since: '0.1.0',
  uses: ['references', 'header', 'unread'],
  check: function* (plan) {
    if (plan.unread.has('plan')) return
    const stages = stagesOf(plan)
    for (const { to, id, path } of plan.references) {
      if (to !== 'stages' || stages.includes(id)) continue
      const word = standardStages.get(bareWord(id)) ?? id
      const near = nearestWord(id, stages)
      const meant = near ?? stageInJourney(plan, word)
      const alike = mostAlike(id, stages, 3)
      const best = meant === undefined ? alike : [meant, ...alike.filter((each) => each !== meant)]
      yield {
        at: { path },
        says: `“${id}” is not a stage of this journey. Use ${inWords(stages, 'or')}.`,
        fixes: best.slice(0, 3).map((stage) => ({
          title: `Replace with “${stage}”`,
          changes: [{ do: 'set', path, value: stage }],
          sure: stage === near,
        })),
      }
    }
  },
  examples: {
    good: [
      `plan:
  journey: see-think-do-care
connectedStory:
  chapters:
    notice:
      stage: see
    bring:
      stage: do
    ride:
      stage: care`,
    ],
    bad: [
      {
        plan: `connectedStory:
  chapters:
    notice:
      stage: notise`,
        says: ['“notise” is not a stage of this journey. Use notice, bring or ride.'],
        fixed: `connectedStory:
  chapters:
    notice:
      stage: notice`,
      },
      {
        plan: `plan:
  journey: standard
connectedStory:
  chapters:
    notice:
      stage: think
    bring:
      stage: purchase
    ride:
      stage: experience`,
        says: [
          '“think” is not a stage of this journey. Use awareness, consideration, evaluation, purchase, experience or advocacy.',
        ],
        fixed: `plan:
  journey: standard
connectedStory:
  chapters:
    notice:
      stage: consideration
    bring:
      stage: purchase
    ride:
      stage: experience`,
      },
    ],
  },
})

/** Other words for the stages of the standard journey, as people from other frameworks write them. */
const standardStages: ReadonlyMap<string, string> = new Map([
  ['discovery', 'awareness'],
  ['attention', 'awareness'],
  ['interest', 'consideration'],
  ['research', 'evaluation'],
  ['comparison', 'evaluation'],
  ['intent', 'evaluation'],
  ['buy', 'purchase'],
  ['conversion', 'purchase'],
  ['decision', 'purchase'],
  ['sale', 'purchase'],
  ['postpurchase', 'experience'],
  ['onboarding', 'experience'],
  ['usage', 'experience'],
  ['retention', 'experience'],
  ['service', 'experience'],
  ['loyalty', 'advocacy'],
  ['recommendation', 'advocacy'],
  ['referral', 'advocacy'],
])

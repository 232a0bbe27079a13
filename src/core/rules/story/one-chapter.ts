import { stageOfChapter, stagesOf } from '../../plan/journey.ts'
import type { Plan } from '../../plan/plan.ts'
import { type Fix, planRule } from '../rule.ts'
import { chapterStub } from './chapter-stub.ts'

/** A story has more than one part. */
export const oneChapter = planRule({
  id: 'story/one-chapter',
  class: 'quality',
  title: 'A story of one chapter',
  why: 'People who have never heard of you and people who are about to pay need different words. One message for all of them is an advertisement, not a story.',
  source: "Inspired by Tracy Stokes' three moves",
  since: '0.1.0',
  uses: ['chapters', 'header', 'unread'],
  check: function* (plan) {
    if (plan.chapters.size !== 1 || plan.unread.has('connectedStory')) return
    yield {
      at: { path: ['connectedStory', 'chapters'], part: 'name' },
      says: 'One message repeated is not yet a story. What comes before or after?',
      fixes: nextChapter(plan),
    }
  },
  examples: {
    good: [
      `connectedStory:
  chapters:
    notice: {message: It is not the hill. It is the tyre., stage: notice, channels: [posters]}
    bring: {message: Bring it in as it is., stage: bring, channels: [workshop]}`,
    ],
    bad: [
      {
        plan: `connectedStory:
  idea: It was only ever the tyre
  chapters: {notice: {message: It is not the hill. It is the tyre., stage: notice, channels: [posters]}}
contextualConnections: {flat-tyre-monday: {chapter: notice, channels: [posters], decision: Do I mend it or not?, times: [monday], places: [street], platforms: [poster-site], devices: [print]}}`,
        says: ['One message repeated is not yet a story. What comes before or after?'],
        fixed: `connectedStory:
  idea: It was only ever the tyre
  chapters: {notice: {message: It is not the hill. It is the tyre., stage: notice, channels: [posters]}, bring: {stage: bring, message: TBD}}
contextualConnections: {flat-tyre-monday: {chapter: notice, channels: [posters], decision: Do I mend it or not?, times: [monday], places: [street], platforms: [poster-site], devices: [print]}}`,
      },
    ],
  },
})

/** A chapter for the stage after that of the only one. */
function nextChapter(plan: Pick<Plan, 'chapters' | 'header'>): Fix[] {
  const [only] = plan.chapters.values()
  const stages = stagesOf(plan)
  const stage = only && stageOfChapter(plan, only)
  const next = stage === undefined ? undefined : stages[stages.indexOf(stage) + 1]
  if (next === undefined) return []
  return [
    {
      title: `Add a chapter for the stage “${next}”, to be filled in`,
      changes: [chapterStub(next, plan.chapters)],
    },
  ]
}

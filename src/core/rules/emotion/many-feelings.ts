import { asListed } from '../../plan/feeling.ts'
import { planRule } from '../rule.ts'
import { honestFeeling, shiftsIn } from './feeling-uses.ts'

/** One story has one emotional direction. */
export const manyFeelings = planRule({
  id: 'emotion/many-feelings',
  class: 'tip',
  title: 'Many different feelings',
  why: 'People remember one feeling at most. A story that pulls in many directions leaves none.',
  source: "Inspired by Tracy Stokes' three moves",
  since: '0.1.0',
  uses: ['emotionalAction', 'chapters'],
  check: function* (plan) {
    const goals = distinct([...shiftsIn(plan)].map(({ to }) => to))
    if (goals > mostGoals) {
      yield {
        at: { path: ['emotionalAction', 'byAudience'], part: 'name' },
        says: `The audiences should end with ${goals} different feelings. Which one should people remember?`,
      }
    }
    const feelings = distinct([...plan.chapters.values()].map(({ fields }) => fields.feeling))
    if (feelings > mostInChapters) {
      yield {
        at: { path: ['connectedStory', 'chapters'], part: 'name' },
        says: `The chapters end on ${feelings} different feelings. Which one should people remember?`,
      }
    }
  },
  examples: {
    good: [
      `emotionalAction:
  byAudience:
    returning-riders:
      to: confident`,
    ],
    bad: [
      {
        plan: `audiences:
  parents: {who: Parents who carry a child's bicycle up the stairs each night}
  commuters: {who: People who stand on the tram beside a folded bicycle}
emotionalAction:
  byAudience:
    parents: {to: relieved}
    commuters: {to: eager}`,
        says: [
          'The audiences should end with 3 different feelings. Which one should people remember?',
        ],
      },
    ],
  },
})

/** Most goal feelings of all audiences together. */
const mostGoals = 2
/** Most feelings in the chapters. */
const mostInChapters = 5

function distinct(words: readonly (string | undefined)[]): number {
  return new Set(words.flatMap((word) => (honestFeeling(word) ? asListed(String(word)) : []))).size
}

import vocabulary from '../../../../schemas/vocabulary.json' with { type: 'json' }
import type { Plan } from '../../plan/plan.ts'
import { type PlanText, textRule } from '../rule.ts'
import { goals } from '../texts.ts'
import { isAllowed, wordFinder } from './find-words.ts'

/** Objectives and tasks say what people will do, or how much of it. */
export const vagueGoal = textRule({
  id: 'wording/vague-goal',
  class: 'quality',
  title: 'A goal that could mean anything',
  why: 'Nobody can tell afterwards whether something was driven, boosted or strengthened. What people will do can be seen, and a number can be read.',
  source: 'Planning practice of the UK Government Communication Service',
  since: '0.1.0',
  texts: [goals, { part: 'chapters', fields: ['task'] }],
  uses: ['vocabulary', 'objectives'],
  check: function* (goal, plan) {
    const { path, text } = goal
    const first = find(text).find(({ start }) => text.slice(0, start).trim() === '')
    if (!first || hasNumber(text) || isAllowed(plan, first) || isInNumbers(goal, plan)) return
    yield {
      at: { path },
      says: `“${first.written}” could mean anything. Say what people will do, or add a number.`,
    }
  },
  examples: {
    good: [
      `objectives:
  checks:
    what: Increase awareness of the free check`,
      `connectedStory:
  chapters:
    notice:
      task: Let people laugh about the shed they avoid`,
    ],
    bad: [
      {
        plan: `objectives:
  checks: {what: Raise awareness and drive engagement, metric: participants}`,
        says: ['“Raise awareness” could mean anything. Say what people will do, or add a number.'],
      },
      {
        plan: `connectedStory:
  chapters:
    notice:
      task: Boost the brand`,
        says: ['“Boost” could mean anything. Say what people will do, or add a number.'],
      },
    ],
  },
})

const find = wordFinder(vocabulary.vagueVerbs)

/** A change from one number to another says how much, whatever the words. */
function isInNumbers({ path }: PlanText, { objectives }: Pick<Plan, 'objectives'>): boolean {
  const [section, id] = path
  const objective = section === 'objectives' ? objectives.get(String(id)) : undefined
  return hasNumber(objective?.fields.from) || hasNumber(objective?.fields.to)
}

function hasNumber(value: string | number | undefined): boolean {
  return value !== undefined && /\d/.test(String(value))
}

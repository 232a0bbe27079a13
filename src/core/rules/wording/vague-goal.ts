import vocabulary from '../../../../schemas/vocabulary.json' with { type: 'json' }
import { planRule } from '../rule.ts'
import { isAllowed, wordFinder } from './find-words.ts'
import { isEnglish, type PlanText, textsIn } from './plan-texts.ts'

/** Objectives and tasks say what people will do, or how much of it. */
export const vagueGoal = planRule({
  id: 'wording/vague-goal',
  class: 'quality',
  title: 'A goal that could mean anything',
  why: 'Nobody can tell afterwards whether something was driven, boosted or strengthened. What people will do can be seen, and a number can be read.',
  source: 'Planning practice of the UK Government Communication Service',
  since: '0.1.0',
  uses: ['header', 'vocabulary', 'objectives', 'chapters'],
  check: function* (plan) {
    if (!isEnglish(plan)) return
    for (const objective of plan.objectives.values()) {
      const { written, fields, path } = objective
      // A change from one number to another says how much, whatever the words.
      if (!written || hasNumber(fields.from) || hasNumber(fields.to)) continue
      for (const text of textsIn(written, ['what'], path)) yield* onGoal(text)
    }
    for (const { written, path } of plan.chapters.values()) {
      for (const text of textsIn(written ?? {}, ['task'], path)) yield* onGoal(text)
    }

    function* onGoal({ path, text }: PlanText) {
      const first = find(text).find(({ start }) => text.slice(0, start).trim() === '')
      if (!first || hasNumber(text) || isAllowed(plan, first)) return
      yield {
        at: { path },
        says: `“${first.written}” could mean anything. Say what people will do, or add a number.`,
      }
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

function hasNumber(value: string | number | undefined): boolean {
  return value !== undefined && /\d/.test(String(value))
}

import type { PlanPath } from '../../document/node.ts'
import { dateWords } from '../../plan/date-words.ts'
import { languageOf } from '../../plan/header.ts'
import { planDays, runOf } from '../../plan/runs.ts'
import { namedEntity } from '../parts.ts'
import { entityRule, type Fix } from '../rule.ts'
import { capitalised } from '../words.ts'

/** Whatever runs, runs while the plan does. */
export const outsidePlan = entityRule({
  id: 'calendar/outside-plan',
  class: 'quality',
  title: 'An activity outside the days of the plan',
  why: 'Budgets, reports and teams go by the days of the plan. What runs before or after them has no money and nobody looks at it.',
  since: '0.1.0',
  looksAt: 'activities',
  uses: ['header'],
  check: function* (activity, plan) {
    const days = planDays(plan)
    const run = runOf(activity)
    if (!days || !run) return
    const language = languageOf(plan)
    const { path, fields } = activity
    const name = capitalised(namedEntity(activity))
    const isOutside = run.last < days.first || run.first > days.last
    for (const edge of ['start', 'end'] as const) {
      const isOver = edge === 'start' ? run.first < days.first : run.last > days.last
      if (!isOver) continue
      const own = fields[edge] ?? ''
      const planned = plan.header[edge] ?? ''
      const words = edge === 'start' ? 'starts on' : 'runs until'
      const side = edge === 'start' ? 'the plan starts on' : 'the plan ends on'
      const cut = edge === 'start' ? 'Start the activity' : 'End the activity'
      const extend = edge === 'start' ? 'Start the plan' : 'End the plan'
      const fix = (title: string, at: PlanPath, value: string): Fix => ({
        title: `${title} on ${dateWords(value, language)}`,
        changes: [{ do: 'set', path: [...at, edge], value }],
      })
      yield {
        at: { path: [...path, edge] },
        says: `${name} ${words} ${dateWords(own, language)}, but ${side} ${dateWords(planned, language)}. Change the days of one of them.`,
        fixes: [fix(extend, ['plan'], own), ...(isOutside ? [] : [fix(cut, path, planned)])],
      }
    }
  },
  examples: {
    good: [
      `calendar:
  activities:
    hill-posters: {channel: posters, chapters: [notice, bring, ride], start: 2027-03-01, end: 2027-05-31}`,
    ],
    bad: [
      {
        plan: `plan:
  end: 2027-05-31
calendar:
  activities:
    hill-posters: {channel: posters, chapters: [notice, bring, ride], start: 2027-03-01, end: 2027-06-15}`,
        says: [
          'The activity “Hill posters” runs until 15 June 2027, but the plan ends on 31 May 2027. Change the days of one of them.',
        ],
        fixed: `plan:
  end: 2027-06-15
calendar:
  activities:
    hill-posters: {channel: posters, chapters: [notice, bring, ride], start: 2027-03-01, end: 2027-06-15}`,
      },
    ],
  },
})

import type { PlanValue } from '../../edit/change.ts'
import { dayOf } from '../../plan/day.ts'
import { isSpoiled } from '../../plan/unread.ts'
import { namedEntity } from '../parts.ts'
import { entityRule } from '../rule.ts'
import { inWords } from '../words.ts'

/** What makes an objective measurable, as a planner asks for it. */
const asked = [
  ['metric', 'what you count'],
  ['from', 'where it stands today'],
  ['to', 'where it should be'],
  ['by', 'by when'],
] as const

/** An objective says what is counted, from where to where, and by when. */
export const notMeasurable = entityRule({
  id: 'objectives/not-measurable',
  class: 'completeness',
  title: 'An objective that nobody can check',
  why: 'Without a starting point, a goal and a day, nobody can say afterwards whether it worked, and everybody will.',
  source: 'UK Government Communication Service, guidance on objectives',
  since: '0.1.0',
  looksAt: 'objectives',
  uses: ['header', 'unread', 'spoiled'],
  check: function* (objective, plan) {
    const { fields, path } = objective
    if (plan.unread.has('objectives')) return
    const lacking = asked.filter(
      ([name]) => fields[name] === undefined && !isSpoiled(plan, [...path, name]),
    )
    if (lacking.length === 0) return
    const values = lacking.map(([name]) => [name, knownValue(name, plan.header.end)] as const)
    const isKnown = values.every(([, value]) => value !== undefined)
    yield {
      at: { path, part: 'name' },
      says: `Say for ${namedEntity(objective)} ${inWords(
        lacking.map(([, words]) => words),
        'and',
      )}.`,
      fixes: isKnown
        ? [
            {
              title: `Add ${inWords(
                values.map(([name, value]) => `“${name}: ${value}”`),
                'and',
              )}`,
              changes: values.map(([name, value]) => ({
                do: 'set',
                path: [...path, name],
                value: value as PlanValue,
              })),
            },
          ]
        : [],
    }
  },
  examples: {
    good: [
      `objectives:
  checks:
    metric: participants
    from: unknown
    to: 200
    by: 2027-05-31`,
    ],
    bad: [
      {
        plan: `objectives:
  checks:
    what: More riders bring a bicycle in for a check
  rides: {what: More people ride to work, metric: active-members}`,
        says: [
          'Say for the objective “More people ride to work” where it stands today, where it should be and by when.',
        ],
      },
      {
        plan: `objectives:
  checks: {what: More riders bring a bicycle in, metric: participants, to: 200}`,
        says: [
          'Say for the objective “More riders bring a bicycle in” where it stands today and by when.',
        ],
        fixed: `objectives:
  checks: {what: More riders bring a bicycle in, metric: participants, from: unknown, to: 200, by: 2027-05-31}`,
      },
    ],
  },
})

/** An honest value to begin with, where there is one. */
function knownValue(name: string, end: string | undefined): PlanValue | undefined {
  if (name === 'from') return 'unknown'
  return name === 'by' && dayOf(end) ? end : undefined
}

import type { PlanPath } from '../../document/node.ts'
import { dateWords } from '../../plan/date-words.ts'
import { dayOf, daysBetween } from '../../plan/day.ts'
import { languageOf } from '../../plan/header.ts'
import type { Plan } from '../../plan/plan.ts'
import { namedEntity } from '../parts.ts'
import { planRule } from '../rule.ts'
import { capitalised } from '../words.ts'

/** Whatever has days ends after it starts. */
export const endBeforeStart = planRule({
  id: 'calendar/end-before-start',
  class: 'fault',
  title: 'Something that ends before it starts',
  why: 'One of the two days is wrong. The calendar cannot show it, and nothing can be booked from it.',
  since: '0.1.0',
  uses: ['header', 'activities', 'calendar'],
  check: function* (plan) {
    const language = languageOf(plan)
    for (const { name, path, start, end } of spansIn(plan)) {
      const [first, last] = [dayOf(start), dayOf(end)]
      if (!first || !last || daysBetween(first, last) >= 0) continue
      yield {
        at: { path: [...path, 'end'] },
        says: `${name} ends on ${dateWords(end ?? '', language)}, before it starts on ${dateWords(start ?? '', language)}. Change one of the two days.`,
        related: [{ says: 'It starts here.', path: [...path, 'start'] }],
        fixes: [
          {
            title: 'Swap the two days',
            changes: [
              { do: 'set', path: [...path, 'start'], value: end ?? '' },
              { do: 'set', path: [...path, 'end'], value: start ?? '' },
            ],
          },
        ],
      }
    }
  },
  examples: {
    good: [
      `calendar:
  activities:
    first-dry-sunday: {channel: posters, chapters: [notice, bring, ride], start: 2027-04-04, end: 2027-04-04}`,
    ],
    bad: [
      {
        plan: `calendar:
  activities:
    hill-posters: {channel: posters, chapters: [notice, bring, ride], start: 2027-05-15, end: 2027-03-01}
  blackouts:
    - {start: 2027-04-05, end: 2027-04-02, why: The workshop is closed}`,
        says: [
          'The activity “Hill posters” ends on 1 March 2027, before it starts on 15 May 2027. Change one of the two days.',
          'The silent period ends on 2 April 2027, before it starts on 5 April 2027. Change one of the two days.',
        ],
        fixed: `calendar:
  activities:
    hill-posters: {channel: posters, chapters: [notice, bring, ride], start: 2027-03-01, end: 2027-05-15}
  blackouts:
    - {start: 2027-04-02, end: 2027-04-05, why: The workshop is closed}`,
      },
    ],
  },
})

interface NamedSpan {
  readonly name: string
  readonly path: PlanPath
  readonly start: string | undefined
  readonly end: string | undefined
}

function* spansIn(plan: Pick<Plan, 'header' | 'activities' | 'calendar'>): Generator<NamedSpan> {
  const { start, end } = plan.header
  yield { name: 'The plan', path: ['plan'], start, end }
  for (const activity of plan.activities.values()) {
    const { path, fields } = activity
    yield { name: capitalised(namedEntity(activity)), path, start: fields.start, end: fields.end }
  }
  for (const [index, each] of (plan.calendar.blackouts ?? []).entries()) {
    const path = ['calendar', 'blackouts', index]
    yield { name: 'The silent period', path, start: each.start, end: each.end }
  }
}

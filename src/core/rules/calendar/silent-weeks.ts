import { periodWords } from '../../plan/date-words.ts'
import { isoOfNumber } from '../../plan/day.ts'
import { languageOf } from '../../plan/header.ts'
import { runsIn } from '../../plan/runs.ts'
import { quietStretches } from '../../plan/silences.ts'
import { isAnySpoiled } from '../../plan/unread.ts'
import { planRule } from '../rule.ts'

/** Days without anything that nobody notices. */
const mostDays = 14

/** There is no long silence that nobody has chosen. */
export const silentWeeks = planRule({
  id: 'calendar/silent-weeks',
  class: 'tip',
  title: 'Weeks in which nothing runs',
  why: 'Pauses can be wise, if they are chosen. A silence that nobody has noticed is time in which people forget.',
  since: '0.1.0',
  uses: ['header', 'activities', 'calendar', 'unread', 'spoiled'],
  check: function* (plan) {
    if (plan.unread.has('calendar')) return
    if (isAnySpoiled(plan, ['calendar'], ['start', 'end', 'status'])) return
    const runs = runsIn(plan)
    const meant = [...plan.activities.values()].filter(
      ({ fields }) => fields.status !== 'cancelled',
    )
    // An activity whose days are not known may fill the silence.
    if (runs.length === 0 || runs.length < meant.length) return
    for (const { first, last } of quietStretches(plan)) {
      if (last - first + 1 <= mostDays) continue
      const period = periodWords(isoOfNumber(first), isoOfNumber(last), languageOf(plan))
      yield {
        at: { path: ['calendar', 'activities'], part: 'name' },
        says: `Nothing runs from ${period}. Is this on purpose?`,
      }
    }
  },
  examples: {
    good: [
      `calendar:
  activities:
    hill-posters: {channel: posters, chapters: [notice, bring], start: 2027-03-08, end: 2027-04-11}
    first-dry-sunday: {channel: workshop, chapters: [ride], start: 2027-04-25, end: 2027-05-23}`,
    ],
    bad: [
      {
        plan: `calendar:
  activities:
    hill-posters: {channel: posters, chapters: [notice, bring], start: 2027-03-08, end: 2027-04-04}
    first-dry-sunday: {channel: workshop, chapters: [ride], start: 2027-04-25, end: 2027-05-02}`,
        says: [
          'Nothing runs from 5 to 24 April 2027. Is this on purpose?',
          'Nothing runs from 3 to 31 May 2027. Is this on purpose?',
        ],
      },
    ],
  },
})

import { periodWords } from '../../plan/date-words.ts'
import { dayAfter, dayOf, isoOf } from '../../plan/day.ts'
import { languageOf } from '../../plan/header.ts'
import { isAnySpoiled } from '../../plan/unread.ts'
import { planRule } from '../rule.ts'
import { daysFrom, planDays, runsIn } from './runs.ts'

/** There is no long silence that nobody has chosen. */
export const silentWeeks = planRule({
  id: 'calendar/silent-weeks',
  class: 'tip',
  title: 'Weeks in which nothing runs',
  why: 'Pauses can be wise, if they are chosen. A silence that nobody has noticed is time in which people forget.',
  since: '0.1.0',
  limits: {
    days: { says: 'Days in a row on which nothing runs', usual: 14 },
  },
  uses: ['header', 'activities', 'calendar', 'unread', 'spoiled'],
  check: function* (plan, limits) {
    const days = planDays(plan)
    const start = dayOf(plan.header.start)
    if (!days || !start || plan.unread.has('calendar')) return
    if (isAnySpoiled(plan, ['calendar'], ['start', 'end', 'status'])) return
    const runs = runsIn(plan)
    const meant = [...plan.activities.values()].filter(
      ({ fields }) => fields.status !== 'cancelled',
    )
    // An activity whose days are not known may fill the silence.
    if (runs.length === 0 || runs.length < meant.length) return
    // A silence for everyone is one that the plan has chosen.
    const chosen = (plan.calendar.blackouts ?? []).flatMap((each) =>
      each.channels || each.markets ? [] : (daysFrom(each) ?? []),
    )
    const busy = [...runs, ...chosen].sort((a, b) => a.first - b.first)
    let next = days.first
    for (const { first, last } of [...busy, { first: days.last + 1, last: days.last + 1 }]) {
      const until = Math.min(first - 1, days.last)
      if (until - next + 1 > limits.days) {
        const day = (number: number) => isoOf(dayAfter(start, number - days.first))
        yield {
          at: { path: ['calendar', 'activities'], part: 'name' },
          says: `Nothing runs from ${periodWords(day(next), day(until), languageOf(plan))}. Is this on purpose?`,
        }
      }
      next = Math.max(next, last + 1)
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

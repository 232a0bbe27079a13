import { groupOfTeam } from '../../plan/team.ts'
import { titleOf } from '../../plan/title.ts'
import { hasLostLibrary } from '../lost-libraries.ts'
import { planRule } from '../rule.ts'

/** Somebody outside marketing looks at the results, too. */
export const marketingReviewsItself = planRule({
  id: 'measurement/marketing-reviews-itself',
  class: 'tip',
  title: 'Marketing looks at its results alone',
  why: 'Sales, service, insights and product see what customers do next. Without them marketing marks its own homework.',
  source: 'A study of Danish marketing leaders',
  since: '0.1.0',
  uses: ['measurement', 'teams', 'unread', 'imports'],
  check: function* (plan) {
    if (plan.unread.has('measurement') || plan.unread.has('teams') || hasLostLibrary(plan)) return
    const reviews = plan.measurement.reviews ?? []
    const isMarketing = (id: string) => groupOfTeam(plan.teams.get(id)) === 'marketing'
    const isAlone = reviews.every(({ who = [] }) => who.length > 0 && who.every(isMarketing))
    if (reviews.length === 0 || !isAlone) return
    const others = [...plan.teams.values()].filter((team) => {
      const group = groupOfTeam(team)
      return group !== undefined && group !== 'marketing' && group !== 'other'
    })
    yield {
      at: { path: ['measurement', 'reviews'], part: 'name' },
      says: 'Only marketing looks at the results. Ask sales, service, insights or product to join the review.',
      fixes: others.slice(0, 3).map((team) => ({
        title: `Ask “${titleOf(team)}” to join`,
        changes: [{ do: 'append', path: ['measurement', 'reviews', 0, 'who'], value: team.id }],
      })),
    }
  },
  examples: {
    good: [
      `measurement:
  reviews:
    - {every: week, who: [marketing, workshop]}`,
    ],
    bad: [
      {
        plan: `measurement:
  reviews:
    - {every: week, who: [marketing]}
teams:
  counter: {function: stores}
responsibilities:
  - {what: A word at the counter, responsible: [counter], accountable: workshop}`,
        says: [
          'Only marketing looks at the results. Ask sales, service, insights or product to join the review.',
        ],
        fixed: `measurement:
  reviews:
    - {every: week, who: [marketing, counter]}
teams:
  counter: {function: stores}
responsibilities:
  - {what: A word at the counter, responsible: [counter], accountable: workshop}`,
      },
    ],
  },
})

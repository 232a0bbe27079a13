import { dayNumber, dayOf } from '../../plan/day.ts'
import { statusOf } from '../../plan/header.ts'
import type { Plan } from '../../plan/plan.ts'
import { isAnySpoiled } from '../../plan/unread.ts'
import { planRule } from '../rule.ts'
import { channelParts, directChannels } from './direct-channels.ts'

/** Somebody has signed off consent and claims before the first activity starts. */
export const notReviewed = planRule({
  id: 'consent/not-reviewed',
  class: 'completeness',
  title: 'Consent and claims that nobody has signed off',
  why: 'Once a plan is approved, everyone believes that somebody has checked it. Let the plan say who did, and when.',
  since: '0.1.0',
  uses: [...channelParts, 'header', 'compliance', 'unread', 'spoiled'],
  check: function* (plan) {
    const status = statusOf(plan)
    if (status !== 'approved' && status !== 'live') return
    if (plan.unread.has('compliance') || !needsReview(plan)) return
    const { reviewedBy, reviewedOn } = plan.compliance
    if (isAnySpoiled(plan, ['compliance'], ['reviewedBy', 'reviewedOn'])) return
    if (reviewedBy === undefined || reviewedOn === undefined) {
      const lacks = reviewedBy !== undefined ? 'when, under “reviewedOn”' : undefined
      yield {
        at: { path: ['compliance'], part: 'name' },
        says: lacks
          ? `Nobody can tell when consent and claims were signed off. Write ${lacks}.`
          : 'Nobody has signed off consent and claims. Write who checked them, under “reviewedBy”, and when, under “reviewedOn”.',
      }
      return
    }
    const first = firstDayOf(plan)
    if (first === undefined || !isLater(reviewedOn, first)) return
    yield {
      at: { path: ['compliance', 'reviewedOn'] },
      says: `Consent and claims are signed off on ${reviewedOn}, after the first activity starts on ${first}. Move one of the two.`,
    }
  },
  examples: {
    good: [
      `plan:
  status: approved
compliance:
  reviewedBy: Privacy and claims lead
  reviewedOn: 2027-02-01
  claims: [{claim: The safety check costs nothing, evidence: [workshop-log]}]`,
    ],
    bad: [
      {
        plan: `plan:
  status: approved
compliance:
  reviewedBy:
  claims: [{claim: The safety check costs nothing, evidence: [workshop-log]}]`,
        says: [
          'Nobody has signed off consent and claims. Write who checked them, under “reviewedBy”, and when, under “reviewedOn”.',
        ],
      },
      {
        plan: `plan:
  status: approved
compliance:
  reviewedBy: Privacy and claims lead
  reviewedOn: 2027-03-20
  claims: [{claim: The safety check costs nothing, evidence: [workshop-log]}]
calendar:
  activities:
    window-week: {channel: workshop, start: 2027-03-08, end: 2027-03-14}`,
        says: [
          'Consent and claims are signed off on 2027-03-20, after the first activity starts on 2027-03-08. Move one of the two.',
        ],
      },
    ],
  },
})

type Used = Pick<Plan, (typeof channelParts)[number] | 'header' | 'compliance'>

function needsReview(plan: Used): boolean {
  if ((plan.compliance.claims ?? []).length > 0) return true
  return !directChannels(plan).next().done
}

/** The day (ISO) on which the first activity starts; without activities, the plan's first day. */
function firstDayOf(plan: Used): string | undefined {
  const starts = [...plan.activities.values()]
    .filter(({ fields }) => fields.status !== 'cancelled')
    .flatMap(({ fields }) => fields.start ?? [])
  return starts.sort()[0] ?? plan.header.start
}

function isLater(a: string, b: string): boolean {
  const [left, right] = [dayOf(a), dayOf(b)]
  return left !== undefined && right !== undefined && dayNumber(left) > dayNumber(right)
}

import type { Plan } from '../../plan/plan.ts'
import { planDays } from '../../plan/runs.ts'
import { isAnySpoiled } from '../../plan/unread.ts'
import { namedEntity } from '../parts.ts'
import { type Finding, planRule } from '../rule.ts'
import { freeName } from '../to-be-written.ts'
import { capitalised } from '../words.ts'

/** Every chapter has its days. */
export const unusedStory = planRule({
  id: 'calendar/unused-story',
  class: 'tip',
  title: 'A chapter without days',
  why: 'Once there is a calendar, what does not stand in it does not happen. A story with a missing part is no longer one.',
  source: "Inspired by Tracy Stokes' three moves",
  since: '0.1.0',
  uses: ['header', 'chapters', 'activities', 'unread', 'spoiled'],
  check: function* (plan) {
    if (plan.activities.size === 0 || plan.unread.has('calendar')) return
    if (isAnySpoiled(plan, ['calendar'], ['chapters', 'channel'])) return
    const chapters = new Set<string>()
    const channels = new Set<string>()
    for (const { fields } of plan.activities.values()) {
      // An activity that names no chapter tells all that list its channel.
      const named = fields.chapters ?? []
      for (const id of named) chapters.add(id)
      if (named.length === 0 && fields.channel !== undefined) channels.add(fields.channel)
    }
    for (const chapter of plan.chapters.values()) {
      const own = chapter.fields.channels ?? []
      // A chapter that nobody tells has another problem.
      if (own.length === 0 || chapters.has(chapter.id)) continue
      if (own.some((id) => channels.has(id))) continue
      yield {
        at: { path: chapter.path, part: 'name' },
        says: `${capitalised(namedEntity(chapter))} has channels but no days. Add an activity that tells it.`,
        ...fixFor(plan, chapter.id, own[0] ?? ''),
      }
    }
  },
  examples: {
    good: [
      `calendar:
  activities:
    hill-posters: {channel: posters, start: 2027-03-01, end: 2027-05-31}
    answers: {channel: instagram, start: 2027-03-01, end: 2027-05-31}`,
    ],
    bad: [
      {
        plan: `calendar:
  activities:
    hill-posters: {channel: posters, start: 2027-03-01, end: 2027-05-31}
    answers: {channel: instagram, chapters: [ride], start: 2027-03-01, end: 2027-05-31}`,
        says: ['The chapter “Bring” has channels but no days. Add an activity that tells it.'],
        fixed: `calendar:
  activities:
    hill-posters: {channel: posters, start: 2027-03-01, end: 2027-05-31}
    answers: {channel: instagram, chapters: [ride], start: 2027-03-01, end: 2027-05-31}
    bring: {channel: instagram, chapters: [bring], start: 2027-03-01, end: 2027-05-31}`,
      },
    ],
  },
})

/** An activity as long as the plan, to be cut to its days. */
function fixFor(
  plan: Pick<Plan, 'header' | 'activities'>,
  chapter: string,
  channel: string,
): Pick<Finding, 'fixes'> {
  const { start, end } = plan.header
  if (!planDays(plan) || !start || !end) return {}
  const path = ['calendar', 'activities', freeName(chapter, plan.activities)]
  const value = { channel, chapters: [chapter], start, end }
  return {
    fixes: [{ title: 'Add an activity for it', changes: [{ do: 'set', path, value }] }],
  }
}

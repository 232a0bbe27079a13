import type { Entity, Plan } from '../../plan/plan.ts'
import { planDays, type Run, runsIn } from '../../plan/runs.ts'
import { leadsToOf } from '../../plan/story.ts'
import { titleOf } from '../../plan/title.ts'
import type { Chapter } from '../../schema/model.generated.ts'
import { planRule } from '../rule.ts'

/** The share of the plan from which on an activity is always there and tells no order. */
const alwaysOn = 0.8

/** Chapters start in the order of the story. */
export const outOfOrder = planRule({
  id: 'calendar/out-of-order',
  class: 'tip',
  title: 'A chapter that starts before the one that leads to it',
  why: 'A story has an order. Whoever meets the second part first does not know what it answers.',
  source: "Inspired by Tracy Stokes' three moves",
  since: '0.1.0',
  uses: ['header', 'chapters', 'activities'],
  check: function* (plan) {
    const starts = firstRuns(plan)
    for (const chapter of plan.chapters.values()) {
      const before = starts.get(chapter.id)
      if (!before) continue
      for (const id of leadsToOf(plan, chapter)) {
        const next = plan.chapters.get(id)
        const after = starts.get(id)
        if (!next || !after || after.first >= before.first) continue
        yield {
          at: { path: [...after.activity.path, 'start'] },
          says: `People meet “${titleOf(next)}” before “${titleOf(chapter)}”, which leads to it. Change when they start, or say under “leadsTo” what follows what.`,
          related: [
            {
              says: `“${titleOf(chapter)}” starts here.`,
              path: [...before.activity.path, 'start'],
            },
          ],
        }
      }
    }
  },
  examples: {
    good: [
      `calendar:
  activities:
    hill-posters: {channel: posters, start: 2027-03-08, end: 2027-04-25}
    open-door: {channel: workshop, chapters: [bring, ride], start: 2027-03-15, end: 2027-05-31}`,
    ],
    bad: [
      {
        plan: `calendar:
  activities:
    open-door: {channel: workshop, chapters: [bring, ride], start: 2027-03-01, end: 2027-04-25}
    hill-posters: {channel: posters, start: 2027-04-05, end: 2027-05-31}`,
        says: [
          'People meet “Bring” before “Notice”, which leads to it. Change when they start, or say under “leadsTo” what follows what.',
        ],
      },
    ],
  },
})

type Calendar = Pick<Plan, 'header' | 'chapters' | 'activities'>

/** The first run of each chapter, of those activities that say for certain which chapters they tell. */
function firstRuns(plan: Calendar): ReadonlyMap<string, Run> {
  const onlyChapter = onlyChapters(plan.chapters.values())
  const days = planDays(plan)
  const longest = days ? (days.last - days.first + 1) * alwaysOn : Number.POSITIVE_INFINITY
  const first = new Map<string, Run>()
  for (const run of runsIn(plan)) {
    if (run.last - run.first + 1 >= longest) continue
    const { chapters = [], channel = '' } = run.activity.fields
    const only = onlyChapter.get(channel)
    const told = chapters.length > 0 ? chapters : only === undefined ? [] : [only]
    for (const id of told) {
      const known = first.get(id)
      if (!known || run.first < known.first) first.set(id, run)
    }
  }
  return first
}

/** Channels that tell one chapter, with its id; those that tell several have none. */
function onlyChapters(
  chapters: Iterable<Entity<Chapter>>,
): ReadonlyMap<string, string | undefined> {
  const only = new Map<string, string | undefined>()
  for (const { id, fields } of chapters) {
    for (const channel of new Set(fields.channels ?? [])) {
      only.set(channel, only.has(channel) ? undefined : id)
    }
  }
  return only
}

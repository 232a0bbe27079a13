import { dateWords } from '../../plan/date-words.ts'
import { languageOf } from '../../plan/header.ts'
import { comesBefore, firstRuns, isTooLate, runAfter } from '../../plan/too-late.ts'
import { namedEntity } from '../parts.ts'
import { planRule } from '../rule.ts'

/** Checks, training and production are done before that for which they are done. */
export const tooLate = planRule({
  id: 'calendar/too-late',
  class: 'quality',
  title: 'A milestone that comes too late',
  why: 'What is checked, made or practised after it has started was not checked, made or practised.',
  since: '0.1.0',
  uses: ['header', 'calendar', 'activities', 'channels'],
  check: function* (plan) {
    const milestones = [...(plan.calendar.milestones ?? []).entries()]
    if (!milestones.some(([, each]) => comesBefore(each))) return
    const language = languageOf(plan)
    const firsts = firstRuns(plan)
    for (const [index, milestone] of milestones) {
      if (!isTooLate(plan, firsts, milestone)) continue
      const { date, what } = milestone
      const run = runAfter(firsts, milestone)
      const started = dateWords((run ? run.activity.fields : plan.header).start ?? '', language)
      const name = run ? namedEntity(run.activity) : 'the plan'
      yield {
        at: { path: ['calendar', 'milestones', index, 'date'] },
        says: `“${what ?? 'This milestone'}” is due on ${dateWords(date ?? '', language)}, after ${name} has started on ${started}. Change one of the two days.`,
        ...(run
          ? { related: [{ says: 'It starts here.', path: [...run.activity.path, 'start'] }] }
          : {}),
      }
    }
  },
  examples: {
    good: [
      `calendar:
  milestones:
    - {date: 2027-02-26, what: The counter has practised the free check, kind: training, owner: workshop}
    - {date: 2027-05-28, what: What we learned, kind: report}`,
    ],
    bad: [
      {
        plan: `calendar:
  activities:
    hill-posters: {channel: posters, chapters: [notice, bring, ride], start: 2027-03-01, end: 2027-05-31}
    open-door: {channel: workshop, chapters: [bring, ride], start: 2027-03-15, end: 2027-05-31}
  milestones:
    - {date: 2027-03-10, what: The counter has practised the free check, kind: training, owner: workshop}
    - {date: 2027-03-10, what: Posters printed, kind: production, owner: marketing}`,
        says: [
          '“Posters printed” is due on 10 March 2027, after the activity “Hill posters” has started on 1 March 2027. Change one of the two days.',
        ],
      },
      {
        plan: `calendar:
  milestones:
    - {date: 2027-03-10, what: Claims cleared, kind: legal}`,
        says: [
          '“Claims cleared” is due on 10 March 2027, after the plan has started on 1 March 2027. Change one of the two days.',
        ],
      },
    ],
  },
})

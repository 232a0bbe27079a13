import { dateWords } from '../../plan/date-words.ts'
import { type Day, dayAfter, isoOf } from '../../plan/day.ts'
import { languageOf } from '../../plan/header.ts'
import { type Run, runsIn } from '../../plan/runs.ts'
import { concerns, runningDays, type Silence, silencesIn } from '../../plan/silences.ts'
import { namedEntity } from '../parts.ts'
import { type Finding, planRule } from '../rule.ts'
import { capitalised } from '../words.ts'

/** Nothing starts or ends while the plan is silent. */
export const blackout = planRule({
  id: 'calendar/blackout',
  class: 'quality',
  title: 'An activity that starts or ends in a silent period',
  why: "The plan's own rule says that nothing runs on these days. What runs across them is paused; what starts or ends there has to move.",
  since: '0.1.0',
  uses: ['header', 'activities', 'calendar', 'channels'],
  check: function* (plan) {
    const silences = silencesIn(plan)
    if (silences.length === 0) return
    for (const run of runsIn(plan)) {
      const own = silences.filter((each) => concerns(plan, each, run.activity))
      if (own.length > 0) yield* onRun(run, own, languageOf(plan))
    }
  },
  examples: {
    good: [
      `calendar:
  activities:
    hill-posters: {channel: posters, chapters: [notice, bring, ride], start: 2027-03-01, end: 2027-05-31}
  blackouts:
    - {start: 2027-04-02, end: 2027-04-05, why: The workshop is closed}`,
    ],
    bad: [
      {
        plan: `calendar:
  activities:
    hill-posters: {channel: posters, chapters: [notice, bring, ride], start: 2027-03-01, end: 2027-04-05}
    open-door: {channel: workshop, chapters: [ride], start: 2027-04-03, end: 2027-05-31}
  blackouts:
    - {start: 2027-04-02, end: 2027-04-05, why: The workshop is closed}`,
        says: [
          'The activity “Hill posters” ends in a silent period: The workshop is closed. Move its end to 1 April 2027.',
          'The activity “Open door” starts in a silent period: The workshop is closed. Move its start to 6 April 2027.',
        ],
        fixed: `calendar:
  activities:
    hill-posters: {channel: posters, chapters: [notice, bring, ride], start: 2027-03-01, end: 2027-04-01}
    open-door: {channel: workshop, chapters: [ride], start: 2027-04-06, end: 2027-05-31}
  blackouts:
    - {start: 2027-04-02, end: 2027-04-05, why: The workshop is closed}`,
      },
      {
        plan: `calendar:
  activities:
    hill-posters: {channel: posters, chapters: [notice, bring, ride], start: 2027-03-01, end: 2027-05-31}
    one-day: {channel: workshop, chapters: [ride], start: 2027-04-03, end: 2027-04-04}
  blackouts:
    - {start: 2027-04-02, end: 2027-04-05, why: The workshop is closed}`,
        says: [
          'The activity “One day” falls in a silent period: The workshop is closed. Move it to other days.',
        ],
      },
    ],
  },
})

function* onRun(run: Run, silences: readonly Silence[], language: string): Generator<Finding> {
  const at = (number: number) =>
    silences.find(({ first, last }) => first <= number && number <= last)
  const [onStart, onEnd] = [at(run.first), at(run.last)]
  const left = runningDays(run, silences)
  const [first, last] = [left[0]?.first, left.at(-1)?.last]
  const { path } = run.activity
  const name = capitalised(namedEntity(run.activity))
  const why = ({ blackout: each }: Silence) => (each.why === undefined ? '' : `: ${each.why}`)
  const related = (each: Silence) => [
    { says: 'The silent period is here.', path: ['calendar', 'blackouts', each.index] },
  ]
  if (first === undefined || last === undefined) {
    const silence = onStart ?? onEnd
    if (!silence) return
    yield {
      at: { path: [...path, 'start'] },
      says: `${name} falls in a silent period${why(silence)}. Move it to other days.`,
      related: related(silence),
    }
    return
  }
  const moved = (edge: 'start' | 'end', silence: Silence, day: Day): Finding => ({
    at: { path: [...path, edge] },
    says: `${name} ${edge}s in a silent period${why(silence)}. Move its ${edge} to ${dateWords(isoOf(day), language)}.`,
    related: related(silence),
    fixes: [
      {
        title: `Move its ${edge} to ${dateWords(isoOf(day), language)}`,
        changes: [{ do: 'set', path: [...path, edge], value: isoOf(day) }],
      },
    ],
  })
  if (onStart) yield moved('start', onStart, dayAfter(run.start, first - run.first))
  if (onEnd) yield moved('end', onEnd, dayAfter(run.end, last - run.last))
}

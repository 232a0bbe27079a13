import { dateWords, periodWords } from '../../plan/date-words.ts'
import { dayNumber, dayOf } from '../../plan/day.ts'
import { languageOf } from '../../plan/header.ts'
import { namedEntity } from '../parts.ts'
import { entityRule } from '../rule.ts'

/** An objective is checked while the plan can still be told from what came before and after. */
export const late = entityRule({
  id: 'objectives/late',
  class: 'quality',
  title: 'An objective that is checked at the wrong time',
  why: 'Before the plan starts there is nothing to see yet. Long after its end nobody can say what the plan did and what came later.',
  since: '0.1.0',
  looksAt: 'objectives',
  uses: ['header'],
  check: function* (objective, plan) {
    const { start, end } = plan.header
    const [first, last, by] = [start, end, objective.fields.by].map(dayOf)
    if (!first || !last || !by || dayNumber(last) < dayNumber(first)) return
    const latest = { ...last, year: last.year + 1 }
    if (dayNumber(by) >= dayNumber(first) && dayNumber(by) <= dayNumber(latest)) return
    const language = languageOf(plan)
    const path = [...objective.path, 'by']
    yield {
      at: { path },
      says: `You check ${namedEntity(objective)} on ${dateWords(objective.fields.by ?? '', language)}, but the plan runs ${periodWords(start, end, language)}. Choose a day near the plan's end.`,
      fixes: [
        {
          title: `Check on ${dateWords(end ?? '', language)}`,
          changes: [{ do: 'set', path, value: end ?? '' }],
        },
      ],
    }
  },
  examples: {
    good: [
      `objectives:
  checks:
    by: 2028-02-28`,
    ],
    bad: [
      {
        plan: `objectives:
  checks:
    by: 2026-05-31`,
        says: [
          "You check the objective “More riders bring a bicycle in for a check” on 31 May 2026, but the plan runs 1 March to 31 May 2027. Choose a day near the plan's end.",
        ],
        fixed: `objectives:
  checks:
    by: 2027-05-31`,
      },
    ],
  },
})

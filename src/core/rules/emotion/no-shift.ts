import { asListed, feelingOf } from '../../plan/feeling.ts'
import type { Plan } from '../../plan/plan.ts'
import { planRule } from '../rule.ts'
import { honestFeeling, shiftsIn } from './feeling-uses.ts'

/** People feel something else afterwards. */
export const noShift = planRule({
  id: 'emotion/no-shift',
  class: 'quality',
  title: 'A feeling that does not change',
  why: 'A plan describes a change. When people feel afterwards what they felt before, nobody can say what the plan was for.',
  source: "Inspired by Tracy Stokes' three moves",
  since: '0.1.0',
  uses: ['emotionalAction', 'vocabulary'],
  check: function* (plan) {
    for (const shift of shiftsIn(plan)) {
      const from = honestFeeling(shift.from)
      const to = honestFeeling(shift.to)
      if (from === undefined || to === undefined || !isAlike(plan, from, to)) continue
      const what = asListed(from) === asListed(to) ? 'Nothing changes' : 'Little changes'
      yield {
        at: { path: shift.path },
        says: `${what} from “${from}” to “${to}”. What should people feel that they do not feel now?`,
      }
    }
  },
  examples: {
    good: [
      `emotionalAction:
  from: sceptical
  to: reassured`,
      `emotionalAction:
  from: impatient
  to: eager`,
    ],
    bad: [
      {
        plan: `emotionalAction:
  from: happy
  to: delighted`,
        says: [
          'Little changes from “happy” to “delighted”. What should people feel that they do not feel now?',
        ],
      },
      {
        plan: `emotionalAction:
  byAudience:
    returning-riders:
      to: guilty`,
        says: [
          'Nothing changes from “guilty” to “guilty”. What should people feel that they do not feel now?',
        ],
      },
    ],
  },
})

/** Whether two feelings are of one family, equally pleasant and equally lively. */
function isAlike(plan: Pick<Plan, 'vocabulary'>, from: string, to: string): boolean {
  if (asListed(from) === asListed(to)) return true
  const [a, b] = [feelingOf(plan, from), feelingOf(plan, to)]
  if (a?.family === undefined || a.energy === undefined) return false
  return a.family === b?.family && a.energy === b.energy && a.tone === b.tone
}

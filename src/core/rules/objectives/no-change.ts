import { statusOf } from '../../plan/header.ts'
import { namedEntity } from '../parts.ts'
import { entityRule } from '../rule.ts'

/** An objective goes from somewhere to somewhere else. */
export const noChange = entityRule({
  id: 'objectives/no-change',
  class: 'quality',
  title: 'An objective that changes nothing',
  why: 'An objective is a change. When it ends where it began, or nobody knows where it began, there is nothing to aim at.',
  since: '0.1.0',
  looksAt: 'objectives',
  uses: ['header'],
  check: function* (objective, plan) {
    const { from, to } = objective.fields
    if (from === undefined) return
    const at = { path: [...objective.path, 'from'] }
    const name = namedEntity(objective)
    if (to !== undefined && plain(from) === plain(to)) {
      yield {
        at,
        says: `Nothing changes here: ${name} goes from ${from} to ${to}. Change one of them.`,
      }
    } else if (plain(from) === 'unknown' && isSignedOff(statusOf(plan))) {
      yield {
        at,
        says: `Nobody has measured where ${name} stands today. Find the number, or nobody will be able to say what changed.`,
      }
    }
  },
  examples: {
    good: [
      `objectives:
  checks:
    from: unknown
    to: 200`,
    ],
    bad: [
      {
        plan: `objectives:
  checks:
    from: 61%
    to: 61 %`,
        says: [
          'Nothing changes here: the objective “More riders bring a bicycle in for a check” goes from 61% to 61 %. Change one of them.',
        ],
      },
      {
        plan: `plan:
  status: approved
objectives:
  checks:
    from: unknown`,
        says: [
          'Nobody has measured where the objective “More riders bring a bicycle in for a check” stands today. Find the number, or nobody will be able to say what changed.',
        ],
      },
    ],
  },
})

function plain(amount: number | string): string {
  return String(amount).replace(/\s/g, '').toLowerCase()
}

function isSignedOff(status: string): boolean {
  return status === 'approved' || status === 'live'
}

import { dayOf } from '../../plan/day.ts'
import { namedEntity } from '../parts.ts'
import { entityRule } from '../rule.ts'

/** Months after which people may well behave differently. */
const mostMonths = 24

/** Findings are from the time of the plan. */
export const old = entityRule({
  id: 'evidence/old',
  class: 'tip',
  title: 'A finding from long ago',
  why: 'People change what they do and feel. What was true two years before the plan starts may no longer be.',
  since: '0.1.0',
  looksAt: 'evidence',
  uses: ['header'],
  check: function* (finding, { header }) {
    const start = dayOf(header.start)
    const month = lastMonthOf(finding.fields.date)
    if (!start || month === undefined) return
    const months = start.year * 12 + start.month - month
    if (months <= mostMonths) return
    yield {
      at: { path: [...finding.path, 'date'] },
      says: `When the plan starts, ${namedEntity(finding)} is ${months} months old. Check whether it still holds.`,
    }
  },
  examples: {
    good: [
      `evidence:
  doorstep-talks:
    date: 2025`,
    ],
    bad: [
      {
        plan: `evidence:
  doorstep-talks:
    date: 2024-06`,
        says: [
          'When the plan starts, the finding “Doorstep talks” is 33 months old. Check whether it still holds.',
        ],
      },
    ],
  },
})

/** A date, month or year as months since the year 0; a year counts as its December. */
function lastMonthOf(date: string | number | undefined): number | undefined {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-\d{2})?$/.exec(String(date ?? ''))
  if (!match) return undefined
  return Number(match[1]) * 12 + Number(match[2] ?? 12)
}

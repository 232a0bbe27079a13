import { dayOf } from '../../plan/day.ts'
import { namedEntity } from '../parts.ts'
import { entityRule } from '../rule.ts'

/** Findings are from the time of the plan. */
export const old = entityRule({
  id: 'evidence/old',
  class: 'tip',
  title: 'A finding from long ago',
  why: 'People change what they do and feel. What was true two years before the plan starts may no longer be.',
  since: '0.1.0',
  limits: {
    months: { says: 'Months before the start of the plan after which a finding is old', usual: 24 },
  },
  looksAt: 'evidence',
  uses: ['header'],
  check: function* (finding, { header }, limits) {
    const start = dayOf(header.start)
    const month = lastMonthOf(finding.fields.date)
    if (!start || month === undefined) return
    const months = start.year * 12 + start.month - month
    if (months <= limits.months) return
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

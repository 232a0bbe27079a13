import { segmentRule } from '../rule.ts'
import { faultsOf } from './fault-reports.ts'

/** Codes keep all their digits. */
export const digitsLost = segmentRule({
  id: 'structure/digits-lost',
  class: 'fault',
  title: 'A code that is read as a number',
  why: 'A postcode, an article number or a date in figures is a text. Read as a number, 0150 becomes 150 and 12e5 becomes 1200000, on the page and in every export.',
  source: 'YAML 1.2.2, numbers of the core schema',
  since: '0.1.0',
  check: function* (report) {
    for (const { text, counts, span } of faultsOf(report, 'digits-lost')) {
      yield {
        at: { span },
        says: `“${text}” is read as the number ${counts}. Put quotes around it, so that it stays as you wrote it.`,
        fixes: [
          {
            title: 'Put quotes around it',
            changes: [{ do: 'quote', segment: report.index, span }],
            sure: true,
          },
        ],
      }
    }
  },
  examples: {
    good: [
      `plan:
  name: "007"`,
      `x-price: 1.50`,
    ],
    bad: [
      {
        plan: `plan:
  tags: [repair, 0150]`,
        says: [
          '“0150” is read as the number 150. Put quotes around it, so that it stays as you wrote it.',
        ],
        fixed: `plan:
  tags: [repair, "0150"]`,
      },
      {
        plan: `x-article: 12e5`,
        says: [
          '“12e5” is read as the number 1200000. Put quotes around it, so that it stays as you wrote it.',
        ],
        fixed: `x-article: "12e5"`,
      },
    ],
  },
})

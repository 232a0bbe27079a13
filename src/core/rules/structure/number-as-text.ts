import { type Fix, segmentRule } from '../rule.ts'
import { faultsOf } from './fault-reports.ts'
import { readNumber } from './number-readings.ts'

/** Numbers and money are plain numbers. */
export const numberAsText = segmentRule({
  id: 'structure/number-as-text',
  class: 'fault',
  title: 'A number that does not count as one',
  why: 'With a currency sign or thousands marks an amount is a text, and sums leave it out. 20.000 is even read as twenty.',
  since: '0.1.0',
  check: function* (report) {
    for (const { text, counts, path, span } of faultsOf(report, 'number-as-text')) {
      const meant = readNumber(text)
      const write = (value: number): Fix => ({
        title: `Write ${value}`,
        changes: [{ do: 'set', path, value }],
        sure: counts === undefined || counts === meant,
      })
      const effect =
        counts === undefined
          ? 'As written, no sum can use it.'
          : `As written, it counts as ${counts}.`
      yield {
        at: { span },
        says: `Write the number without signs or thousands marks: ${meant ?? 'for example 20000'}. ${effect}`,
        fixes: [
          ...(meant === undefined ? [] : [write(meant)]),
          ...(counts === undefined || counts === meant ? [] : [write(counts)]),
        ],
      }
    }
  },
  examples: {
    good: [
      `budget:
  total: 20000`,
    ],
    bad: [
      {
        plan: `budget:
  total: 20.000`,
        says: [
          'Write the number without signs or thousands marks: 20000. As written, it counts as 20.',
        ],
        fixed: `budget:
  total: 20000`,
      },
      {
        plan: `budget:
  total: £20,000`,
        says: [
          'Write the number without signs or thousands marks: 20000. As written, no sum can use it.',
        ],
        fixed: `budget:
  total: 20000`,
      },
      {
        plan: `budget:
  total: 20k`,
        says: [
          'Write the number without signs or thousands marks: 20000. As written, no sum can use it.',
        ],
        fixed: `budget:
  total: 20000`,
      },
    ],
  },
})

import { segmentRule } from '../rule.ts'
import { faultsOf } from './fault-reports.ts'

/** Words that other programs take for yes or no stand in quotes. */
export const looksLikeNo = segmentRule({
  id: 'structure/looks-like-no',
  class: 'quality',
  title: 'A word that other programs take for yes or no',
  why: 'This extension reads NO as Norway. Older programs that read the same file turn it into “no”, and the country is lost.',
  source: 'YAML 1.1 and 1.2.2',
  since: '0.1.0',
  check: function* (report) {
    for (const { text, span } of faultsOf(report, 'looks-like-no')) {
      yield {
        at: { span },
        says:
          text === 'NO'
            ? 'Put quotes around NO: some other programs read it as “no” instead of Norway.'
            : `Put quotes around “${text}”: some other programs read it as yes or no instead of a word.`,
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
  markets: [DK, "NO"]`,
    ],
    bad: [
      {
        plan: `plan:
  markets: [DK, NO]`,
        says: ['Put quotes around NO: some other programs read it as “no” instead of Norway.'],
        fixed: `plan:
  markets: [DK, "NO"]`,
      },
      {
        plan: `plan:
  tags: [repair, on]`,
        says: [
          'Put quotes around “on”: some other programs read it as yes or no instead of a word.',
        ],
        fixed: `plan:
  tags: [repair, "on"]`,
      },
    ],
  },
})

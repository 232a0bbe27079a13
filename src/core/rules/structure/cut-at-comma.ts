import type { Mishap } from '../../document/mishap.ts'
import { objects } from '../../schema/fields.generated.ts'
import { type SegmentReport, segmentRule } from '../rule.ts'
import { writtenIn } from './fault-reports.ts'
import { fixesFor } from './mishap-fixes.ts'
import { shortened } from './mishap-words.ts'

/** No text in braces stops at a comma. */
export const cutAtComma = segmentRule({
  id: 'structure/cut-at-comma',
  class: 'fault',
  title: 'A text that stops at a comma',
  why: 'Between braces a comma starts the next field. The rest of the text becomes a field of its own that nobody asked for, and no view shows it.',
  source: 'YAML 1.2.2',
  since: '0.1.0',
  check: function* (report) {
    for (const mishap of report.mishaps) {
      if (!isCutOff(mishap)) continue
      const meant = writtenIn(report, mishap.text ?? mishap)
      const isNumber = /^\d{1,3}(?:,\d{3})+$/.test(meant)
      yield {
        at: { span: mishap },
        says: isNumber
          ? `The number stops at the comma. Write it without thousands marks: ${withoutCommas(meant)}.`
          : `The text stops at the comma, and “${shortened(mishap.words ?? '')}” is left out. Put quotes around the whole text.`,
        fixes: isNumber ? [numberFix(report, mishap, meant)] : fixesFor(mishap, report),
      }
    }
  },
  examples: {
    good: [
      `audiences:
  neighbours: {who: "Neighbours, friends and passers-by", priority: secondary}`,
      `audiences:
  neighbours:
    who: Neighbours, friends and passers-by`,
    ],
    bad: [
      {
        plan: `audiences:
  neighbours: {who: Neighbours, friends and passers-by, priority: secondary}`,
        says: [
          'The text stops at the comma, and “friends and passers-by” is left out. Put quotes around the whole text.',
        ],
        fixed: `audiences:
  neighbours: {who: "Neighbours, friends and passers-by", priority: secondary}`,
      },
      {
        plan: `audiences:
  neighbours: {who: People who live nearby, size: 12,000}`,
        says: ['The number stops at the comma. Write it without thousands marks: 12000.'],
        fixed: `audiences:
  neighbours: {who: People who live nearby, size: 12000}`,
      },
    ],
  },
})

const fieldNames: ReadonlySet<string> = new Set(
  Object.values(objects).flatMap((object) => object.fields.map((field) => field.name)),
)

/** Whether a mishap is a text that was cut; the name of a field without a value is only half-written. */
export function isCutOff({ kind, words = '' }: Mishap): boolean {
  return kind === 'cut-at-comma' && !fieldNames.has(words)
}

function numberFix(report: SegmentReport, mishap: Mishap, meant: string) {
  const text = withoutCommas(meant)
  const span = mishap.text ?? mishap
  return {
    title: `Write ${text}`,
    changes: [{ do: 'replace' as const, segment: report.index, span, text }],
    sure: true,
  }
}

function withoutCommas(written: string): string {
  return written.replaceAll(',', '')
}

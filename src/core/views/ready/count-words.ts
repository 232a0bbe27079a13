import type { Problem } from '../../analysis/analysis.ts'
import { countWords } from '../../plan/number-words.ts'
import type { Severity } from '../../settings/severity.ts'

const nouns: readonly (readonly [Severity, string])[] = [
  ['error', 'error'],
  ['warning', 'warning'],
  ['information', 'tip'],
  ['hint', 'hint'],
]

/**
 * How many problems there are of each severity, in words: "2 warnings". Severities without any are left out, but those in
 * `always`: "no errors".
 */
export function severityWords(
  problems: readonly Problem[],
  always: readonly Severity[] = [],
): readonly string[] {
  return nouns.flatMap(([severity, noun]) => {
    const count = problems.filter((problem) => problem.severity === severity).length
    if (count > 0) return [countWords(count, noun)]
    return always.includes(severity) ? [`no ${noun}s`] : []
  })
}

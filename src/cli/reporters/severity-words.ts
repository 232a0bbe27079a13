import type { Severity } from '../../core/index.ts'
import { type ReportedProblem, severities } from './reporter.ts'

/** How each severity is counted in sentences. */
const words: Readonly<Record<Severity, { readonly one: string; readonly many: string }>> = {
  error: { one: 'error', many: 'errors' },
  warning: { one: 'warning', many: 'warnings' },
  information: { one: 'for information', many: 'for information' },
  hint: { one: 'hint', many: 'hints' },
}

/** How many problems there are of each severity, from the loudest on: `2 errors`; severities without any are left out. */
export function countsOf(
  problems: readonly ReportedProblem[],
): { readonly severity: Severity; readonly words: string }[] {
  return severities.flatMap((severity) => {
    const count = problems.filter((problem) => problem.severity === severity).length
    if (count === 0) return []
    return [
      { severity, words: `${count} ${count === 1 ? words[severity].one : words[severity].many}` },
    ]
  })
}

/** A number with what is counted: `1 file`, `2 files`. */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}

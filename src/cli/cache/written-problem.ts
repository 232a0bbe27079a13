import { type ReportedPlace, type ReportedProblem, severities } from '../reporters/reporter.ts'

/** A place without its file: line, column, end line, end column. */
type WrittenPlace = readonly [number, number, number, number]

/** A problem as it lies in the cache. Lists without names are read in half the time. */
export type WrittenProblem = readonly [
  ...WrittenPlace,
  rule: string,
  severity: number,
  message: string,
  about: string,
  fixable: 0 | 1,
  each: readonly string[],
  ...related: (readonly [...WrittenPlace, file: string, message: string])[],
]

/** Writes a problem; its file is known from where it lies. */
export function writtenProblem(problem: ReportedProblem): WrittenProblem {
  const { rule, severity, message, about, each, fixable, related } = problem
  return [
    ...placeOf(problem),
    ...([rule, severities.indexOf(severity), message, about, fixable ? 1 : 0, each] as const),
    ...related.map((other) => [...placeOf(other), other.file, other.message] as const),
  ]
}

/** Reads a problem of a file. */
export function readProblem(file: string, written: WrittenProblem): ReportedProblem {
  const [line, column, endLine, endColumn, rule, severity, message, about, fixable, each] = written
  return {
    file,
    line,
    column,
    endLine,
    endColumn,
    rule,
    severity: severities[severity] ?? 'error',
    message,
    about,
    each,
    fixable: fixable === 1,
    related: written.length === 10 ? none : written.slice(10).map(readRelated),
  }
}

const none: ReportedProblem['related'] = []

function readRelated(written: unknown): ReportedPlace & { readonly message: string } {
  const [line, column, endLine, endColumn, file, message] = written as WrittenProblem[10]
  return { file, line, column, endLine, endColumn, message }
}

function placeOf({ line, column, endLine, endColumn }: ReportedPlace): WrittenPlace {
  return [line, column, endLine, endColumn]
}

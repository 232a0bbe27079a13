import type { Problem } from '../../core/index.ts'
import type { Terminal } from '../terminal.ts'

/** One way to report problems: `--format json`. */
export interface Reporter {
  /** The word after `--format`. */
  readonly name: string
  /** Everything that goes to standard output, with its last line end; '' when there is nothing to say. */
  readonly write: (report: Report, terminal: Pick<Terminal, 'colours' | 'width'>) => string
}

/** What a run of `commsplan lint` found. */
export interface Report {
  /** How many files were checked. */
  readonly files: number
  /** How many paths could not be checked; each has had its sentence on standard error. */
  readonly refused: number
  /** File by file in the order of their paths, in each in the order of its text. */
  readonly problems: readonly ReportedProblem[]
}

/** A problem as it is reported: all places are counted from 1, columns in UTF-16 units, the end is not included. */
export interface ReportedProblem {
  /** Path from the working folder, with forward slashes. */
  readonly file: string
  readonly rule: string
  readonly severity: Problem['severity']
  readonly message: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** Turns a problem of the core into one to report. */
export function reportedProblem(file: string, problem: Problem): ReportedProblem {
  const { start, end } = problem.range
  return {
    file,
    rule: problem.rule,
    severity: problem.severity,
    message: problem.message,
    line: start.line + 1,
    column: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  }
}

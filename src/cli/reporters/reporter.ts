import type { RuleClass, Severity } from '../../core/index.ts'
import type { Terminal } from '../terminal.ts'

/** One way to report problems: `--format json`. */
export interface Reporter {
  /** The word after `--format`. */
  readonly name: string
  /** Everything that goes to standard output, with its last line end; '' when there is nothing to say. */
  readonly write: (report: Report, screen: Screen) => string
}

/** Where a report is read. */
export type Screen = Pick<Terminal, 'colours' | 'width' | 'workingFolder' | 'projectFolder'>

/** What a run of `commsplan lint` found. */
export interface Report {
  /** Paths of the files that were checked, sorted. */
  readonly checked: readonly string[]
  /** How many files the team's settings leave out. */
  readonly leftOut: number
  /** A sentence for each path that could not be checked; people have had it on standard error. */
  readonly refusals: readonly string[]
  /** File by file in the order of their paths, in each in the order of its text. */
  readonly problems: readonly ReportedProblem[]
  /** What the rules of these problems say about themselves, by id. */
  readonly rules: ReadonlyMap<string, RuleWords>
  /** The quietest severity that counts as failure. */
  readonly failOn: Severity
}

/** What a rule says about itself, as far as reports repeat it. */
export interface RuleWords {
  readonly title: string
  readonly why: string
  readonly class: RuleClass
}

/** A problem as it is reported. */
export interface ReportedProblem extends ReportedPlace {
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  /** What the problem is about, wherever it stands: `channels/shop/owner`, or the words of its line. */
  readonly about: string
  /** What each of several problems is about that are said as one, as in a draft; none when it is one. */
  readonly each: readonly string[]
  /** Whether `--fix` knows a way to mend it. */
  readonly fixable: boolean
  /** Other places that belong to it. */
  readonly related: readonly (ReportedPlace & { readonly message: string })[]
}

/** A place in a file, counted from 1, columns in UTF-16 units; the end is not included. */
export interface ReportedPlace {
  /** Path from the working folder, with forward slashes. */
  readonly file: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** From the loudest to the quietest. */
export const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint']

/** Whether a severity is at least as loud as another. */
export function isAsLoudAs(severity: Severity, quietest: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(quietest)
}

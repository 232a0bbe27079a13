import type { ReportedProblem, RuleWords } from '../reporters/reporter.ts'

/** What is known about a file once it is checked. */
export interface Checked {
  /** The path from the working folder of the settings that leave the file out, with `ignore`. */
  readonly leftOutBy?: string
  /** Paths from the working folder of the team's own settings files that it was judged by; not those of packages. */
  readonly settings: readonly string[]
  readonly problems: readonly ReportedProblem[]
  /** What rules over several plans compare (`SharedFacts` of the core). */
  readonly facts: ReadonlyMap<string, string>
  /** What the rules of these problems say about themselves, by id. */
  readonly rules: ReadonlyMap<string, RuleWords>
}

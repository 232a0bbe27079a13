import type { Range, Severity } from '../core/index.ts'

// The part of the protocol that is about all plans at once, and about rules.

/**
 * Request, client to server: every plan, library and settings file of the open folders is checked, open or not. The problems of files
 * that are not open are published as well, and from then on kept in step with what lies on disk.
 */
export const lintAllRequest = 'commsplan/lintAll'

/** Params of `commsplan/lintAll`. */
export interface LintAllParams {
  /** Address of the folder whose files are wanted; those of all open folders when it is left out. */
  readonly folder?: string
  /** How far the check has come is told under this token, as LSP's `$/progress` for work. */
  readonly workDoneToken?: string | number
}

/** Result of `commsplan/lintAll`; the request can be cancelled, and publishes nothing then. */
export interface LintAllResult {
  /** The files that were checked, in the order of their addresses; those that the settings leave out are missing. */
  readonly files: readonly LintedFile[]
  /** Addresses of the files that cannot be read, or are too long. */
  readonly unread: readonly string[]
}

/** A file with all its problems, in the order of the text. */
export interface LintedFile {
  readonly uri: string
  readonly kind: 'plan' | 'library' | 'settings'
  readonly problems: readonly LintedProblem[]
}

/** A problem in a list; its range is 0-based, in UTF-16 units. */
export interface LintedProblem {
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  readonly range: Range
}

/** Request, client to server: every rule that has a page, in the order of the documentation; its params are `{}`. */
export const rulesRequest = 'commsplan/rules'

/** Result of `commsplan/rules`. */
export interface RulesResult {
  readonly rules: readonly ListedRule[]
}

/** A rule in a list. */
export interface ListedRule {
  readonly id: string
  /** What it looks for, in a few words. */
  readonly title: string
  /** How much it matters, in words: "Cannot be right". */
  readonly kind: string
}

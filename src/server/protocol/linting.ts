import type { Range, Severity } from '../../core/index.ts'

/** Request, client to server: the settings of the team that hold for a document that is open. */
export const settingsRequest = 'commsplan/settings'

/** Params of `commsplan/settings`. */
export interface SettingsParams {
  readonly uri: string
}

/** Result of `commsplan/settings`; null when the document is not open or cannot be checked. */
export interface SettingsResult {
  /** Addresses (URIs) of the files that the settings come from, nearest first; none when there are no settings. */
  readonly files: readonly string[]
  /** How strict the rules are as a whole. */
  readonly profile: 'gentle' | 'standard' | 'strict'
  /** The settings leave this document out, so nothing is said about it. */
  readonly isIgnored: boolean
}

/**
 * Request, client to server: every plan, library and settings file of the open folders is checked, open or not. The
 * problems of files that are not open are published as well, and from then on kept in step with what lies on disk.
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

/** Notification, server to client: a file has been checked, or is closed, whether or not anything new is shown of it. */
export const checkedNotification = 'commsplan/checked'

/** Params of `commsplan/checked`. */
export interface CheckedParams {
  readonly uri: string
  /** The version that was checked; missing for a file that is closed. */
  readonly version?: number
}

/**
 * Notification, client to server: the cursors of a file that is open have moved. Without it the server takes a line to be
 * written on until another line is edited or the file is saved.
 */
export const cursorsNotification = 'commsplan/cursors'

/** Params of `commsplan/cursors`. */
export interface CursorsParams {
  readonly uri: string
  /** The lines (0-based) of all cursors; none when nobody looks at the file any more. */
  readonly lines: readonly number[]
}

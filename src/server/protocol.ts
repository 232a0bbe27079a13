import type {
  FilterState,
  PlanFilter,
  PlanPath,
  PlanSummary,
  Position,
  Range,
  TellingAsked,
  TextEdit,
  WrittenValue,
} from '../core/index.ts'

/**
 * Messages between the language server and its client beyond LSP. Other editors can ignore them: without
 * `readsFiles` the server reads libraries itself.
 */

/** Request, client to server: the page of a document that is open. */
export const pageRequest = 'commsplan/page'

/** A text that the client asks about. */
export interface AskedText {
  readonly uri: string
  /**
   * The text, for one that the client has not opened here and that cannot be mended: an old version in a comparison. It
   * is read with the libraries that lie beside `uri` today, and no problems are published for it.
   */
  readonly text?: string
}

/** Params of `commsplan/page`. */
export interface PageParams extends AskedText {
  /** What the reader wants to see; all of it when left out. */
  readonly filter?: PlanFilter
}

/** Result of `commsplan/page`. */
export interface PageResult {
  /** The inner markup of the page's body: tabs and views, escaped, without script. */
  readonly body: string
  /** The style sheet that the body is made for. */
  readonly styles: string
  readonly title: string
  /** What can be chosen to be shown, and what the filter leaves. */
  readonly filter: FilterState
  /** The version of the text that the page shows. */
  readonly version: number
  /** Set while a line cannot be read: the first such line (0-based) and the message. */
  readonly broken?: { readonly line: number; readonly message: string }
}

/** Request, client to server: where a part of the plan stands, for a click in the page. */
export const placeRequest = 'commsplan/place'

/** Params of `commsplan/place`: names and list positions from the top of the plan. */
export interface PlaceParams extends AskedText {
  readonly path: PlanPath
}

/** Result of `commsplan/place`: the nearest part that exists, perhaps in a library. */
export interface PlaceResult {
  readonly uri: string
  readonly range: Range
}

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

/** Request, client to server: what an open file is, how far its parts have come and what is wrong where. */
export const summaryRequest = 'commsplan/summary'

/** Params of `commsplan/summary`. */
export interface SummaryParams {
  readonly uri: string
}

/** Result of `commsplan/summary`. */
export interface SummaryResult extends PlanSummary {
  /** The version of the text that it is about. */
  readonly version: number
}

/** Request, client to server: what pasting a table from a spreadsheet would do to an open file. */
export const pasteTableRequest = 'commsplan/pasteTable'

/** Params of `commsplan/pasteTable`. */
export interface PasteTableParams {
  readonly uri: string
  /** Cells parted by tabs, semicolons or commas, with a row of headings. */
  readonly text: string
}

/** Result of `commsplan/pasteTable`: the edits of this version, or one sentence that says why there are none. */
export type PasteTableResult =
  | { readonly version: number; readonly edits: readonly TextEdit[]; readonly added: string }
  | { readonly version: number; readonly says: string }
/** Request, client to server: which part of the plan a position is in, to show it in the page. */
export const partRequest = 'commsplan/part'

/** Params of `commsplan/part`. */
export interface PartParams extends AskedText {
  readonly position: Position
}

/** Result of `commsplan/part`: names and list positions from the top of the plan. */
export interface PartResult {
  readonly path: PlanPath
}

/** Request, client to server: what can be changed where a part of the plan is shown. */
export const valuesRequest = 'commsplan/values'

/** Params of `commsplan/values`. */
export interface ValuesParams {
  readonly uri: string
  readonly path: PlanPath
}

/** A value with what a reader calls it: "end". */
export interface NamedValue extends WrittenValue {
  readonly label: string
}

/** Result of `commsplan/values`. */
export interface ValuesResult {
  readonly values: readonly NamedValue[]
  /** Why there are none, as a sentence. */
  readonly refused?: string
}

/** Request, client to server: the edits that change values where they are shown. */
export const changeRequest = 'commsplan/change'

/** What somebody has typed for a value. */
export interface TypedValue {
  readonly path: PlanPath
  readonly text: string
}

/** Params of `commsplan/change`. */
export interface ChangeParams {
  readonly uri: string
  readonly values: readonly TypedValue[]
}

/** Result of `commsplan/change`: edits of one version of the text. */
export interface ChangeResult {
  readonly version: number
  readonly edits: readonly TextEdit[]
  /** Why there are none, as a sentence. */
  readonly refused?: string
}

/** Request, client to server: the edits with which a channel tells a chapter, or does not tell it any more. */
export const tellChapterRequest = 'commsplan/tellChapter'

/** Params of `commsplan/tellChapter`; the answer is a `ChangeResult`. */
export interface TellChapterParams extends TellingAsked {
  readonly uri: string
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

/** Request, server to client: the text of a file that the server cannot read itself (web, virtual workspaces). */
export const readFileRequest = 'commsplan/readFile'

/** Params of `commsplan/readFile`. */
export interface ReadFileParams {
  readonly uri: string
}

/** Result of `commsplan/readFile`: the text, or null when there is no such file or it cannot be read. */
export interface ReadFileResult {
  readonly text: string | null
}

/** Request, server to client: where the plans and libraries of the open folders are. */
export const findPlansRequest = 'commsplan/findPlans'

/** Result of `commsplan/findPlans`: addresses of files that are named as plans or libraries, in any order. */
export interface FindPlansResult {
  readonly uris: readonly string[]
}

/** What the client tells the server at the start (LSP `initializationOptions`). */
export interface InitializationOptions {
  /** The client answers `commsplan/readFile`. */
  readonly readsFiles?: boolean
  /** The client answers `commsplan/findPlans`; without it the server looks on its own disk. */
  readonly findsPlans?: boolean
  /** The client would like to be sent `commsplan/checked`. */
  readonly hearsChecks?: boolean
  /** Base address for the rules' documentation pages; the packaged ones are used when it is missing. */
  readonly rulePages?: string
  /**
   * Name of a command of the client that shows places in a file, for clicks on code lenses. Its arguments: the file's
   * address, a position to start from, and a list of ranges. Without it, lenses cannot be clicked.
   */
  readonly showPlaces?: string
}

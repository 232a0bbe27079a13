import type { PlanPath, TellingAsked, TextEdit, WrittenValue } from '../../core/index.ts'

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

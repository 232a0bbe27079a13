import type { FilterState, PlanFilter, PlanPath, Position, Range } from '../../core/index.ts'

/** A text that the client asks about. */
export interface AskedText {
  readonly uri: string
  /**
   * The text, for one that the client has not opened here and that cannot be mended: an old version in a comparison. It
   * is read with the libraries that lie beside `uri` today, and no problems are published for it.
   */
  readonly text?: string
}

/** Request, client to server: the page of a document that is open. */
export const pageRequest = 'commsplan/page'

/** Params of `commsplan/page`. */
export interface PageParams extends AskedText {
  /** The marks of all parts that the client has from earlier answers: their markup is not sent again. */
  readonly known?: readonly string[]
  /** What the reader wants to see; all of it when left out. */
  readonly filter?: PlanFilter
  /** Views whose tables the reader has opened: long ones of the others are not sent. All are sent when left out. */
  readonly openTables?: readonly string[]
}

/** Result of `commsplan/page`: the inside of the page's body in parts, escaped, without script. */
export interface PageResult {
  /** What stands over the parts: tabs, and the plan's name. */
  readonly top: string
  /** In the order of the page. */
  readonly parts: readonly SentPart[]
  /** The style sheet that the parts are made for; left out when the client knows any part. */
  readonly styles?: string
  readonly title: string
  /** What can be chosen to be shown, and what the filter leaves. */
  readonly filter: FilterState
  /** The version of the text that the page shows. */
  readonly version: number
  /** Set while a line cannot be read: the first such line (0-based) and the message. */
  readonly broken?: { readonly line: number; readonly message: string }
}

/** A part of a page: an element that stands by itself. */
export interface SentPart {
  /** The id of the element. */
  readonly id: string
  /** The same mark is the same markup, whoever sends it. */
  readonly mark: string
  /** The element's markup; left out for who has it already. */
  readonly markup?: string
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

/** Request, client to server: the page about all plans of the workspace. It has no params. */
export const allPlansRequest = 'commsplan/allPlans'

/** Result of `commsplan/allPlans`, a whole page; the path of a part that can be chosen is the address of its plan. */
export interface AllPlansResult extends Required<Pick<PageResult, 'top' | 'parts' | 'styles'>> {
  /** The addresses of the plans on it. */
  readonly plans: readonly string[]
}

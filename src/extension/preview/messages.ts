import {
  type FilterState,
  filterIn,
  type PlanFilter,
  type PlanPath,
  type TellingAsked,
} from '../../core/index.ts'
import type { NamedValue, SentPart, TypedValue } from '../../server/protocol.ts'
import {
  isCount,
  isFields,
  isFilterState,
  isNamedValue,
  isPath,
  isTelling,
  isText,
  isTypedValues,
  isViewId,
  longestChart,
} from './message-shapes.ts'
import { type PanelState, panelStateIn } from './panel-state.ts'

/**
 * Everything that the preview's panel and the extension say to each other. The lists are closed: whatever else arrives
 * is dropped, so that nothing in a page can reach further than this.
 */

/** From the extension to the panel. */
export type ToPanel =
  | ShowPage
  | SayState
  | ShowPart
  | OfferValues
  /** The server draws a page for longer than a moment, or does so no more. */
  | { readonly type: 'busy'; readonly is: boolean }
  /** Show one view at a time, or the whole page again. */
  | { readonly type: 'present' }

/** Offer the values of a part, to be changed where they are shown. */
export interface OfferValues {
  readonly type: 'offerValues'
  readonly path: PlanPath
  readonly values: readonly NamedValue[]
}

/** What the panel shows and how, to be kept over a restart. Another plan than before starts at its top. */
export interface SayState extends Omit<PanelState, 'scrollTop'> {
  readonly type: 'state'
}

/** Show a part of the plan: the one that the cursor is in, or that the text has been scrolled to. */
export interface ShowPart {
  readonly type: 'showPart'
  readonly path: PlanPath
  /** Mark it, in place of what was marked before. */
  readonly marks: boolean
  /** Bring it into view, unless it is in view or the reader is scrolling. */
  readonly scrolls: boolean
}

/** Show the newest page. */
export interface ShowPage {
  readonly type: 'page'
  /** The page; left out to keep the one that is shown. */
  readonly page?: ShownPage
  /** The banner's markup while a line of the plan cannot be read; empty when all can. */
  readonly banner: string
  /** What can be chosen to be shown, and what the filter leaves; left out where there is nothing to choose. */
  readonly filter?: FilterState
}

/** A page, without what the panel should have already. */
export interface ShownPage {
  /** The style sheet; left out when it is the same. */
  readonly styles?: string
  /** What stands over the parts. */
  readonly top: string
  /** All parts in their order; those that are the same have no markup. */
  readonly parts: readonly SentPart[]
}

/** From the panel to the extension. */
export type FromPanel =
  /** The panel has loaded, or loaded again, or lacks a part: it needs the whole page. */
  | {
      readonly type: 'ready'
      /** The plan that it showed before, with the filter; the address is empty when there was none. */
      readonly source: string
      readonly filter: PlanFilter
    }
  /** The reader wants to see something else of the plan. */
  | { readonly type: 'filter'; readonly filter: PlanFilter }
  /** The reader has opened the table of a view, which is not there yet. */
  | { readonly type: 'openTable'; readonly view: string }
  /** A part of the page was chosen: go to what it was drawn from. */
  | { readonly type: 'goToPart'; readonly path: PlanPath }
  /** The reader has scrolled the page to a part. */
  | { readonly type: 'scrolledTo'; readonly path: PlanPath }
  /** Go to a line of the plan, 0-based. */
  | { readonly type: 'goToLine'; readonly line: number }
  /** Put a chart on the clipboard. */
  | { readonly type: 'copyChart'; readonly svg: string }
  /** The panel has put a chart on the clipboard. */
  | { readonly type: 'chartCopied' }
  /** Save the chart of a view as a file; the picture is in base64. */
  | { readonly type: 'saveChart'; readonly view: string; readonly png: string }
  /** The reader wants to change what a part of the page shows. */
  | { readonly type: 'askValues'; readonly path: PlanPath }
  /** The reader has typed other values. */
  | { readonly type: 'changeValues'; readonly values: readonly TypedValue[] }
  /** The reader wants a channel to tell a chapter, or not to tell it any more; both by their ids. */
  | ({ readonly type: 'tellChapter' } & TellingAsked)
  /** A link was chosen. */
  | { readonly type: 'openLink'; readonly address: string }

/** The message that something from the panel is, or undefined when it is none. */
export function messageFromPanel(said: unknown): FromPanel | undefined {
  if (!isFields(said)) return undefined
  const { type, path, line, address, png, svg, view, values } = said
  if (type === 'chartCopied') return { type }
  if (type === 'ready') {
    const source = isText(said.source) ? said.source : ''
    return { type, source, filter: filterIn(said.filter) }
  }
  if (type === 'openTable' && isViewId(view)) return { type, view }
  if (type === 'filter') return { type, filter: filterIn(said.filter) }
  if (type === 'copyChart' && isText(svg, longestChart)) return { type, svg }
  if (type === 'saveChart' && isText(png, longestChart) && isViewId(view))
    return { type, view, png }
  if ((type === 'goToPart' || type === 'scrolledTo') && isPath(path)) return { type, path }
  if (type === 'askValues' && isPath(path)) return { type, path }
  if (type === 'changeValues' && isTypedValues(values)) return { type, values }
  if (type === 'tellChapter' && isTelling(said)) {
    const { chapterId, channelId, isTold } = said
    return { type, chapterId, channelId, isTold }
  }
  if (type === 'goToLine' && isCount(line)) return { type, line }
  if (type === 'openLink' && isText(address)) return { type, address }
  return undefined
}

/** The message that something from the extension is, or undefined when it is none. */
export function messageToPanel(said: unknown): ToPanel | undefined {
  if (!isFields(said)) return undefined
  const { type } = said
  if (type === 'page') return pageIn(said)
  if (type === 'showPart') return partIn(said)
  if (type === 'present') return { type }
  if (type === 'busy') return { type, is: said.is === true }
  if (type === 'offerValues') return valuesIn(said)
  if (type !== 'state') return undefined
  const { source, isLocked, isLight, filter } = panelStateIn(said)
  return { type, source, isLocked, isLight, filter }
}

function pageIn({ banner, page, filter }: Record<string, unknown>): ShowPage | undefined {
  if (typeof banner !== 'string') return undefined
  if (filter !== undefined && !isFilterState(filter)) return undefined
  const about = { banner, ...(filter && { filter }) }
  if (page === undefined) return { type: 'page', ...about }
  if (!isFields(page) || typeof page.top !== 'string' || !Array.isArray(page.parts))
    return undefined
  const { styles, top, parts } = page
  if (!parts.every(isSentPart)) return undefined
  return {
    type: 'page',
    ...about,
    page: { top, parts, ...(typeof styles === 'string' && { styles }) },
  }
}

function isSentPart(part: unknown): part is SentPart {
  if (!isFields(part) || typeof part.id !== 'string' || typeof part.mark !== 'string') return false
  return part.markup === undefined || typeof part.markup === 'string'
}

function partIn({ path, marks, scrolls }: Record<string, unknown>): ShowPart | undefined {
  if (!isPath(path)) return undefined
  return { type: 'showPart', path, marks: marks === true, scrolls: scrolls === true }
}

function valuesIn({ path, values }: Record<string, unknown>): OfferValues | undefined {
  if (!isPath(path) || !Array.isArray(values) || !values.every(isNamedValue)) return undefined
  return { type: 'offerValues', path, values }
}

import type { PlanPath } from '../../core/index.ts'
import type { NamedValue, SentPart, TypedValue } from '../../server/protocol.ts'
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
  | { readonly type: 'ready' }
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
  /** A link was chosen. */
  | { readonly type: 'openLink'; readonly address: string }

/** Longer texts come from nobody's plan. */
const longestText = 2000

/** What is typed into one field, in UTF-16 units; and how many fields there are at once. */
const longestValue = 20_000
const mostValues = 50

/** A chart in UTF-16 units, as SVG or as base64. */
const longestChart = 32 * 1024 * 1024

/** Deeper paths lead nowhere in a plan. */
const longestPath = 20

/** The message that something from the panel is, or undefined when it is none. */
export function messageFromPanel(said: unknown): FromPanel | undefined {
  if (!isFields(said)) return undefined
  const { type, path, line, address, png, svg, view, values } = said
  if (type === 'ready' || type === 'chartCopied') return { type }
  if (type === 'copyChart' && isText(svg, longestChart)) return { type, svg }
  if (type === 'saveChart' && isText(png, longestChart) && isViewId(view))
    return { type, view, png }
  if ((type === 'goToPart' || type === 'scrolledTo') && isPath(path)) return { type, path }
  if (type === 'askValues' && isPath(path)) return { type, path }
  if (type === 'changeValues' && isTypedValues(values)) return { type, values }
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
  if (type === 'offerValues') return valuesIn(said)
  if (type !== 'state') return undefined
  const { source, isLocked, isLight } = panelStateIn(said)
  return { type, source, isLocked, isLight }
}

function pageIn({ banner, page }: Record<string, unknown>): ShowPage | undefined {
  if (typeof banner !== 'string') return undefined
  if (page === undefined) return { type: 'page', banner }
  if (!isFields(page) || typeof page.top !== 'string' || !Array.isArray(page.parts))
    return undefined
  const { styles, top, parts } = page
  if (!parts.every(isSentPart)) return undefined
  return {
    type: 'page',
    banner,
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

function isNamedValue(value: unknown): value is NamedValue {
  if (!isFields(value) || !isPath(value.path) || !Array.isArray(value.choices)) return false
  return [value.name, value.label, value.text, value.kind, ...value.choices].every(
    (each) => typeof each === 'string',
  )
}

function isTypedValues(values: unknown): values is TypedValue[] {
  if (!Array.isArray(values) || values.length > mostValues) return false
  return values.every(
    (value) => isFields(value) && isPath(value.path) && isText(value.text, longestValue),
  )
}

function isPath(value: unknown): value is (string | number)[] {
  if (!Array.isArray(value) || value.length > longestPath) return false
  return value.every((step) => isText(step) || isCount(step))
}

function isText(value: unknown, longest = longestText): value is string {
  return typeof value === 'string' && value.length <= longest
}

/** It becomes part of a file's name. */
function isViewId(value: unknown): value is string {
  return isText(value) && /^[a-z-]{0,40}$/.test(value)
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

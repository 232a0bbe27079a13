/**
 * Everything that the preview's panel and the extension say to each other. The lists are closed: whatever else arrives
 * is dropped, so that nothing in a page can reach further than this.
 */

/** From the extension to the panel. */
export type ToPanel = ShowPage

/** Show the newest page. */
export interface ShowPage {
  readonly type: 'page'
  /** The page's markup; left out to keep the page that is shown. */
  readonly body?: string
  readonly styles: string
  /** The banner's markup while a line of the plan cannot be read; empty when all can. */
  readonly banner: string
}

/** From the panel to the extension. */
export type FromPanel =
  /** The panel has loaded, or loaded again, and has nothing to show. */
  | { readonly type: 'ready' }
  /** A part of the page was chosen: go to what it was drawn from. */
  | { readonly type: 'goToPart'; readonly path: readonly (string | number)[] }
  /** Go to a line of the plan, 0-based. */
  | { readonly type: 'goToLine'; readonly line: number }
  /** A link was chosen. */
  | { readonly type: 'openLink'; readonly address: string }

/** Longer texts come from nobody's plan. */
const longestText = 2000

/** Deeper paths lead nowhere in a plan. */
const longestPath = 20

/** The message that something from the panel is, or undefined when it is none. */
export function messageFromPanel(said: unknown): FromPanel | undefined {
  if (!isFields(said)) return undefined
  const { type, path, line, address } = said
  if (type === 'ready') return { type }
  if (type === 'goToPart' && isPath(path)) return { type, path }
  if (type === 'goToLine' && isCount(line)) return { type, line }
  if (type === 'openLink' && isText(address)) return { type, address }
  return undefined
}

/** The message that something from the extension is, or undefined when it is none. */
export function messageToPanel(said: unknown): ToPanel | undefined {
  if (!isFields(said) || said.type !== 'page') return undefined
  const { banner, body, styles } = said
  if (typeof banner !== 'string' || typeof styles !== 'string') return undefined
  return { type: 'page', banner, styles, ...(typeof body === 'string' && { body }) }
}

function isPath(value: unknown): value is (string | number)[] {
  if (!Array.isArray(value) || value.length > longestPath) return false
  return value.every((step) => isText(step) || isCount(step))
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= longestText
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

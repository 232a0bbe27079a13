import type { PlanFilter } from '../plan/filter.ts'
import { type Html, html } from '../views/html.ts'
import type { Reader, Subject } from '../views/view.ts'
import { type DrawnPage, drawPage } from './drawn-page.ts'

/** What may be said about a page. */
export interface PageOptions {
  /** Views of the plan show only what belongs to this; all of it when left out. */
  readonly filter?: PlanFilter | undefined
  /** Who it is for; everyone when left out. */
  readonly reader?: Reader | undefined
  /** What stands over it. */
  readonly banner?: Html | undefined
}

/**
 * The inside of a page's body: tabs, a place for a banner, every view of its reader as a section with its id, and the
 * plan's notes. It needs no script.
 */
export function pageBody(subject: Subject, { reader, banner, filter }: PageOptions = {}): Html {
  return { markup: bodyOf(drawPage(subject, { reader, filter }), banner) }
}

/**
 * The inside of the body of a page that is drawn. The `div` with the id `banner` is empty unless `banner` is given; the
 * panel puts there what `unreadBanner` makes.
 */
export function bodyOf({ top, parts }: DrawnPage, banner?: Html): string {
  const sections = parts.map(({ markup }) => ({ markup }))
  return html`${{ markup: top }}<div id="banner" role="status">${banner}</div>
<main>
${sections}</main>
`.markup
}

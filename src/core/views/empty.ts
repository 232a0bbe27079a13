import type { PlanPath } from '../document/node.ts'
import { type Html, html } from './html.ts'
import { dataPath } from './plan-link.ts'
import type { Subject } from './view.ts'

/** What an empty view shows. */
export interface EmptyState {
  /** One or two sentences: why it matters and what to write. */
  readonly why: string
  /** A small drawing in grey. */
  readonly sample: Html
  /** What to add, as an instruction: "Add a moment". */
  readonly add: string
  /** Where it is written: `['contextualConnections']`. */
  readonly section: PlanPath
}

/** The drawing of a view that has nothing to draw: why it matters, a sample in grey, and the thing to add. */
export function emptyDrawing(subject: Subject, { why, sample, add, section }: EmptyState): Html {
  const names = section.map((step) => html`<code>${step}</code>`)
  const where =
    names.length > 1 ? html`${names.at(-1)}, in the part ${names[0]}` : html`${names[0]}`
  const act = subject.standsAlone
    ? html`<strong>${add}</strong>`
    : html`<a class="button" href="#"${dataPath(section)}>${add}</a>`
  return html`<p class="why">${why}</p>
<div class="sample-frame" aria-hidden="true">${sample}</div>
<p class="note">A sample, not your plan.</p>
<p class="add">${act} <span class="muted">It is written into your plan under ${where}.</span></p>
`
}

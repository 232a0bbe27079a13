import { type Html, html } from '../views/html.ts'
import { listWords } from '../views/list-words.ts'
import { prose } from '../views/prose.ts'
import type { Reader, Subject } from '../views/view.ts'
import { views } from '../views/views.ts'
import { figureSection } from './figure-section.ts'
import { figureOf } from './filtered.ts'
import { viewsFor } from './readers.ts'

/** A part of a page and how it is drawn: undefined when there is nothing to show. */
export interface PagePiece {
  /** Of the element that it becomes. */
  readonly id: string
  /** `left` is what a filter leaves of the subject; the same when it leaves everything. */
  readonly draw: (subject: Subject, left: Subject) => Html | undefined
}

/** What a reader's page is made of, in its order; the same pieces at every call. */
export function pagePiecesFor(reader: Reader, subject: Subject): readonly PagePiece[] {
  if (reader === 'executive') return pieces.slice(0, 1)
  const shown = new Set(viewsFor(reader, subject).map(({ id }) => id))
  const ofReader = pieces.filter(({ id }) => shown.has(id))
  if (reader === 'full') return [...ofReader, notes]
  const { notForClients } = subject.analysis.settings
  return [...ofReader, ...(notForClients.includes('notes') ? [] : [notes]), leftOut]
}

/** Stands alone on the page of a reader who has to wait. */
export const waitingPiece: PagePiece = {
  id: 'waiting',
  draw: () => html`<section class="view" id="waiting"><h1>This page waits for a line</h1>
<p class="why">One line of the plan cannot be read yet, so nobody can be sure what belongs to the parts that are not for clients. Mend it, and the page for clients is there.</p>
</section>
`,
}

const notes: PagePiece = {
  id: 'notes',
  draw({ analysis }) {
    const text = prose(analysis.plan.notes)
    return (
      text &&
      html`<section class="view" id="notes" aria-labelledby="notes-head">
<p class="question">What else should a reader know?</p>
<h2 id="notes-head">Notes</h2>
<div class="prose">${text}</div>
</section>
`
    )
  },
}

const leftOut: PagePiece = {
  id: 'left-out',
  draw({ analysis }) {
    const parts = analysis.settings.notForClients
    if (parts.length === 0) return undefined
    const sums = parts.includes('fees') && ', and its sums are without fees'
    return html`<p class="note left-out" id="left-out">This page is for clients: it leaves out ${listWords(parts)}${sums}.</p>\n`
  },
}

/** Every view; the first of them heads the page, whoever reads it. */
const pieces: readonly PagePiece[] = views.map(
  (view, at): PagePiece => ({
    id: view.id,
    draw: (subject, left) => figureSection(view, figureOf(view, subject, left), left, at === 0),
  }),
)

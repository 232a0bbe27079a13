import { type Html, html } from '../views/html.ts'
import { prose } from '../views/prose.ts'
import type { Reader, Subject } from '../views/view.ts'
import { figureSection } from './figure-section.ts'
import { readers, viewsFor } from './readers.ts'

/** A part of a page and how it is drawn: undefined when there is nothing to show. */
export interface PagePiece {
  /** Of the element that it becomes. */
  readonly id: string
  readonly draw: (subject: Subject) => Html | undefined
}

/** What a reader's page is made of, in its order; the same list at every call. */
export function pagePiecesFor(reader: Reader): readonly PagePiece[] {
  return piecesByReader.get(reader) ?? []
}

/** Stands alone on the page of a reader who has to wait. */
export const waitingPiece: PagePiece = {
  id: 'waiting',
  draw: () => html`<section class="view" id="waiting"><h1>This page waits for a line</h1>
<p class="why">One line of the plan cannot be read yet, so nobody can be sure what belongs to notes, risks or fees. Mend it, and the page for clients is there.</p>
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
  draw: () =>
    html`<p class="note left-out" id="left-out">This page is for clients: it leaves out notes, risks and fees, and its sums are without fees.</p>\n`,
}

const piecesByReader: ReadonlyMap<Reader, readonly PagePiece[]> = new Map(
  readers.map((reader) => [reader, piecesOf(reader)]),
)

function piecesOf(reader: Reader): readonly PagePiece[] {
  const views = viewsFor(reader).map(
    (view, at): PagePiece => ({
      id: view.id,
      draw: (subject) => figureSection(view, view.show(subject), subject, at === 0),
    }),
  )
  if (reader === 'full') return [...views, notes]
  return reader === 'client' ? [...views, leftOut] : views
}

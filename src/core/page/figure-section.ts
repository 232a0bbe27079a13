import { type Html, html } from '../views/html.ts'
import type { Figure, Subject, View } from '../views/view.ts'
import { dataTable } from './data-table.ts'

/**
 * One view as a section of the page: the question, the answer as its heading, the drawing, how to read it, what is
 * missing, and the same data as a table. The first view's answer is the heading of the whole page.
 */
export function figureSection(
  view: Pick<View, 'id' | 'question' | 'isFiltered'>,
  figure: Figure,
  subject: Pick<Subject, 'standsAlone' | 'whole' | 'openTables'>,
  isFirst: boolean,
): Html {
  const { id, question } = view
  const { answer, drawing, note, missing, table } = figure
  const heading = isFirst
    ? html`<h1 id="${id}-answer" dir="auto">${answer}</h1>`
    : html`<h2 id="${id}-answer">${answer}</h2>`
  const hint = note && note.markup.trim() !== '' && html`<p class="note">${note}</p>\n`
  const gaps = missing && html`<p class="missing"><strong>Missing:</strong> ${missing}</p>\n`
  return html`<section class="view" id="${id}" aria-labelledby="${id}-answer">
<p class="question">${question}${subject.whole && extent(view.isFiltered)}</p>
${heading}
<div class="figure">
${drawing}</div>
${hint}${gaps}${table && dataTable(id, table, subject)}</section>
`
}

/** Under a filter every view says what it is about. */
function extent(isFiltered: boolean | undefined): Html {
  return html` <span class="extent">${isFiltered ? 'Filtered' : 'The whole plan'}</span>`
}

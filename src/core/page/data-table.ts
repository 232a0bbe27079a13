import { type Html, html } from '../views/html.ts'
import { dataPath } from '../views/plan-link.ts'
import type { Cell, Subject, Table } from '../views/view.ts'

/** Beyond so many cells a table that nobody has opened is left out: nobody waits for what nobody sees. */
const longTable = 500

/**
 * The data of the view with this id as a table that opens under it; cells that stand for a part of the plan lead to its
 * line.
 */
export function dataTable(
  id: string,
  { caption, head, rows }: Table,
  subject: Pick<Subject, 'standsAlone' | 'openTables'>,
): Html {
  const isLeftOut = subject.openTables && !subject.openTables.has(id)
  if (isLeftOut && head.length * rows.length > longTable) {
    return html`<details class="data" data-table="${id}">
<summary>Show as table: ${caption}</summary>
<p class="note">The table is being drawn.</p>
</details>
`
  }
  return html`<details class="data">
<summary>Show as table: ${caption}</summary>
<div class="frame" role="group" aria-label="Table" tabindex="0">
<table>
<thead><tr>${head.map((name) => html`<th scope="col" dir="auto">${name}</th>`)}</tr></thead>
<tbody>
${rows.map((row) => html`<tr>${row().map((cell, at) => dataCell(cell, at === 0, subject))}</tr>\n`)}</tbody>
</table>
</div>
</details>
`
}

function dataCell(
  { text, number, path }: Cell,
  isHead: boolean,
  subject: Pick<Subject, 'standsAlone'>,
): Html {
  const words =
    path && text !== '' && !subject.standsAlone
      ? html`<a class="line" href="#"${dataPath(path)}>${text}</a>`
      : html`${text}`
  if (isHead) return html`<th scope="row" dir="auto">${words}</th>`
  return number ? html`<td class="number">${words}</td>` : html`<td dir="auto">${words}</td>`
}

import { type Html, html } from '../views/html.ts'
import { dataPath } from '../views/plan-link.ts'
import type { Cell, Subject, Table } from '../views/view.ts'

/** A view's data as a table that opens under it; cells that stand for a part of the plan lead to its line. */
export function dataTable(
  { caption, head, rows }: Table,
  subject: Pick<Subject, 'standsAlone'>,
): Html {
  return html`<details class="data">
<summary>Show as table: ${caption}</summary>
<div class="frame" role="group" aria-label="Table" tabindex="0">
<table>
<thead><tr>${head.map((name) => html`<th scope="col" dir="auto">${name}</th>`)}</tr></thead>
<tbody>
${rows.map((row) => html`<tr>${row.map((cell, at) => dataCell(cell, at === 0, subject))}</tr>\n`)}</tbody>
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

import { type Html, html } from '../html.ts'

/** A small matrix in grey, to show how work is shared out. */
export function peopleSample(): Html {
  const teams = ['Marketing', 'Shops', 'Product']
  const rows: readonly (readonly [string, ...string[]])[] = [
    ['The first talk', 'C', 'A', ''],
    ['The new label', 'I', 'C', 'A'],
  ]
  return html`<table class="work sample">
<thead><tr><th>Work</th>${teams.map((team) => html`<th>${team}</th>`)}</tr></thead>
<tbody>${rows.map(([what, ...parts]) => html`<tr><th>${what}</th>${parts.map((part) => html`<td>${part && html`<span class="part part-${part.toLowerCase()}">${part}</span>`}</td>`)}</tr>`)}</tbody>
</table>`
}

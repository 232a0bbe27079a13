import { barRow } from '../bar-row.ts'
import { type Html, html } from '../html.ts'

/** A small budget in grey, to show what money looks like. */
export function moneySample(): Html {
  const rows = [
    { name: 'Poster', amount: '6k', share: '60%', length: 1 },
    { name: 'Shop', amount: '3k', share: '30%', length: 0.5 },
  ]
  return html`<div class="bar-rows sample">
${rows.map(({ name, amount, share, length }) => barRow({ name: html`${name}`, length, look: 'filled', numbers: [amount, share] }))}${barRow({ name: html`Kept back`, length: 1 / 6, look: 'hatched', numbers: ['1k', '10%'] })}</div>
`
}

import { type Html, html } from '../html.ts'

/** The three moves in grey, to show what a plan is made of. */
export function pageSample(): Html {
  return html`<div class="moves sample">
<div class="move"><p class="head">Feel</p><p class="big">From tired<br>to curious</p><p>Bring a neighbour and share a loaf</p></div>
<div class="move"><p class="head">Tell</p><p class="big">The corner is open again</p><p>1 We kept your place</p></div>
<div class="move"><p class="head">Meet</p><p class="big">1 moment tips<br>1 decision</p><p>Do I stop here, or at the station again?</p></div>
</div>`
}

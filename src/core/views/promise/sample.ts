import { type Html, html } from '../html.ts'

/** A promise in grey, to show how one is kept. */
export function promiseSample(): Html {
  const arrow = html`<svg class="arrow step-arrow" width="100%" height="12"><line class="gap" x1="0" y1="6" x2="100%" y2="6"/></svg>`
  return html`<div class="traces sample"><div class="trace">
<div><p class="name">Baked while you wait</p></div>${arrow}
<div><p>1 We kept your place</p></div>${arrow}
<div><p>2 At the counter<br><span class="small">Bakers, outside marketing</span></p></div>
</div></div>`
}

import { fromTo } from '../from-to.ts'
import { type Html, html } from '../html.ts'

/** Two objectives in grey, to show what can be checked. */
export function scorecardSample(): Html {
  return html`<ul class="goals sample">
<li class="goal"><p class="name">More neighbours come back</p><p class="kind small"><span>repeat rate</span> experience</p><div class="change">${fromTo({ from: '22%', to: '34%' }, 'en')}</div><p class="due small">by 31 May</p></li>
<li class="goal"><p class="name">More of them know why we reopened</p><p class="kind small"><span>prompted awareness</span> brand</p><div class="change">${fromTo({ from: 40, to: 60 }, 'en')}</div><p class="due small">by 31 May</p></li>
</ul>`
}

import { countWords } from '../../plan/number-words.ts'
import { type Html, html } from '../html.ts'
import { lanesOf } from '../moments/lane.ts'
import { own } from '../own-words.ts'
import { viewLink } from '../plan-link.ts'
import type { Subject } from '../view.ts'
import { gapWords } from './fact.ts'
import { numberedList } from './numbered.ts'

/** The third column: the moments, and the decision that each of them tips. */
export function meetColumn(subject: Subject): Html {
  return html`<section class="move" aria-labelledby="meet-head">
<h2 class="meet" id="meet-head">Meet</h2>
${moments(subject)}</section>
`
}

function moments(subject: Subject): Html {
  const lanes = lanesOf(subject.analysis.plan)
  if (lanes.length === 0) {
    return gapWords(subject, ['contextualConnections'], 'No moment is named yet')
  }
  const decisions = new Set(lanes.flatMap(({ decision }) => decision ?? [])).size
  const lines = lanes.map(({ moment, decision, title, acts }) => ({
    path: moment.path,
    words: decision ? html`${decision}` : html`<span class="muted">No decision is named yet</span>`,
    under: own(title),
    acts,
  }))
  const verb = lanes.length === 1 ? 'tips' : 'tip'
  const count = countWords(lanes.length, 'moment')
  const head =
    decisions === 0
      ? html`${count}, but no decision is named yet`
      : html`${count} ${verb}<br>${countWords(decisions, 'decision')}`
  return html`<p class="big">${head}</p>
${numberedList(lines, 'meet', viewLink(subject, 'moments', 'Moments'))}`
}

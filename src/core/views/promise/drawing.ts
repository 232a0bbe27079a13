import { plainWordsOf, titleOf } from '../../plan/title.ts'
import { type Html, html } from '../html.ts'
import { listHtml } from '../list-words.ts'
import { own, said } from '../own-words.ts'
import { dataPath, entityLink } from '../plan-link.ts'
import { gapWords } from '../plan-page/fact.ts'
import type { Subject } from '../view.ts'
import { type Delivery, isTraceFelt, type Saying, type Trace } from './trace.ts'

const heads = ['What we promise', 'Where we say it', 'Where people feel it'] as const

/** The promise, and under it each reason to believe on its way to a moment in which people feel it. */
export function promiseDrawing(subject: Subject, traces: readonly Trace[]): Html {
  return html`<div class="layout traces">
${promiseLine(subject)}<div class="trace trace-heads" aria-hidden="true">${heads.map((head, at) => html`${at > 0 && html`<span></span>`}<p>${head}</p>`)}</div>
${traces.map((trace) => traceRow(subject, trace))}</div>
`
}

function promiseLine({ analysis: { plan } }: Subject): Html | undefined {
  const { brand } = plan
  const promise = said(brand?.fields.promise)
  if (!brand || promise === undefined) return undefined
  return html`<p class="lead promise-line"${dataPath([...brand.path, 'promise'])}>${own(promise)}</p>\n`
}

function traceRow(subject: Subject, trace: Trace): Html {
  const { proof, claim, evidence } = trace
  const sayings =
    trace.said.length > 0
      ? html`<ul>${trace.said.map(saying)}</ul>`
      : gapWords(subject, ['connectedStory', 'chapters'], 'No chapter says it')
  const deliveries =
    trace.delivered.length > 0
      ? html`<ul>${trace.delivered.map(delivery)}</ul>`
      : gapWords(subject, ['contextualConnections'], 'No moment delivers it')
  return html`<div class="trace">
<div${dataPath(proof.path)}><p class="step">${heads[0]}</p><p class="name" dir="auto">${claim}</p>${known(subject, trace, evidence)}</div>${arrow(trace.said.length > 0)}
<div><p class="step">${heads[1]}</p>${sayings}</div>${arrow(isTraceFelt(trace))}
<div><p class="step">${heads[2]}</p>${deliveries}</div>
</div>
`
}

function known(subject: Subject, { proof }: Trace, evidence: Trace['evidence']): Html {
  if (evidence.length === 0) {
    return gapWords(subject, [...proof.path, 'evidence'], 'Nothing shows yet that it is true')
  }
  const names = evidence.map((each) => html`${entityLink(subject, each)}${kindOf(each)}`)
  return html`<p class="small muted">Shown by ${listHtml(names)}</p>`
}

function kindOf({ fields }: Trace['evidence'][number]): string {
  return fields.kind ? ` (${plainWordsOf(fields.kind)})` : ''
}

function saying({ chapter, number }: Saying): Html {
  return html`<li${dataPath([...chapter.path, 'proofs'])}><span class="tell place">${number}</span> ${own(titleOf(chapter))}</li>`
}

function delivery(each: Delivery): Html {
  const { lane, owner } = each
  const who = owner === undefined ? 'nobody owns it' : own(owner)
  return html`<li${dataPath(lane.moment.path)}><span class="meet place">${lane.number}</span> <span>${own(lane.title)} <span class="small muted by">${who}, ${whyFelt(each)}</span></span></li>`
}

function whyFelt({ isOutside, isFelt }: Delivery): string {
  if (isOutside) return 'outside marketing'
  return isFelt ? 'after the purchase' : 'not felt yet'
}

/** The way from one step to the next; dashed where it ends in nothing. */
function arrow(isThere: boolean): Html {
  return html`<svg class="arrow step-arrow" width="100%" height="12" aria-hidden="true"><line class="${isThere ? 'way' : 'gap'}" x1="0" y1="6" x2="100%" y2="6"/>${isThere && html`<svg class="tip" x="100%" y="6"><path class="full" d="M1 0l-9 -5v10Z"/></svg>`}</svg>`
}

import { type Html, html } from '../html.ts'
import { shortListHtml } from '../list-words.ts'
import { sentencesOf } from '../missing-words.ts'
import { own, said } from '../own-words.ts'
import { entityLink, planLink } from '../plan-link.ts'
import type { Subject } from '../view.ts'
import { isTraceFelt, type Trace } from './trace.ts'

/** What stands between the promise and what people feel, each with a link to its line; undefined when nothing does. */
export function promiseMissing(subject: Subject, traces: readonly Trace[]): Html | undefined {
  const idle = traces.filter(({ reach }) => reach === 'nowhere')
  const unsaid = traces.filter(({ said, delivered }) => said.length === 0 && delivered.length > 0)
  const onlySaid = traces.filter((trace) => !isTraceFelt(trace) && !idle.includes(trace))
  const unshown = traces.filter(({ evidence }) => evidence.length === 0)
  return sentencesOf([
    ...promise(subject),
    ...named(subject, idle, (links) => html`nobody says or feels ${links}`),
    ...named(subject, onlySaid, (links) => html`nobody feels ${links} yet`),
    ...named(subject, unsaid, (links) => html`no chapter says ${links}`),
    ...named(subject, unshown, (links) => html`no finding shows ${links}`),
    ...owners(subject, traces),
  ])
}

function* promise(subject: Subject): Generator<Html> {
  const { brand, unread } = subject.analysis.plan
  if (said(brand?.fields.promise) !== undefined || unread.has('brand')) return
  yield html`the ${planLink(subject, ['brand', 'promise'], 'promise')} itself`
}

function* named(
  subject: Subject,
  traces: readonly Trace[],
  sentence: (links: Html) => Html,
): Generator<Html> {
  if (traces.length === 0) return
  const links = traces.map(({ proof, claim }) => entityLink(subject, proof, html`“${own(claim)}”`))
  yield sentence(shortListHtml(links, 2))
}

/** Moments that deliver something and belong to nobody. */
function* owners(subject: Subject, traces: readonly Trace[]): Generator<Html> {
  const moments = traces
    .flatMap(({ delivered }) => delivered)
    .filter(({ owner }) => owner === undefined)
    .map(({ lane }) => lane.moment)
  const unowned = [...new Set(moments)]
  if (unowned.length === 0) return
  const links = shortListHtml(unowned.map((moment) => entityLink(subject, moment)))
  yield html`nobody owns ${links}`
}

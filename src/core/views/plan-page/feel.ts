import type { PlanPath } from '../../document/node.ts'
import { audiencesOf } from '../../plan/audience.ts'
import type { Entity } from '../../plan/plan.ts'
import { titleInSentence, titleOf } from '../../plan/title.ts'
import type { Audience, Text } from '../../schema/model.generated.ts'
import { type Html, html } from '../html.ts'
import { listHtml } from '../list-words.ts'
import { starInText } from '../marks.ts'
import { own, said } from '../own-words.ts'
import { dataPath } from '../plan-link.ts'
import { sharedMark, sharingOf } from '../shared-mark.ts'
import type { Subject } from '../view.ts'
import { fact, gapWords } from './fact.ts'

/** The most people who are described in full. */
const mostDescribed = 3

/** The first column: the shift in feeling, what people can do, who they are and why it works. */
export function feelColumn(subject: Subject): Html {
  const { plan } = subject.analysis
  const { from, to, action, because, brandAct } = plan.emotionalAction
  const name = html`What people can do <span class="feel">${starInText}</span>`
  const missing = gapWords(subject, ['emotionalAction'], 'Nobody says yet what people can do')
  return html`<section class="move" aria-labelledby="feel-head">
<h2 class="feel" id="feel-head">Feel</h2>
${shift(subject, said(from), said(to))}
${fact(name, sentence(action, ['emotionalAction', 'action']) ?? missing, 'act')}
${fact(html`Who${allShared(subject) && sharedMark(audiencesOf(plan)[0])}`, people(subject))}
${fact('Because', sentence(because, ['emotionalAction', 'because']))}
${fact('What we do for it', sentence(brandAct, ['emotionalAction', 'brandAct']))}
${fact(html`We promise${sharedMark(plan.brand)}`, promise(subject))}
${otherShifts(subject)}</section>
`
}

function shift(subject: Subject, from: string | undefined, to: string | undefined): Html {
  if (!from && !to) {
    return gapWords(
      subject,
      ['emotionalAction'],
      'Nobody says yet what people feel, and what they should feel',
    )
  }
  const start = from ? own(from) : html`<span class="muted">not said yet</span>`
  const end = to ? own(to) : html`<span class="muted">not said yet</span>`
  return html`<p class="big"><span${dataPath(['emotionalAction', 'from'])}>From ${start}</span><br><span class="feel"${dataPath(['emotionalAction', 'to'])}>to ${end}</span></p>`
}

function sentence(text: Text | undefined, path: PlanPath): Html | undefined {
  const words = said(text)
  return words === undefined ? undefined : html`<p dir="auto"${dataPath(path)}>${words}</p>`
}

function people(subject: Subject): Html {
  const all = audiencesOf(subject.analysis.plan)
  const first = all.filter(({ fields }) => fields.priority !== 'secondary')
  const second = all.filter(({ fields }) => fields.priority === 'secondary')
  if (all.length === 0) return gapWords(subject, ['audiences'], 'Nobody is named yet')
  const mark = !allShared(subject)
  const described = first.slice(0, mostDescribed).map((each) => description(each, mark))
  const others = [...first.slice(mostDescribed), ...second]
  const then =
    others.length > 0 && html`then ${listHtml(others.map((each) => shortName(each, mark)))}`
  const parts = [...described, ...(then ? [then] : [])]
  return html`<p>${parts.map((part, at) => (at === 0 ? part : html`; ${part}`))}</p>`
}

/** Whether all audiences come from libraries as they are, so that one mark is enough. */
function allShared({ analysis }: Subject): boolean {
  const all = audiencesOf(analysis.plan)
  return all.length > 0 && all.every((audience) => sharingOf(audience) === 'shared')
}

function description(audience: Entity<Audience>, mark: boolean): Html {
  const who = said(audience.fields.who) ?? titleOf(audience)
  return html`<span${dataPath(audience.path)}>${own(who)}${mark && sharedMark(audience)}</span>`
}

function shortName(audience: Entity<Audience>, mark: boolean): Html {
  return html`<span${dataPath(audience.path)}>${own(titleInSentence(audience))}${mark && sharedMark(audience)}</span>`
}

function promise(subject: Subject): Html | undefined {
  const { brand } = subject.analysis.plan
  const words = said(brand?.fields.promise)
  if (!brand || !words) return undefined
  return html`<p${dataPath([...brand.path, 'promise'])}>${own(words)}</p>`
}

/** Audiences for whom the first move differs. */
function otherShifts(subject: Subject): Html | undefined {
  const { emotionalAction } = subject.analysis.plan
  const audiences = audiencesOf(subject.analysis.plan)
  const others = Object.entries(emotionalAction.byAudience ?? {}).flatMap(([id, shift]) => {
    const audience = audiences.find((each) => each.id === id)
    const from = said(shift.from ?? emotionalAction.from)
    const to = said(shift.to ?? emotionalAction.to)
    if (!audience || !from || !to) return []
    const path = ['emotionalAction', 'byAudience', id]
    return [
      html`<p${dataPath(path)}>${own(titleOf(audience))}: from ${own(from)} to ${own(to)}</p>`,
    ]
  })
  return others.length === 0 ? undefined : fact('For others', html`${others}`)
}

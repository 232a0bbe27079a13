import { countryWords } from '../plan/country-words.ts'
import { periodWords } from '../plan/date-words.ts'
import { languageOf, planNameOf, statusOf } from '../plan/header.ts'
import { statusWords } from '../plan/status-words.ts'
import { emptyDrawing } from './empty.ts'
import { type Html, html } from './html.ts'
import { listWords } from './list-words.ts'
import { own, said } from './own-words.ts'
import { dataPath } from './plan-link.ts'
import { ownerOf } from './plan-owner.ts'
import { channelsBlock } from './plan-page/channels-block.ts'
import { feelColumn } from './plan-page/feel.ts'
import { meetColumn } from './plan-page/meet.ts'
import { moneyBlock } from './plan-page/money-block.ts'
import { objectivesRow } from './plan-page/objectives.ts'
import { readyBlock } from './plan-page/ready-block.ts'
import { pageSample } from './plan-page/sample.ts'
import { tellColumn } from './plan-page/tell.ts'
import { prose } from './prose.ts'
import { sharedMark } from './shared-mark.ts'
import type { Figure, Subject, View } from './view.ts'

/** The plan on one page: what people should feel, what we tell, where we meet them; objectives, channels, money. */
export const planPageView: View = {
  id: 'plan',
  tab: 'Page',
  question: 'What is this, in one minute?',
  show,
}

function show(subject: Subject): Figure {
  const { plan } = subject.analysis
  const answer = planNameOf(plan) || 'A plan without a name'
  if (isEmpty(subject)) return { answer, drawing: emptyPage(subject), isEmpty: true }
  return {
    answer,
    drawing: html`${lead(subject)}
<div class="moves">
${feelColumn(subject)}${tellColumn(subject)}${meetColumn(subject)}</div>
${objectivesRow(subject)}<section class="row" aria-label="Channels, money and readiness">
${channelsBlock(subject)}${moneyBlock(subject)}${readyBlock(subject)}</section>
`,
  }
}

/** Whether the plan says nothing yet but what stands on its cover. */
function isEmpty({ analysis: { plan } }: Subject): boolean {
  const entities = [
    plan.objectives,
    plan.audiences,
    plan.chapters,
    plan.channels,
    plan.connections,
    plan.activities,
  ]
  const parts = [plan.emotionalAction, plan.story, plan.budget]
  return (
    !said(plan.header.summary) &&
    entities.every(({ size }) => size === 0) &&
    parts.every((part) => Object.keys(part).length === 0)
  )
}

/** The summary, and one line with everything that stands on a cover. */
function lead(subject: Subject): Html {
  const { plan } = subject.analysis
  const { header, brand } = plan
  const summary = prose(header.summary)
  const period = periodWords(header.start, header.end, languageOf(plan))
  const brandName = said(brand?.fields.name)
  const owner = ownerOf(plan)
  const parts = [
    brandName && html`${own(brandName)}${sharedMark(brand)}`,
    period && html`<span${dataPath(['plan', 'start'])}>${period}</span>`,
    header.markets?.length && html`${listWords(header.markets.map(countryWords))}`,
    owner && html`answers for it: ${own(owner)}`,
    html`<span${dataPath(['plan', 'status'])}>${statusWords(statusOf(plan))}</span>`,
  ].filter((part) => typeof part === 'object')
  return html`${summary && html`<div class="lead prose"${dataPath(['plan', 'summary'])}>${summary}</div>\n`}<p class="meta">${parts.map((part, at) => (at === 0 ? part : html` · ${part}`))}</p>`
}

function emptyPage(subject: Subject): Html {
  return emptyDrawing(subject, {
    why: 'A connected plan makes three moves: what people should feel and can do, the story we tell, and the moments in which we meet them. Begin with the first.',
    sample: pageSample(),
    add: 'Add a feeling and an action',
    section: ['emotionalAction'],
  })
}

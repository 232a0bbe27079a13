import type { Crowd } from '../../plan/crowding.ts'
import { periodWords, shortDateWords } from '../../plan/date-words.ts'
import { isoOfNumber } from '../../plan/day.ts'
import { planNameOf } from '../../plan/header.ts'
import type { SharedCampaign } from '../../plan/same-campaign.ts'
import { titleInSentence, titleOf } from '../../plan/title.ts'
import { type Html, html } from '../html.ts'
import { listHtml } from '../list-words.ts'
import { own } from '../own-words.ts'
import { isComparable, type Portfolio } from './portfolio.ts'

/** What collides, in sentences: who would hear too much, and which campaigns are counted together. */
export function collisionsList(portfolio: Portfolio): Html {
  const { crowds, campaigns, language } = portfolio
  const items = [
    ...crowds.map((crowd) => crowdSentence(crowd, language)),
    ...campaigns.map(campaignSentence),
  ]
  const uncompared =
    !isComparable(portfolio) &&
    html`<p class="muted">Audiences could not be compared between plans: none of them is in several. Keep them in a library that all plans import, and it is said here who hears from several plans at once.</p>`
  const nothing =
    items.length === 0 &&
    !uncompared &&
    html`<p class="muted">Nothing: for no audience do three direct activities start in one week, and no two plans share a campaign.</p>`
  const list = items.length > 0 && html`<ul>${items.map((item) => html`<li>${item}</li>\n`)}</ul>`
  return html`<section class="layout collisions" aria-label="What collides">
<h2>What collides</h2>
${list}${nothing}${uncompared}
</section>
`
}

function crowdSentence({ of, messages, first, last, cap }: Crowd, language: string): Html {
  const when = periodWords(isoOfNumber(first), isoOfNumber(last), language) ?? ''
  const list = messages.map(
    ({ plan, activity, first: day }) =>
      html`${own(titleInSentence(activity))} of ${own(planNameOf(plan))} (${shortDateWords(isoOfNumber(day), language)})`,
  )
  const most =
    cap && `, where the most is ${cap.max} in ${cap.days === 1 ? 'a day' : `${cap.days} days`}`
  return html`<strong>${own(titleOf(of.audience))}</strong> would hear from you ${messages.length} times${first === last ? ' on' : ','} ${when}${most}: ${listHtml(list)}.`
}

function campaignSentence({ campaign, uses }: SharedCampaign): Html {
  const counts = new Map<string, number>()
  for (const { plan } of uses) {
    counts.set(planNameOf(plan), (counts.get(planNameOf(plan)) ?? 0) + 1)
  }
  const plans = [...counts].map(([name, count]) =>
    count === 1 ? own(name) : html`${count} plans called ${own(name)}`,
  )
  return html`${listHtml(plans)} use the campaign <strong>${own(campaign)}</strong>: their results would be added together.`
}

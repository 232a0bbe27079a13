import { planNameOf, statusOf } from '../plan/header.ts'
import { type Html, html } from '../views/html.ts'
import { own } from '../views/own-words.ts'
import { prose } from '../views/prose.ts'
import type { Subject, View } from '../views/view.ts'
import { views } from '../views/views.ts'
import { figureSection } from './figure-section.ts'

/**
 * The inside of a page's body: tabs, a place for a banner, every view as a section with its id, and the plan's notes.
 * It needs no script. The `div` with the id `banner` is empty unless `banner` is given; the panel puts there what
 * `unreadBanner` makes.
 */
export function pageBody(subject: Subject, banner?: Html): Html {
  const { plan } = subject.analysis
  const status = statusWords(statusOf(plan))
  const sections = views.map((view, at) =>
    figureSection(view, view.show(subject), subject, at === 0),
  )
  return html`<header class="top">
<nav aria-label="Views">${views.map(tab)}</nav>
<p class="plan">${own(planNameOf(plan) || 'A plan without a name')} · ${status}</p>
</header>
<div id="banner" role="status">${banner}</div>
<main>
${sections}${notes(subject)}</main>
`
}

/** A status in words: "in review". */
export function statusWords(status: string): string {
  return status.replace(/-/g, ' ')
}

function tab({ id, tab: words }: View): Html {
  return html`<a href="#${id}">${words}</a>`
}

function notes(subject: Subject): Html | undefined {
  const text = prose(subject.analysis.plan.notes)
  return (
    text &&
    html`<section class="view" id="notes" aria-labelledby="notes-head">
<p class="question">What else should a reader know?</p>
<h2 id="notes-head">Notes</h2>
<div class="prose">${text}</div>
</section>
`
  )
}

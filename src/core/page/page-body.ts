import { noFilter, type PlanFilter } from '../plan/filter.ts'
import { planNameOf, statusOf } from '../plan/header.ts'
import { type Html, html } from '../views/html.ts'
import { own } from '../views/own-words.ts'
import { dataPath } from '../views/plan-link.ts'
import { prose } from '../views/prose.ts'
import type { Reader, Subject, View } from '../views/view.ts'
import { figureSection } from './figure-section.ts'
import { figureOf, partOf } from './filtered.ts'
import { mustWait, subjectFor, viewsFor } from './readers.ts'

/** What may be said about a page. */
export interface PageOptions {
  /** Views of the plan show only what belongs to this; all of it when left out. */
  readonly filter?: PlanFilter | undefined
  /** Who it is for; everyone when left out. */
  readonly reader?: Reader | undefined
  /** What stands over it. */
  readonly banner?: Html | undefined
}

/**
 * The inside of a page's body: tabs, a place for a banner, every view of its reader as a section with its id, and the
 * plan's notes. It needs no script. The `div` with the id `banner` is empty unless `banner` is given; the panel puts
 * there what `unreadBanner` makes. Beside an editor there is also a place with the id `filters`, which is the panel's own.
 */
export function pageBody(
  given: Subject,
  { reader = 'full', banner, filter = noFilter }: PageOptions = {},
): Html {
  if (mustWait(given, reader)) return waitingBody(banner)
  const subject = subjectFor(given, reader)
  const part = partOf(subject, filter)
  const views = viewsFor(reader)
  const { plan } = subject.analysis
  const sections = views.map((view, at) =>
    figureSection(view, figureOf(view, subject, part), part, at === 0),
  )
  const tabs = views.length > 1 && html`<nav aria-label="Views">${views.map(tab)}</nav>\n`
  return html`<header class="top">
${tabs}<p class="plan"><span${dataPath(['plan', 'name'])}>${own(planNameOf(plan) || 'A plan without a name')}</span> · <span${dataPath(['plan', 'status'])}>${statusWords(statusOf(plan))}</span></p>
</header>
<div id="banner" role="status">${banner}</div>
${!subject.standsAlone && html`<div id="filters"></div>\n`}<main>
${sections}${reader === 'full' && notes(subject)}${reader === 'client' && leftOut()}</main>
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

function leftOut(): Html {
  return html`<p class="note left-out">This page is for clients: it leaves out notes, risks and fees, and its sums are without fees.</p>\n`
}

function waitingBody(banner: Html | undefined): Html {
  return html`<div id="banner" role="status">${banner}</div>
<main>
<section class="view"><h1>This page waits for a line</h1>
<p class="why">One line of the plan cannot be read yet, so nobody can be sure what belongs to notes, risks or fees. Mend it, and the page for clients is there.</p>
</section>
</main>
`
}

import { dateWords } from '../plan/date-words.ts'
import { languageOf } from '../plan/header.ts'
import { countWords } from '../plan/number-words.ts'
import type { PortfolioSubject } from '../views/all-plans/portfolio.ts'
import { allPlansView } from '../views/all-plans.ts'
import { type Html, html } from '../views/html.ts'
import { figureSection } from './figure-section.ts'
import { wholeDocument } from './whole-document.ts'

/** The inside of the body of a page about several plans; it needs no script. */
export function reportBody(subject: PortfolioSubject): Html {
  const figure = allPlansView.show(subject)
  const count = countWords(subject.analyses.length, 'plan')
  return html`<header class="top">
<p class="plan">All plans · ${count}</p>
</header>
<div id="banner" role="status"></div>
<main>
${figureSection(allPlansView, figure, { standsAlone: true }, true)}</main>
`
}

/** A whole page about several plans as one HTML document that needs nothing else. */
export function reportPage(subject: PortfolioSubject): string {
  const plan = subject.analyses[0]?.plan
  const language = plan ? languageOf(plan) : 'en'
  const date = subject.today && dateWords(subject.today, language)
  return wholeDocument(
    { language, title: 'All plans', running: { plan: 'All plans', date } },
    reportBody(subject),
  )
}

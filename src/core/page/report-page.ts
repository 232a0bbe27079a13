import { dateWords } from '../plan/date-words.ts'
import { languageOf } from '../plan/header.ts'
import { countWords } from '../plan/number-words.ts'
import type { PortfolioSubject } from '../views/all-plans/portfolio.ts'
import { allPlansView } from '../views/all-plans.ts'
import { html } from '../views/html.ts'
import type { DrawnPage } from './drawn-page.ts'
import { figureSection } from './figure-section.ts'
import { bodyOf } from './page-body.ts'
import { wholeDocument } from './whole-document.ts'

/**
 * A page about several plans, in parts. Where names lead to their plans, the path of each part of a drawing that can be
 * chosen is the address of a file.
 */
export function drawReport(subject: PortfolioSubject): DrawnPage {
  const figure = allPlansView.show(subject)
  const count = countWords(subject.analyses.length, 'plan')
  const section = figureSection(allPlansView, figure, { standsAlone: !subject.leadsToPlans }, true)
  const top = html`<header class="top">
<p class="plan">All plans · ${count}</p>
</header>
`
  return { top: top.markup, parts: [{ id: allPlansView.id, markup: section.markup }] }
}

/** A whole page about several plans as one HTML document that needs nothing else. */
export function reportPage(subject: PortfolioSubject): string {
  const plan = subject.analyses[0]?.plan
  const language = plan ? languageOf(plan) : 'en'
  const date = subject.today && dateWords(subject.today, language)
  return wholeDocument(
    { language, title: 'All plans', running: { plan: 'All plans', date } },
    { markup: bodyOf(drawReport(subject)) },
  )
}

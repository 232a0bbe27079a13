import { allPlansAnswer } from './all-plans/answer.ts'
import { collisionsList } from './all-plans/collisions.ts'
import { portfolioDrawing } from './all-plans/drawing.ts'
import { portfolioMissing } from './all-plans/missing.ts'
import { type PortfolioSubject, portfolioOf } from './all-plans/portfolio.ts'
import { portfolioTable } from './all-plans/table.ts'
import { html } from './html.ts'
import type { Figure } from './view.ts'

/** The question that all plans together answer. Unlike other views it looks at several plans. */
export const allPlansView = {
  id: 'all-plans',
  question: 'What does one customer get from all of us?',
  show,
} as const

function show(subject: PortfolioSubject): Figure {
  if (subject.analyses.length === 0) {
    return {
      answer: 'There is no plan here yet',
      drawing: html`<p class="why">People feel one brand, not many plans. As soon as there are plans, they stand here on one calendar: who hears what from whom, and what it costs together.</p>\n`,
      isEmpty: true,
    }
  }
  const portfolio = portfolioOf(subject)
  const answer = allPlansAnswer(portfolio)
  const missing = portfolioMissing(portfolio)
  const drawing = portfolioDrawing(
    portfolio,
    subject.today,
    `${answer}. The table below says the same.`,
  )
  return {
    answer,
    drawing: html`${drawing}<p class="note">Filled bars are approved plans, outlined bars are not approved yet. At a dot a direct activity starts (mail, letters, texts, calls); the line after it is as long as it runs, and a number over it counts those of the same day. Dashed boxes hold too many starts.</p>
${collisionsList(portfolio)}`,
    ...(missing && { missing }),
    table: portfolioTable(portfolio),
  }
}

import { emptyDrawing } from './empty.ts'
import { html } from './html.ts'
import { journeyAnswer } from './journey/answer.ts'
import { journeyDrawing } from './journey/drawing.ts'
import { type Grid, gridOf } from './journey/grid.ts'
import { journeyMissing } from './journey/missing.ts'
import { journeySample } from './journey/sample.ts'
import { journeyTable } from './journey/table.ts'
import type { Figure, Subject, View } from './view.ts'

/** Whom the plan meets at which stage of the journey, and where it leaves them alone. */
export const journeyView: View = {
  id: 'journey',
  tab: 'Journey',
  question: 'Whom do we leave alone, and when?',
  isFiltered: true,
  show,
}

function show(subject: Subject): Figure {
  const { plan } = subject.analysis
  if (plan.connections.size === 0 && plan.chapters.size === 0) return emptyJourney(subject)
  const grid = gridOf(plan)
  const answer = journeyAnswer(grid)
  const missing = journeyMissing(subject, grid)
  return {
    answer,
    drawing: journeyDrawing(grid, `${answer}. The table below says the same.`),
    note: noteOf(grid),
    ...(missing && { missing }),
    table: journeyTable(grid),
  }
}

function noteOf({ rows }: Grid) {
  const cells = rows.flatMap((row) => row.cells)
  const isStriped = cells.some(({ moments }) => moments.length === 0)
  return html`Large numbers count moments, small ones chapters.${isStriped && ' Stripes: nobody meets people there.'}`
}

function emptyJourney(subject: Subject): Figure {
  return {
    answer: 'No stage of the journey is covered yet',
    drawing: emptyDrawing(subject, {
      why: 'People move from noticing to buying to telling others, and need somebody at each step. Name the moments in which you meet them, and whom you meet there.',
      sample: journeySample(),
      add: 'Add a moment',
      section: ['contextualConnections'],
    }),
    isEmpty: true,
  }
}

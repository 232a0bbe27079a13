import { emptyDrawing } from './empty.ts'
import { html } from './html.ts'
import { journeyAnswer } from './journey/answer.ts'
import { journeyDrawing } from './journey/drawing.ts'
import { type Grid, type GridCell, gridOf } from './journey/grid.ts'
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
  const grid = gridOf(plan)
  const isMet = grid.adrift.length > 0 || grid.moments.some((count) => count > 0)
  if (!isMet && cellsOf(grid).every(isBare)) return emptyJourney(subject)
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

function noteOf(grid: Grid) {
  const cells = cellsOf(grid)
  const isStriped = cells.some(({ moments }) => moments.length === 0)
  const isTold = cells.some(({ chapters }) => chapters.length > 0)
  return html`Large numbers count moments${isTold && ', small ones chapters'}.${isStriped && ' Stripes: nobody meets people there.'}`
}

function cellsOf({ rows }: Grid) {
  return rows.flatMap((row) => row.cells)
}

function isBare({ moments, chapters }: GridCell): boolean {
  return moments.length + chapters.length === 0
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

import { sectionOf } from '../plan/move.ts'
import { html } from './html.ts'
import { listHtml } from './list-words.ts'
import { planLink } from './plan-link.ts'
import { readyAnswer } from './ready/answer.ts'
import { checklist } from './ready/checklist.ts'
import { moveStates, unfinishedMoves } from './ready/move-state.ts'
import { pointsOf } from './ready/points.ts'
import { readyTable } from './ready/table.ts'
import type { Figure, Subject, View } from './view.ts'

/** What the checks found, part by part: whether the plan can go to review or approval. */
export const readyView: View = {
  id: 'ready',
  tab: 'Ready',
  question: 'Can this go to review or approval?',
  show,
}

function show(subject: Subject): Figure {
  const { analysis } = subject
  const points = pointsOf(analysis.problems)
  const open = unfinishedMoves(moveStates(analysis, points))
  const links = open.map((move) => planLink(subject, [sectionOf[move]], move))
  const table = readyTable(points)
  return {
    answer: readyAnswer(analysis, points),
    drawing: checklist(subject, points),
    ...(open.length > 0 && {
      missing: html`${links.length === 1 ? 'one move is' : `${links.length} moves are`} still open, ${listHtml(links)}.`,
    }),
    ...(table && { table }),
  }
}

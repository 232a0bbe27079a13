import { emptyDrawing } from './empty.ts'
import { html } from './html.ts'
import { scorecardAnswer } from './scorecard/answer.ts'
import { scorecardDrawing } from './scorecard/drawing.ts'
import { channelGoalsOf, directionsOf } from './scorecard/goals.ts'
import { scorecardMissing } from './scorecard/missing.ts'
import { scorecardSample } from './scorecard/sample.ts'
import { scorecardTable } from './scorecard/table.ts'
import type { Figure, Subject, View } from './view.ts'

/** How the plan will know: objectives by direction, from where they stand to where they should be. */
export const scorecardView: View = {
  id: 'numbers',
  tab: 'Numbers',
  question: 'How will we know?',
  show,
}

function show(subject: Subject): Figure {
  const { plan } = subject.analysis
  const groups = directionsOf(plan)
  const objectives = groups.flatMap(({ goals }) => goals)
  const measures = channelGoalsOf(plan)
  if (objectives.length + measures.length === 0) return emptyScorecard(subject)
  const missing = scorecardMissing(subject, objectives, measures)
  return {
    answer: scorecardAnswer(objectives, measures),
    drawing: scorecardDrawing(subject, groups, measures),
    note: html`A circle: where it stands. An arrow: where it should be.`,
    ...(missing && { missing }),
    table: scorecardTable(plan, groups, measures),
  }
}

function emptyScorecard(subject: Subject): Figure {
  return {
    answer: 'No objective is written yet',
    drawing: emptyDrawing(subject, {
      why: 'What nobody counts, nobody can judge. Write one objective: what should be different, where it stands today, where it should be, and by when.',
      sample: scorecardSample(),
      add: 'Add an objective',
      section: ['objectives'],
    }),
    isEmpty: true,
  }
}

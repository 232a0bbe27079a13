import { arcAnswer } from './arc/answer.ts'
import { arcDrawing } from './arc/drawing.ts'
import { type ArcLayout, arcsOf, namesWidth } from './arc/layout.ts'
import { arcMissing } from './arc/missing.ts'
import { arcSample } from './arc/sample.ts'
import { type Step, stepsOf } from './arc/steps.ts'
import { arcTable, othersOf } from './arc/table.ts'
import { emptyDrawing } from './empty.ts'
import { frame } from './frame.ts'
import { html, join } from './html.ts'
import { moreNote } from './more.ts'
import { own } from './own-words.ts'
import { dataPath } from './plan-link.ts'
import type { Figure, Subject, View } from './view.ts'

/** How people feel before, after each chapter and in the end: whether the story takes them where it should. */
export const arcView: View = {
  id: 'arc',
  tab: 'Feelings',
  question: 'Does the story take people from one feeling to the other?',
  isFiltered: true,
  show,
}

function show(subject: Subject): Figure {
  const { plan } = subject.analysis
  const steps = stepsOf(plan, subject.whole)
  if (steps.every(({ feeling }) => feeling === undefined)) return emptyArc(subject)
  const answer = arcAnswer(plan, steps)
  const arcs = arcsOf(steps)
  const missing = arcMissing(subject, steps)
  const goal = steps.at(-1)?.tone
  return {
    answer,
    drawing: frame(
      `${answer}. The table below says the same.`,
      join(arcs.map((each) => arcDrawing(each, goal))),
      moreNote(edgesOf(arcs), 'steps'),
    ),
    note: noteOf(subject, steps, arcs),
    ...(missing && { missing }),
    table: arcTable(plan, steps),
  }
}

/** The right edges of the steps, in pixels from the left; of several arcs, those of the first. */
function edgesOf([first]: readonly ArcLayout[]): readonly number[] {
  return first ? first.steps.map((_, at) => namesWidth + (at + 1) * first.column) : []
}

function noteOf(
  { analysis: { plan } }: Subject,
  steps: readonly Step[],
  arcs: readonly ArcLayout[],
) {
  const goal = steps.at(-1)?.tone
  const isDrawn = arcs.some(({ lanes }) => lanes.some(({ tone }) => tone === goal))
  const energies = new Set(steps.flatMap(({ energy }) => energy ?? []))
  const star = steps.some(({ acts }) => acts)
  const others = othersOf(plan).map(
    ({ id, name, from, to }) =>
      html` <span${dataPath(['emotionalAction', 'byAudience', id])}>${own(name)}: from ${own(from)} to ${own(to)}.</span>`,
  )
  const unsaid = steps.some(({ feeling }) => feeling === undefined)
  return html`${isDrawn && 'The dashed line is the goal.'}${unsaid && ' The line is dotted where no feeling is said.'}${energies.size > 1 && ' Large dots are feelings with much energy, small ones with little.'}${star && ' A star: people can act there.'}${others}`
}

function emptyArc(subject: Subject): Figure {
  return {
    answer: 'No feeling is named yet',
    drawing: emptyDrawing(subject, {
      why: 'People do something because they feel something. Say how they feel today, how they should feel, and what each chapter of the story makes them feel.',
      sample: arcSample(),
      add: 'Add a feeling and an action',
      section: ['emotionalAction'],
    }),
    isEmpty: true,
  }
}

import { emptyDrawing } from './empty.ts'
import { html } from './html.ts'
import { promiseAnswer } from './promise/answer.ts'
import { promiseDrawing } from './promise/drawing.ts'
import { promiseMissing } from './promise/missing.ts'
import { promiseSample } from './promise/sample.ts'
import { promiseTable } from './promise/table.ts'
import { tracesOf } from './promise/trace.ts'
import type { Figure, Subject, View } from './view.ts'

/** Each reason to believe on its way: the chapters that say it, the moments that deliver it, the teams behind them. */
export const promiseView: View = {
  id: 'promise',
  tab: 'Promise',
  question: 'Where do customers feel what we promise?',
  show,
}

function show(subject: Subject): Figure {
  const traces = tracesOf(subject.analysis.plan)
  if (traces.length === 0) return emptyPromise(subject)
  const missing = promiseMissing(subject, traces)
  return {
    answer: promiseAnswer(traces),
    drawing: promiseDrawing(subject, traces),
    note: html`People feel a promise in a moment that a team outside marketing owns, or after the purchase. Numbers are those of the story and of the moments.`,
    ...(missing && { missing }),
    table: promiseTable(traces),
  }
}

function emptyPromise(subject: Subject): Figure {
  return {
    answer: 'No reason to believe is named yet',
    drawing: emptyDrawing(subject, {
      why: 'A promise is kept in moments, not in messages. Name what is true about you, show it in a chapter, and let a moment deliver it.',
      sample: promiseSample(),
      add: 'Add a reason to believe',
      section: ['brand', 'proofs'],
    }),
    isEmpty: true,
  }
}

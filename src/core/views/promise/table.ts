import { countWords } from '../../plan/number-words.ts'
import { titleOf, wordsOf } from '../../plan/title.ts'
import type { Cell, Row, Table } from '../view.ts'
import type { Delivery, Trace } from './trace.ts'

/** The traces as a table: a row for each moment that delivers a reason to believe. */
export function promiseTable(traces: readonly Trace[]): Table {
  return {
    caption: countWords(traces.length, 'reason to believe', 'reasons to believe'),
    head: [
      'Reason to believe',
      'Shown by',
      'Said in',
      'Moment',
      'Owner',
      'Outside marketing',
      'Felt',
    ],
    rows: traces.flatMap((trace): readonly Row[] =>
      trace.delivered.length === 0
        ? [() => [...start(trace), ...['no moment', '', '', 'no'].map((text) => ({ text }))]]
        : trace.delivered.map((delivery) => () => [...start(trace), ...end(delivery)]),
    ),
  }
}

function start({ proof, claim, evidence, said }: Trace): readonly Cell[] {
  return [
    { text: claim, path: proof.path },
    { text: evidence.map(({ id }) => wordsOf(id)).join(', ') || 'nothing yet' },
    { text: said.map(({ chapter }) => titleOf(chapter)).join(', ') || 'no chapter' },
  ]
}

function end({ lane, owner, isOutside, isFelt }: Delivery): readonly Cell[] {
  return [
    { text: lane.title, path: lane.moment.path },
    { text: owner ?? 'nobody' },
    { text: isOutside ? 'yes' : 'no' },
    { text: isFelt ? 'yes' : 'not yet' },
  ]
}

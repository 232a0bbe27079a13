import { countWords } from '../../plan/number-words.ts'
import type { Plan } from '../../plan/plan.ts'
import { titleOf } from '../../plan/title.ts'
import type { Cell, Table } from '../view.ts'
import { type Dimension, dimensions, dimensionWords, valuesOf, valueWords } from './dimension.ts'
import type { Lane } from './lane.ts'

/** The map as a table: a row for each moment. */
export function momentsTable(
  plan: Pick<Plan, 'chapters' | 'channels'>,
  lanes: readonly Lane[],
): Table {
  return {
    caption: countWords(lanes.length, 'moment'),
    head: [
      'Moment',
      ...dimensions.map((dimension) => dimensionWords[dimension].head),
      'Decision',
      'Chapter',
      'Channels',
      'People act',
    ],
    rows: lanes.map((lane) => () => rowOf(plan, lane)),
  }
}

function rowOf(plan: Pick<Plan, 'chapters' | 'channels'>, lane: Lane): readonly Cell[] {
  const { moment, number, title, decision, acts } = lane
  const chapter = plan.chapters.get(moment.fields.chapter ?? '')
  const channels = (moment.fields.channels ?? []).flatMap((id) => plan.channels.get(id) ?? [])
  return [
    { text: `${number} ${title}`, path: moment.path },
    ...dimensions.map((dimension) => cellOf(lane, dimension)),
    { text: decision ?? 'not said', path: [...moment.path, 'decision'] },
    { text: chapter ? titleOf(chapter) : 'not said', path: [...moment.path, 'chapter'] },
    { text: channels.map(titleOf).join(', ') || 'not said', path: [...moment.path, 'channels'] },
    { text: acts ? 'yes' : '' },
  ]
}

function cellOf({ moment }: Lane, dimension: Dimension): Cell {
  const values = valuesOf(moment.fields, dimension).map((value) => valueWords(dimension, value))
  return { text: values.join(', ') || 'not said', path: [...moment.path, dimension] }
}

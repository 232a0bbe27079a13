import { countWords } from '../../plan/number-words.ts'
import { wordsOf } from '../../plan/title.ts'
import type { Cell, Row, Table } from '../view.ts'
import type { Grid, GridCell } from './grid.ts'

/** The grid as a table: a row for each audience, a column for each stage. */
export function journeyTable({ stages, rows, moments }: Grid): Table {
  return {
    caption: `${countWords(rows.length, 'audience')}, ${countWords(stages.length, 'stage')}`,
    head: ['Audience', ...stages.map(wordsOf)],
    rows: [
      ...rows.map(
        ({ title, path, cells }): Row =>
          () => [{ text: title, path }, ...cells.map(cellOf)],
      ),
      () => [
        { text: 'Moments in all' },
        ...moments.map((count) => ({ text: countWords(count, 'moment') })),
      ],
    ],
  }
}

function cellOf({ moments, chapters }: GridCell): Cell {
  const told = chapters.length > 0 ? `, ${countWords(chapters.length, 'chapter')}` : ''
  if (moments.length === 0) return { text: `nobody${told}` }
  const [first] = moments
  return {
    text: `${countWords(moments.length, 'moment')}${told}`,
    ...(first && { path: first.path }),
  }
}

import { languageOf } from '../../plan/header.ts'
import { currencyOf } from '../../plan/money.ts'
import { exactMoney } from '../../plan/money-words.ts'
import { countWords } from '../../plan/number-words.ts'
import type { Plan } from '../../plan/plan.ts'
import { titleOf, wordsOf } from '../../plan/title.ts'
import { bankName } from '../bank-name.ts'
import type { Cell, Table } from '../view.ts'
import { gapTitle } from './gap-words.ts'
import { type ChapterRow, type Column, chapterRows, type Matrix } from './matrix.ts'

/** The matrix as a table in words: a row for each channel, a column for each chapter. */
export function storyTable(plan: Pick<Plan, 'header' | 'budget'>, matrix: Matrix): Table {
  const chapters = chapterRows(matrix)
  const style = { currency: currencyOf(plan), language: languageOf(plan) }
  const gaps = matrix.rows.flatMap((row) => (row.kind === 'gap' ? row.stages : []))
  const stages: readonly Cell[] = chapters.map(({ stage }) => ({
    text: stage ? wordsOf(stage) : 'not said',
  }))
  const money = (column: Column): Cell => ({
    text: column.money > 0 ? exactMoney(column.money, style) : '–',
    number: true,
  })
  return {
    caption: `${countWords(chapters.length, 'chapter')}, ${countWords(matrix.columns.length, 'channel')}`,
    head: ['Channel', 'Where', ...chapters.map((row) => titleOf(row.chapter)), 'Chapters', 'Money'],
    rows: [
      [{ text: 'Stage' }, { text: '' }, ...stages, { text: '' }, { text: '' }],
      ...matrix.columns.map((column): readonly Cell[] => [
        { text: titleOf(column.channel), path: column.channel.path },
        { text: bankName(column.mode) },
        ...chapters.map((row) => cellOf(row, column)),
        { text: String(column.told), number: true },
        money(column),
      ]),
      ...(gaps.length > 0 ? [[{ text: 'No chapter' }, { text: gapTitle(gaps) }]] : []),
    ],
  }
}

function cellOf(row: ChapterRow, { channel }: Column): Cell {
  const telling = row.tellings.get(channel.id)
  if (!telling) return { text: '' }
  const parts = ['told']
  for (const moment of telling.moments) parts.push(`moment: ${titleOf(moment)}`)
  if (telling.actionHere) parts.push('people act')
  return { text: parts.join('; '), path: [...row.chapter.path, 'channels'] }
}

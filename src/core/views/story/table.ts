import { languageOf } from '../../plan/header.ts'
import { currencyOf } from '../../plan/money.ts'
import { exactMoney } from '../../plan/money-words.ts'
import { countWords } from '../../plan/number-words.ts'
import type { Plan } from '../../plan/plan.ts'
import { titleOf, wordsOf } from '../../plan/title.ts'
import { bankName } from '../bank-name.ts'
import type { Cell, Table } from '../view.ts'
import { gapTitle } from './gap-words.ts'
import { longStoryTable, tellingWords } from './long-table.ts'
import { type ChapterRow, type Column, chapterRows, type Matrix } from './matrix.ts'

/** A table with more columns than these is wider than anybody reads. */
const mostChapters = 12

/**
 * The matrix as a table in words: a row for each channel, a column for each chapter; with many chapters a row for each
 * chapter that a channel tells.
 */
export function storyTable(plan: Pick<Plan, 'header' | 'budget'>, matrix: Matrix): Table {
  const chapters = chapterRows(matrix)
  if (chapters.length > mostChapters) return longStoryTable(plan, matrix)
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
      () => [{ text: 'Stage' }, { text: '' }, ...stages, { text: '' }, { text: '' }],
      ...matrix.columns.map((column) => () => [
        { text: titleOf(column.channel), path: column.channel.path },
        { text: bankName(column.mode) },
        ...chapters.map((row) => cellOf(row, column)),
        { text: String(column.told), number: true },
        money(column),
      ]),
      ...(gaps.length > 0 ? [() => [{ text: 'No chapter' }, { text: gapTitle(gaps) }]] : []),
    ],
  }
}

function cellOf(row: ChapterRow, { channel }: Column): Cell {
  const telling = row.tellings.get(channel.id)
  if (!telling) return { text: '' }
  return { text: tellingWords(telling), path: [...row.chapter.path, 'channels'] }
}

import { groupedByAll } from '../../plan/grouped.ts'
import { languageOf } from '../../plan/header.ts'
import { currencyOf } from '../../plan/money.ts'
import { exactMoney } from '../../plan/money-words.ts'
import { countWords } from '../../plan/number-words.ts'
import type { Plan } from '../../plan/plan.ts'
import type { Telling } from '../../plan/story.ts'
import { titleOf, wordsOf } from '../../plan/title.ts'
import { bankName } from '../bank-name.ts'
import type { Cell, Row, Table } from '../view.ts'
import { gapTitle } from './gap-words.ts'
import { type Column, chapterRows, type Matrix } from './matrix.ts'

const nothing: Cell = { text: '' }

/** The matrix with a row for each chapter that a channel tells; channels and chapters without any have a row, too. */
export function longStoryTable(plan: Pick<Plan, 'header' | 'budget'>, matrix: Matrix): Table {
  const chapters = chapterRows(matrix)
  const style = { currency: currencyOf(plan), language: languageOf(plan) }
  const gaps = matrix.rows.flatMap((row) => (row.kind === 'gap' ? row.stages : []))
  const channelCells = ({ channel, mode, told, money }: Column, isFirst: boolean) => {
    const name: Cell = { text: titleOf(channel), path: channel.path }
    if (!isFirst) return { before: [name, { text: bankName(mode) }], after: [nothing, nothing] }
    const spent = money > 0 ? exactMoney(money, style) : '–'
    return {
      before: [name, { text: bankName(mode) }],
      after: [
        { text: String(told), number: true },
        { text: spent, number: true },
      ],
    }
  }
  const silentCells = (column: Column) => {
    const { before, after } = channelCells(column, true)
    return [...before, { text: 'tells no chapter' }, nothing, nothing, ...after]
  }
  const toldBy = groupedByAll(chapters, ({ tellings }) => [...tellings.keys()])
  const rows = matrix.columns.flatMap((column): readonly Row[] => {
    const told = toldBy.get(column.channel.id)
    if (!told) return [() => silentCells(column)]
    return told.map(({ chapter, stage, tellings }, at) => () => {
      const { before, after } = channelCells(column, at === 0)
      const telling = tellings.get(column.channel.id)
      return [
        ...before,
        { text: titleOf(chapter), path: [...chapter.path, 'channels'] },
        { text: stage ? wordsOf(stage) : 'not said' },
        { text: telling ? tellingWords(telling) : '' },
        ...after,
      ]
    })
  })
  const untold = chapters.filter(({ tellings }) => tellings.size === 0)
  return {
    caption: `${countWords(chapters.length, 'chapter')}, ${countWords(matrix.columns.length, 'channel')}`,
    head: ['Channel', 'Where', 'Chapter', 'Stage', 'What happens', 'Chapters', 'Money'],
    rows: [
      ...rows,
      ...untold.map(
        ({ chapter, stage }): Row =>
          () => [
            { text: 'nobody' },
            nothing,
            { text: titleOf(chapter), path: chapter.path },
            { text: stage ? wordsOf(stage) : 'not said' },
          ],
      ),
      ...(gaps.length > 0 ? [() => [{ text: 'No chapter' }, { text: gapTitle(gaps) }]] : []),
    ],
  }
}

/** What happens when a channel tells a chapter: "told; moment: The kitchen table; people act". */
export function tellingWords({ moments, actionHere }: Telling): string {
  const named = moments.map((moment) => `moment: ${titleOf(moment)}`)
  return ['told', ...named, ...(actionHere ? ['people act'] : [])].join('; ')
}

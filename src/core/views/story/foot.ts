import { languageOf } from '../../plan/header.ts'
import { currencyOf } from '../../plan/money.ts'
import { roundAmount } from '../../plan/money-words.ts'
import type { Plan } from '../../plan/plan.ts'
import type { Column, Matrix } from './matrix.ts'

/** One line under the matrix: a word at the left, one entry a column, and perhaps a sum. */
export interface FootRow {
  readonly name: string
  readonly entry: (column: Column) => string
  readonly sum: string
}

/** The lines under the matrix: chapters told; money and libraries only where there are any. */
export function footOf(
  plan: Pick<Plan, 'header' | 'budget'>,
  { columns }: Matrix,
): readonly FootRow[] {
  const currency = currencyOf(plan)
  const style = { currency, language: languageOf(plan) }
  const money = columns.reduce((sum, column) => sum + column.money, 0)
  const rows: FootRow[] = [
    {
      name: 'Chapters told',
      entry: ({ told }) => String(told),
      sum: String(columns.reduce((sum, { told }) => sum + told, 0)),
    },
  ]
  if (money > 0) {
    rows.push({
      name: currency ? `Money, ${currency}` : 'Money',
      entry: (column) => (column.money > 0 ? roundAmount(column.money, style) : '–'),
      sum: roundAmount(money, style),
    })
  }
  if (columns.some(({ sharing }) => sharing)) {
    rows.push({ name: 'From a library', entry: ({ sharing }) => sharing ?? '–', sum: '' })
  }
  return rows
}

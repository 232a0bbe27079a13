import { dateWords } from '../../plan/date-words.ts'
import { isoOfNumber } from '../../plan/day.ts'
import { statusOf } from '../../plan/header.ts'
import { exactMoney } from '../../plan/money-words.ts'
import { countWords } from '../../plan/number-words.ts'
import { titleOf, wordsOf } from '../../plan/title.ts'
import { listWords } from '../list-words.ts'
import type { Cell, Row, Table } from '../view.ts'
import type { PlanLine, Portfolio } from './portfolio.ts'

/** All plans as a table, one a row, and the sums of each currency. */
export function portfolioTable(portfolio: Portfolio): Table {
  const { lines, sums, language } = portfolio
  return {
    caption: `${countWords(lines.length, 'plan')}, exact amounts`,
    head: [
      'Plan',
      'Owner',
      'Status',
      'From',
      'To',
      'Audiences',
      'Direct activities',
      'Planned',
      'Budget',
    ],
    rows: [
      ...lines.map((line) => () => rowOf(line, portfolio)),
      ...sums.map(
        ({ currency, money, plans }): Row =>
          () => [
            { text: `Together${currency ? ` in ${currency}` : ', without a currency'}` },
            { text: countWords(plans, 'plan') },
            ...['', '', '', '', ''].map((text) => ({ text })),
            { text: exactMoney(money, { currency, language }), number: true },
          ],
      ),
    ],
  }
}

function rowOf(line: PlanLine, { audiences, language }: Portfolio): readonly Cell[] {
  const { plan, name, path, owner, days, money, currency, foreign, total } = line
  const mine = audiences.filter(({ runs }) => runs.has(plan))
  const messages = new Set(
    mine
      .flatMap((each) => each.messages.filter((message) => message.plan === plan))
      .map(({ activity }) => activity),
  ).size
  const day = (number: number | undefined) =>
    number === undefined ? 'not said' : dateWords(isoOfNumber(number), language)
  const style = { currency, language }
  const own = money === 0 && foreign.length > 0 ? [] : [{ currency, amount: money }]
  const planned = [...own, ...foreign]
  return [
    { text: name, ...(path && { path }) },
    { text: owner ?? 'nobody' },
    { text: wordsOf(statusOf(plan)) },
    { text: day(days?.first) },
    { text: day(days?.last) },
    { text: mine.map(({ audience }) => titleOf(audience)).join(', ') || 'none' },
    { text: String(messages), number: true },
    {
      text: listWords(planned.map((each) => exactMoney(each.amount, { ...style, ...each }))),
      number: true,
    },
    { text: total === undefined ? 'not said' : exactMoney(total, style), number: true },
  ]
}

import { modeOf } from '../../plan/channel.ts'
import { languageOf } from '../../plan/header.ts'
import { currencyOf } from '../../plan/money.ts'
import type { MoneyUses } from '../../plan/money-uses.ts'
import { exactMoney } from '../../plan/money-words.ts'
import { countWords } from '../../plan/number-words.ts'
import { percentWords } from '../../plan/percent.ts'
import type { Plan } from '../../plan/plan.ts'
import { titleOf, wordsOf } from '../../plan/title.ts'
import { bankName } from '../bank-name.ts'
import { shareWords } from '../share-names.ts'
import type { Cell, Row, Table } from '../view.ts'
import type { Balance } from './balances.ts'
import { otherAmounts, uncountedChannels, unusedAmount } from './channel-rows.ts'

/** The money as a table with exact amounts: channels, other lines, the sum, and the balances. */
export function moneyTable(
  plan: Pick<Plan, 'header' | 'budget'>,
  uses: MoneyUses,
  balances: readonly Balance[],
): Table {
  const style = { currency: currencyOf(plan), language: languageOf(plan) }
  const others = otherAmounts(plan, uses)
  const unused = unusedAmount(uses)
  const { total } = uses
  const numbers = (amount: number): readonly Cell[] => [
    { text: exactMoney(amount, style), number: true },
    { text: uses.planned > 0 ? percentWords(amount / uses.planned) : '–', number: true },
  ]
  const channels = [...uses.channels].sort((a, b) => b.amount - a.amount)
  const none = uses.free.map((channel) => ({ channel, amount: 0 }))
  return {
    caption: [
      `${countWords(channels.length, 'channel')} with money`,
      ...(others.length > 0 ? [countWords(others.length, 'other line')] : []),
      'exact amounts',
    ].join(', '),
    head: ['Where', 'Amount', 'Share', 'Meant for', 'Tried out', 'Side'],
    rows: [
      ...[...channels, ...none].map(
        ({ channel, amount }): Row =>
          () => [
            { text: titleOf(channel), path: channel.path },
            ...numbers(amount),
            { text: wordsOf(channel.fields.purpose ?? 'not said') },
            { text: wordsOf(channel.fields.maturity ?? 'not said') },
            { text: bankName(modeOf(channel)) },
          ],
      ),
      ...others.map(
        ({ name, amount, path }): Row =>
          () => [{ text: name, path }, ...numbers(amount)],
      ),
      () => [{ text: 'Planned', path: ['budget'] }, ...numbers(uses.planned)],
      ...uncountedChannels(uses).flatMap(({ channel, money }) =>
        money.map(
          ({ amount, currency }): Row =>
            () => [
              { text: `${titleOf(channel)}, not counted`, path: channel.path },
              { text: exactMoney(amount, { ...style, currency }), number: true },
              { text: '–', number: true },
            ],
        ),
      ),
      ...(unused
        ? [
            () => [
              { text: unused.name, path: unused.path },
              { text: exactMoney(unused.amount, style), number: true },
              { text: '–', number: true },
            ],
          ]
        : []),
      ...(total === undefined
        ? []
        : [
            () => [
              {
                text: uses.isWithoutFees ? 'Budget without fees' : 'Budget',
                path: ['budget', 'total'],
              },
              ...numbers(total).slice(0, 1),
            ],
          ]),
      ...balances.map(
        ({ title, shares, foot, open, path }): Row =>
          () => [
            { text: title, path },
            { text: shares ? sharesInWords(shares, foot.mark?.words) : open },
          ],
      ),
    ],
  }
}

function sharesInWords(shares: NonNullable<Balance['shares']>, mark: string | undefined): string {
  return [...shareWords(shares), ...(mark ? [mark] : [])].join(', ')
}

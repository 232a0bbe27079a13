import { roundMoney } from '../../plan/money-words.ts'
import { countWords } from '../../plan/number-words.ts'
import { listWords } from '../list-words.ts'
import type { Portfolio } from './portfolio.ts'

/** The most letters that fit on one line as an answer. */
const lineLength = 72

/** What all plans together ask of people and of the purse, in one sentence. */
export function allPlansAnswer(portfolio: Portfolio): string {
  const { lines, crowds } = portfolio
  const plans = countWords(lines.length, 'plan')
  const money = moneyWords(portfolio)
  const crowded = countWords(new Set(crowds.map(({ of }) => of.key)).size, 'audience')
  const hears = crowds.length === 0 ? 'no week is crowded' : `${crowded} would hear too much`
  const full = `${plans}${money && `, ${money} planned`}; ${hears}`
  return full.length <= lineLength ? full : `${plans}; ${hears}`
}

/** "EUR 540k and GBP 85k": never one sum of several currencies. */
function moneyWords({ sums, language }: Portfolio): string {
  return listWords(sums.map(({ money, currency }) => roundMoney(money, { currency, language })))
}

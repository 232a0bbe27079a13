import { roundMoney } from '../../plan/money-words.ts'
import { countWords } from '../../plan/number-words.ts'
import { listWords } from '../list-words.ts'
import { isComparable, type Portfolio } from './portfolio.ts'

/** The most letters that fit on one line as an answer. */
const lineLength = 72

/** What all plans together ask of people and of the purse, in one sentence. */
export function allPlansAnswer(portfolio: Portfolio): string {
  const { lines, crowds } = portfolio
  const plans = countWords(lines.length, 'plan')
  const money = moneyWords(portfolio)
  const crowded = countWords(new Set(crowds.map(({ of }) => of.key)).size, 'audience')
  const quiet = isComparable(portfolio) ? 'no week is crowded' : 'no audience could be compared'
  const hears = crowds.length === 0 ? quiet : `${crowded} would hear too much`
  const full = `${plans}${money && `, ${money} planned`}; ${hears}`
  return full.length <= lineLength ? full : `${plans}; ${hears}`
}

/** "EUR 540k and GBP 85k": never one sum of several currencies. */
function moneyWords({ sums, language }: Portfolio): string {
  return listWords(sums.map(({ money, currency }) => roundMoney(money, { currency, language })))
}

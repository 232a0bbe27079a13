import { languageOf } from '../../plan/header.ts'
import { brandShareOf, currencyOf } from '../../plan/money.ts'
import { type MoneyUses, moneyUsesOf, type Purses } from '../../plan/money-uses.ts'
import { type MoneyStyle, roundAmount, roundMoney } from '../../plan/money-words.ts'
import { percentOf, percentWords } from '../../plan/percent.ts'
import type { ForeignMoney } from '../../plan/uncounted-money.ts'
import { listWords } from '../list-words.ts'

/** The most letters that fit on one line as an answer. */
const lineLength = 72
/** Below this share of the budget a difference is nothing to tell. */
const nothing = 0.0005

/** What happens to the money, in one sentence: how much of it has a use, and how much of it builds the brand. */
export function moneyAnswer(plan: Purses, uses: MoneyUses): string {
  const style = { currency: currencyOf(plan), language: languageOf(plan) }
  const answer = usedWords(uses, style)
  // Of a share of a part of the money nobody knows how much of the whole it is.
  if (uses.uncounted) return answer + uncountedWords(uses, style)
  const sentences = brandWords(plan).map((words) => answer + words)
  return sentences.find(fits) ?? answer
}

/** How much of the whole plan's money goes to the part of it that is shown, in one sentence. */
export function partAnswer(plan: Purses, uses: MoneyUses, whole: Purses): string {
  const { planned } = uses
  const style = { currency: currencyOf(plan), language: languageOf(plan) }
  const all = moneyUsesOf(whole)
  const money = roundMoney(planned, style)
  const share = all.planned > 0 ? ` (${percentWords(planned / all.planned)})` : ''
  return `${money} of the ${roundMoney(all.planned, style)} planned${share} is for what is shown${uncountedWords(uses, style)}`
}

/** "EUR 300k, all of it planned": the budget, and how far it is from what is planned. */
export function verdictWords(uses: MoneyUses, style: MoneyStyle): string {
  const { total, planned } = uses
  const uncounted = uncountedWords(uses, style)
  if (!total) {
    const open = uses.uncounted?.total ? '' : ', no total yet'
    return `${roundMoney(planned, style)} planned${feeWords(uses)}${open}${uncounted}`
  }
  const money = totalWords(uses, style)
  const difference = planned - total
  if (uncounted && difference <= 0) return plannedOf(uses, style) + uncounted
  if (isNothing(difference, total)) return `${money}, all of it planned`
  const share = roundAmount(Math.abs(difference), style)
  return difference > 0
    ? `${money}, ${share} too much planned${uncounted}`
    : `${money}, ${share} without a use yet`
}

/**
 * What is left of the budget; 0 when there is none, when it rounds to nothing, and while some of what is planned is not
 * counted.
 */
export function unusedOf({ total, planned, uncounted }: MoneyUses): number {
  if (!total || uncounted || isNothing(planned - total, total)) return 0
  return Math.max(0, total - planned)
}

/** "EUR 300k", and that fees are left out of it where they are: "EUR 280k without fees". '' without a budget. */
export function totalWords(uses: MoneyUses, style: MoneyStyle): string {
  return uses.total ? roundMoney(uses.total, style) + feeWords(uses) : ''
}

/** "; GBP 105k is not counted, for want of a rate"; '' when all is counted. */
export function uncountedWords({ uncounted }: MoneyUses, { language }: MoneyStyle): string {
  if (!uncounted) return ''
  const { sums, total, why } = uncounted
  const money = ({ amount, currency }: ForeignMoney) => roundMoney(amount, { currency, language })
  const all = [...sums.map(money), ...(total ? [`the total of ${money(total)}`] : [])]
  return `; ${listWords(all)} ${all.length === 1 ? 'is' : 'are'} not counted, ${why}`
}

/** "CHF 955k planned of CHF 1m": says nothing of what is left. */
function plannedOf(uses: MoneyUses, style: MoneyStyle): string {
  return `${roundMoney(uses.planned, style)} planned of ${totalWords(uses, style)}`
}

function feeWords({ isWithoutFees }: MoneyUses): string {
  return isWithoutFees ? ' without fees' : ''
}

function usedWords(uses: MoneyUses, style: MoneyStyle): string {
  const { total, planned } = uses
  const plannedWords = `${roundMoney(planned, style)} is planned${feeWords(uses)}`
  if (!total) return uses.uncounted?.total ? plannedWords : `${plannedWords}, with no total yet`
  const money = totalWords(uses, style)
  const difference = planned - total
  if (uses.uncounted && difference <= 0) return plannedOf(uses, style)
  if (isNothing(difference, total)) return `All ${money} has a use`
  const share = roundAmount(Math.abs(difference), style)
  if (difference > 0) return `${plannedWords}, ${share} too much`
  return planned === 0
    ? `${money}, and none of it has a use yet`
    : `${share} of ${money} has no use yet`
}

/** How much builds the brand, and how much was to: ways to say it, the longest first; none when nobody knows. */
function brandWords(plan: Purses): readonly string[] {
  const share = brandShareOf(plan)
  if (share === undefined) return []
  const short = `; ${percentWords(share)} builds the brand`
  const meant = percentOf(plan.budget.split?.brand)
  if (meant === undefined) return [short]
  const planned = percentWords(meant / 100)
  if (planned === percentWords(share)) return [`${short}, as planned`, short]
  return [`${short}, where ${planned} was planned`, `${short}, not ${planned}`, short]
}

function isNothing(difference: number, total: number): boolean {
  return Math.abs(difference) < Math.abs(total) * nothing
}

function fits(sentence: string): boolean {
  return sentence.length <= lineLength
}

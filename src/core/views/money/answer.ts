import { languageOf } from '../../plan/header.ts'
import { brandShareOf, currencyOf } from '../../plan/money.ts'
import { type MoneyUses, moneyUsesOf, type Purses } from '../../plan/money-uses.ts'
import { type MoneyStyle, roundAmount, roundMoney } from '../../plan/money-words.ts'
import { percentOf, percentWords } from '../../plan/percent.ts'

/** The most letters that fit on one line as an answer. */
const lineLength = 72
/** Below this share of the budget a difference is nothing to tell. */
const nothing = 0.0005

/** What happens to the money, in one sentence: how much of it has a use, and how much of it builds the brand. */
export function moneyAnswer(plan: Purses, uses: MoneyUses): string {
  const answer = usedWords(uses, { currency: currencyOf(plan), language: languageOf(plan) })
  const sentences = brandWords(plan).map((words) => answer + words)
  return sentences.find(fits) ?? answer
}

/** How much of the whole plan's money goes to the part of it that is shown, in one sentence. */
export function partAnswer(plan: Purses, { planned }: MoneyUses, whole: Purses): string {
  const style = { currency: currencyOf(plan), language: languageOf(plan) }
  const all = moneyUsesOf(whole)
  const money = roundMoney(planned, style)
  const share = all.planned > 0 ? ` (${percentWords(planned / all.planned)})` : ''
  return `${money} of the ${roundMoney(all.planned, style)} planned${share} is for what is shown`
}

/** "EUR 300k, all of it planned": the budget, and how far it is from what is planned. */
export function verdictWords(uses: MoneyUses, style: MoneyStyle): string {
  const { total, planned } = uses
  if (!total) return `${roundMoney(planned, style)} planned${feeWords(uses)}, no total yet`
  const money = totalWords(uses, style)
  const difference = planned - total
  if (isNothing(difference, total)) return `${money}, all of it planned`
  const share = roundAmount(Math.abs(difference), style)
  return difference > 0
    ? `${money}, ${share} too much planned`
    : `${money}, ${share} without a use yet`
}

/** What is left of the budget; 0 when there is none, and when it rounds to nothing. */
export function unusedOf({ total, planned }: MoneyUses): number {
  if (!total || isNothing(planned - total, total)) return 0
  return Math.max(0, total - planned)
}

/** "EUR 300k", and that fees are left out of it where they are: "EUR 280k without fees". '' without a budget. */
export function totalWords(uses: MoneyUses, style: MoneyStyle): string {
  return uses.total ? roundMoney(uses.total, style) + feeWords(uses) : ''
}

function feeWords({ isWithoutFees }: MoneyUses): string {
  return isWithoutFees ? ' without fees' : ''
}

function usedWords(uses: MoneyUses, style: MoneyStyle): string {
  const { total, planned } = uses
  const plannedWords = `${roundMoney(planned, style)} is planned${feeWords(uses)}`
  if (!total) return `${plannedWords}, with no total yet`
  const money = totalWords(uses, style)
  const difference = planned - total
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

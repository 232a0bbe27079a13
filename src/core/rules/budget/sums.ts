import { languageOf } from '../../plan/header.ts'
import { currencyOf } from '../../plan/money.ts'
import { type MoneyStyle, plainMoney } from '../../plan/money-words.ts'
import type { Plan } from '../../plan/plan.ts'
import { isAnySpoiled } from '../../plan/unread.ts'

/** What rules about sums of money look at. */
export const moneyParts = [
  'header',
  'budget',
  'activities',
  'channels',
  'chapters',
  'connections',
  'unread',
  'spoiled',
] as const

/** A plan as far as its money goes. */
export type PlanMoney = Pick<Plan, (typeof moneyParts)[number]>

const sections = ['budget', 'calendar', 'channels'] as const

/** Fields that hold money, or decide whether it counts. */
const fields = [
  'total',
  'contingency',
  'amount',
  'lines',
  'budget',
  'production',
  'currency',
  'rates',
  'status',
] as const

/**
 * Whether sums can be trusted: every amount can be read. An amount that counts for nothing because of how it is written
 * is told elsewhere, and every sum that it spoils would only be a second problem.
 */
export function areSumsKnown(plan: Pick<Plan, 'unread' | 'spoiled'>): boolean {
  if (sections.some((section) => plan.unread.has(section))) return false
  return !isAnySpoiled(plan, sections, fields)
}

/** Writes exact amounts in the plan's currency: "EUR 5,000". */
export function moneyWriter(plan: Pick<Plan, 'header' | 'budget'>): (amount: number) => string {
  const style: MoneyStyle = { currency: currencyOf(plan), language: languageOf(plan) }
  return (amount) => plainMoney(amount, style)
}

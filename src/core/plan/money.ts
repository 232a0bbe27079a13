import type { Activity, Channel } from '../schema/model.generated.ts'
import { usedChannels } from './channel.ts'
import { derived } from './derived.ts'
import { percentOf } from './percent.ts'
import type { Entity, Plan } from './plan.ts'

/** Parts of a plan in which money stands. */
type Purse = Pick<Plan, (typeof purse)[number]>
const purse = ['activities', 'header', 'budget'] as const

/** The plan's currency (ISO 4217); undefined when neither the plan nor its budget names one. */
export function currencyOf(plan: Pick<Plan, 'header' | 'budget'>): string | undefined {
  return plan.header.currency ?? plan.budget.currency
}

/**
 * An amount in the plan's currency; `currency` is the one it is written in, the plan's own when left out. Undefined when
 * the plan has no rate for it.
 */
export function inPlanCurrency(
  plan: Pick<Plan, 'header' | 'budget'>,
  amount: number,
  currency: string | undefined,
): number | undefined {
  if (currency === undefined || currency === currencyOf(plan)) return amount
  const rates = plan.budget.rates
  const rate = rates && Object.hasOwn(rates, currency) ? rates[currency] : undefined
  return rate === undefined ? undefined : amount * rate
}

/**
 * What an activity costs, space and making together, in the plan's currency. A cancelled one costs nothing; undefined
 * when it is in a currency without a rate.
 */
export function moneyOfActivity(
  plan: Pick<Plan, 'header' | 'budget'>,
  activity: Entity<Activity>,
): number | undefined {
  const { budget = 0, production = 0, currency, status } = activity.fields
  return status === 'cancelled' ? 0 : inPlanCurrency(plan, budget + production, currency)
}

/**
 * What a channel costs, in the plan's currency: its activities and the budget lines that name it. Amounts in a currency
 * without a rate are left out.
 */
export function moneyOfChannel(plan: Purse, channel: Entity<Channel>): number {
  let sum = 0
  for (const activity of plan.activities.values()) {
    if (activity.fields.channel === channel.id) sum += moneyOfActivity(plan, activity) ?? 0
  }
  for (const line of plan.budget.lines ?? []) {
    if (line.channel === channel.id) sum += inBudget(plan, line.amount)
  }
  return sum
}

/** What each channel costs, as `moneyOfChannel`, for those that cost anything; in one go for all of them. */
export const moneyByChannel: (plan: Purse) => ReadonlyMap<string, number> = derived(
  purse,
  (plan) => {
    const money = new Map<string, number>()
    const add = (id: string | undefined, amount: number) => {
      if (id !== undefined && amount !== 0) money.set(id, (money.get(id) ?? 0) + amount)
    }
    for (const activity of plan.activities.values()) {
      add(activity.fields.channel, moneyOfActivity(plan, activity) ?? 0)
    }
    for (const line of plan.budget.lines ?? []) add(line.channel, inBudget(plan, line.amount))
    return money
  },
)

/** Where the money goes, in the plan's currency. */
export interface Spending {
  readonly activities: number
  /** Budget lines that name a channel. */
  readonly channelLines: number
  /** Budget lines that name none. */
  readonly otherLines: number
  readonly contingency: number
  /** All of it. */
  readonly planned: number
  /** The budget; undefined when there is none. */
  readonly total: number | undefined
}

/** Adds up what is planned: activities, budget lines and what is kept back (a share of the total when in percent). */
export const spendingOf: (plan: Purse) => Spending = derived(purse, (plan) => {
  let activities = 0
  for (const activity of plan.activities.values())
    activities += moneyOfActivity(plan, activity) ?? 0
  let channelLines = 0
  let otherLines = 0
  for (const line of plan.budget.lines ?? []) {
    if (line.channel === undefined) otherLines += inBudget(plan, line.amount)
    else channelLines += inBudget(plan, line.amount)
  }
  const { total } = plan.budget
  const contingency = contingencyOf(plan)
  return {
    activities,
    channelLines,
    otherLines,
    contingency,
    planned: activities + channelLines + otherLines + contingency,
    total: total === undefined ? undefined : inBudget(plan, total),
  }
})

/** What goes into making the work and into showing it, in the plan's currency. */
export interface MakingAndShowing {
  /** Production of the work itself: of activities, and lines of this kind. */
  readonly production: number
  /** Production, fees and technology. */
  readonly making: number
  /** Space and time: of activities, and lines of the kind `media`. */
  readonly showing: number
}

const makingKinds: ReadonlySet<string | undefined> = new Set([
  'production',
  'agency-fee',
  'technology',
])

/** Adds up what goes into making and what into showing; cancelled activities cost nothing. */
export function makingAndShowingOf(plan: Purse): MakingAndShowing {
  let production = 0
  let making = 0
  let showing = 0
  for (const { fields } of plan.activities.values()) {
    if (fields.status === 'cancelled') continue
    production += inPlanCurrency(plan, fields.production ?? 0, fields.currency) ?? 0
    showing += inPlanCurrency(plan, fields.budget ?? 0, fields.currency) ?? 0
  }
  for (const { kind, amount } of plan.budget.lines ?? []) {
    const money = inBudget(plan, amount)
    if (kind === 'production') production += money
    else if (makingKinds.has(kind)) making += money
    else if (kind === 'media') showing += money
  }
  return { production, making: production + making, showing }
}

/**
 * The share of money that builds the brand, from 0 to 1: money on channels with the purpose `brand` and half of that on
 * `both`, of all money on channels with a purpose. Undefined when there is no such money.
 */
export function brandShareOf(
  plan: Purse & Pick<Plan, 'channels' | 'chapters' | 'connections'>,
): number | undefined {
  const moneyOf = moneyByChannel(plan)
  let brand = 0
  let all = 0
  for (const channel of usedChannels(plan)) {
    const { purpose } = channel.fields
    if (!purpose) continue
    const money = moneyOf.get(channel.id) ?? 0
    all += money
    if (purpose === 'brand') brand += money
    if (purpose === 'both') brand += money / 2
  }
  return all > 0 ? brand / all : undefined
}

function contingencyOf(plan: Pick<Plan, 'header' | 'budget'>): number {
  const { contingency, total = 0 } = plan.budget
  if (typeof contingency === 'number') return inBudget(plan, contingency)
  return inBudget(plan, (total * (percentOf(contingency) ?? 0)) / 100)
}

/** An amount of the budget section, in the plan's currency; 0 where there is none or no rate. */
function inBudget(plan: Pick<Plan, 'header' | 'budget'>, amount: number | undefined): number {
  return inPlanCurrency(plan, amount ?? 0, plan.budget.currency) ?? 0
}

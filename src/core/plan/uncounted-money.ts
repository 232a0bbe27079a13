import { derived } from './derived.ts'
import { currencyOf, inPlanCurrency } from './money.ts'
import { percentOf } from './percent.ts'
import type { Plan } from './plan.ts'

/** Money in one currency (ISO 4217), as it is written. */
export interface ForeignMoney {
  readonly currency: string
  readonly amount: number
}

/** Planned money that no sum has, because the plan does not say what its currency is worth in its own. */
export interface UncountedMoney {
  /** All of it, one sum for each currency, in the order in which the plan names them. */
  readonly sums: readonly ForeignMoney[]
  /** What of it is for each channel, by the channel's id; also of channels that the plan does not have. */
  readonly onChannels: ReadonlyMap<string, readonly ForeignMoney[]>
  /** The budget itself, when nobody knows what it is worth; it is not part of what is planned. */
  readonly total: ForeignMoney | undefined
}

/** Says which money of activities, budget lines and what is kept back is in a currency without a rate. */
export const uncountedMoneyOf: (
  plan: Pick<Plan, 'activities' | 'header' | 'budget'>,
) => UncountedMoney = derived(['activities', 'header', 'budget'], (plan) => {
  const sums = new Map<string, number>()
  const onChannels = new Map<string, Map<string, number>>()
  const isUncounted = (currency: string | undefined): currency is string =>
    currency !== undefined && inPlanCurrency(plan, 1, currency) === undefined
  const add = (currency: string, amount: number, channel: string | undefined) => {
    if (amount === 0) return
    sums.set(currency, (sums.get(currency) ?? 0) + amount)
    if (channel === undefined) return
    const own = onChannels.get(channel) ?? new Map<string, number>()
    onChannels.set(channel, own.set(currency, (own.get(currency) ?? 0) + amount))
  }
  for (const { fields } of plan.activities.values()) {
    const { budget = 0, production = 0, currency, status, channel } = fields
    if (status !== 'cancelled' && isUncounted(currency)) add(currency, budget + production, channel)
  }
  const { budget } = plan
  const { currency, total = 0, contingency = 0 } = budget
  const inForeign = isUncounted(currency) ? currency : undefined
  if (inForeign !== undefined) {
    for (const { amount = 0, channel } of budget.lines ?? []) add(inForeign, amount, channel)
    const share = (total * (percentOf(contingency) ?? 0)) / 100
    add(inForeign, typeof contingency === 'number' ? contingency : share, undefined)
  }
  return {
    sums: listOf(sums),
    onChannels: new Map([...onChannels].map(([channel, own]) => [channel, listOf(own)])),
    total: inForeign && total ? { currency: inForeign, amount: total } : undefined,
  }
})

/** Whether every amount of a plan is in its sums, so that what they lack of the budget is left indeed. */
export function isAllCounted(plan: Pick<Plan, 'activities' | 'header' | 'budget'>): boolean {
  const { sums, total } = uncountedMoneyOf(plan)
  return sums.length === 0 && total === undefined
}

/** Why money is not counted: "for want of a rate", or of a currency of the plan that a rate could lead to. */
export function whyUncounted(
  plan: Pick<Plan, 'header' | 'budget'>,
  money: readonly ForeignMoney[],
): string {
  if (currencyOf(plan) === undefined) return 'as the plan has no currency of its own'
  const currencies = new Set(money.map(({ currency }) => currency))
  return currencies.size > 1 ? 'for want of rates' : 'for want of a rate'
}

function listOf(sums: ReadonlyMap<string, number>): readonly ForeignMoney[] {
  return [...sums].map(([currency, amount]) => ({ currency, amount }))
}

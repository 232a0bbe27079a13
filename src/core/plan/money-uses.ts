import type { Channel } from '../schema/model.generated.ts'
import { usedChannels } from './channel.ts'
import { moneyByChannel, spendingOf } from './money.ts'
import type { Entity, Plan } from './plan.ts'
import { type ForeignMoney, uncountedMoneyOf, whyUncounted } from './uncounted-money.ts'

/** Parts of a plan that say where its money goes. */
export type Purses = Pick<
  Plan,
  'header' | 'budget' | 'activities' | 'channels' | 'chapters' | 'connections'
>

/** Money on one channel, in the plan's currency. */
export interface ChannelMoney {
  readonly channel: Entity<Channel>
  readonly amount: number
}

/** Where all the planned money goes, in the plan's currency; the parts add up to `planned`. */
export interface MoneyUses {
  /** Used channels that cost something, in the order of the file. */
  readonly channels: readonly ChannelMoney[]
  /** Used channels for which nothing is planned, in no currency. */
  readonly free: readonly Entity<Channel>[]
  /** Activities and budget lines of channels that the plan does not have. */
  readonly unplaced: number
  /** Budget lines that name no channel. */
  readonly otherLines: number
  readonly contingency: number
  /** All the money that has a use. */
  readonly planned: number
  /** The budget; undefined when there is none. */
  readonly total: number | undefined
  /** Whether all of this is without what agencies cost, as on pages for clients. */
  readonly isWithoutFees: boolean
  /** What is planned and in none of these sums, and why; undefined when all is. */
  readonly uncounted: Uncounted | undefined
}

/** Money of which nobody knows what it is worth in the plan's currency. */
export interface Uncounted {
  /** What is planned, one sum for each currency. */
  readonly sums: readonly ForeignMoney[]
  /** What of it is for used channels, in the order of the file. */
  readonly channels: readonly UncountedChannel[]
  /** The budget itself, when that is what has no rate. */
  readonly total: ForeignMoney | undefined
  /** "for want of a rate" */
  readonly why: string
}

/** Uncounted money on one channel, one amount for each currency. */
export interface UncountedChannel {
  readonly channel: Entity<Channel>
  readonly money: readonly ForeignMoney[]
}

/**
 * Says where the planned money goes: activities, budget lines and what is kept back. Before there are activities, what
 * channels are given says where the money goes; for a part of a plan that depends on the whole.
 */
export function moneyUsesOf(plan: Purses, whole: Purses = plan): MoneyUses {
  const { activities, channelLines, otherLines, contingency, planned, total } = spendingOf(plan)
  const spending = whole === plan ? { activities, channelLines } : spendingOf(whole)
  const isGiven =
    spending.activities + spending.channelLines <= 0 &&
    uncountedMoneyOf(whole).onChannels.size === 0
  const spent = moneyByChannel(plan)
  const all = usedChannels(plan).map((channel) => ({
    channel,
    amount: (isGiven ? channel.fields.budget : spent.get(channel.id)) ?? 0,
  }))
  const onChannels = all.reduce((sum, { amount }) => sum + amount, 0)
  const foreign = uncountedMoneyOf(plan).onChannels
  const rest = isGiven ? activities + channelLines : activities + channelLines - onChannels
  return {
    channels: all.filter(({ amount }) => amount !== 0),
    free: all
      .filter(({ channel, amount }) => amount === 0 && !foreign.has(channel.id))
      .map(({ channel }) => channel),
    // Sums of amounts such as 0.1 and 0.2 differ by less than any coin.
    unplaced: Math.abs(rest) < 0.0005 ? 0 : rest,
    otherLines,
    contingency,
    planned: isGiven ? planned + onChannels : planned,
    total,
    isWithoutFees: plan.budget.isWithoutFees === true,
    uncounted: uncountedIn(plan),
  }
}

function uncountedIn(plan: Purses): Uncounted | undefined {
  const { sums, onChannels, total } = uncountedMoneyOf(plan)
  if (sums.length === 0 && !total) return undefined
  const channels = usedChannels(plan).flatMap((channel) => {
    const money = onChannels.get(channel.id)
    return money ? [{ channel, money }] : []
  })
  return { sums, channels, total, why: whyUncounted(plan, [...sums, ...(total ? [total] : [])]) }
}

/** What is planned for each used channel that costs something, by its id, as `moneyUsesOf`. */
export function moneyOnChannels(plan: Purses, whole: Purses = plan): ReadonlyMap<string, number> {
  const { channels } = moneyUsesOf(plan, whole)
  return new Map(channels.map(({ channel, amount }) => [channel.id, amount]))
}

/** All the money that has a use, in the plan's currency, as `moneyUsesOf`. */
export function plannedMoney(plan: Purses): number {
  return moneyUsesOf(plan).planned
}

/**
 * Money on used channels by what `kindOf` says of each, in the plan's currency: their activities and the budget lines
 * that name them. Channels that cost nothing do not count.
 */
export function moneyByKind<Kind>(
  plan: Purses,
  kindOf: (channel: Entity<Channel>) => Kind,
): ReadonlyMap<Kind, number> {
  const moneyOf = moneyByChannel(plan)
  const kinds = new Map<Kind, number>()
  for (const channel of usedChannels(plan)) {
    const money = moneyOf.get(channel.id)
    if (money === undefined) continue
    const kind = kindOf(channel)
    kinds.set(kind, (kinds.get(kind) ?? 0) + money)
  }
  return kinds
}

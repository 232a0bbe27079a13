import type { PlanPath } from '../../document/node.ts'
import { inPlanCurrency } from '../../plan/money.ts'
import type { MoneyUses, UncountedChannel } from '../../plan/money-uses.ts'
import type { Plan } from '../../plan/plan.ts'
import { titleOf, wordsOf } from '../../plan/title.ts'
import { said } from '../own-words.ts'
import { unusedOf } from './answer.ts'

/** One amount with its name, in the plan's currency. */
export interface Amount {
  readonly name: string
  /** Whether the name is the plan's own words. */
  readonly isOwn: boolean
  readonly amount: number
  readonly path: PlanPath
  readonly kind: 'channel' | 'line' | 'kept' | 'unused'
}

/** Money on channels, the most first. */
export function channelAmounts({ channels }: MoneyUses): readonly Amount[] {
  const amounts = channels.map(
    ({ channel, amount }): Amount => ({
      name: titleOf(channel),
      isOwn: true,
      amount,
      path: channel.path,
      kind: 'channel',
    }),
  )
  return amounts.sort((a, b) => b.amount - a.amount)
}

/** Money that has a use and is on no channel: what is kept back, and budget lines. */
export function otherAmounts(
  plan: Pick<Plan, 'header' | 'budget'>,
  uses: MoneyUses,
): readonly Amount[] {
  const budget = ['budget']
  const kept: Amount = {
    name: 'Kept back',
    isOwn: false,
    amount: uses.contingency,
    path: [...budget, 'contingency'],
    kind: 'kept',
  }
  const lines = (plan.budget.lines ?? []).flatMap((line, at): Amount[] => {
    const amount = inPlanCurrency(plan, line.amount ?? 0, plan.budget.currency) ?? 0
    if (line.channel !== undefined || amount === 0) return []
    const name = said(line.what)
    const path = [...budget, 'lines', at]
    return [
      {
        name: name ?? wordsOf(line.kind ?? 'other-cost'),
        isOwn: !!name,
        amount,
        path,
        kind: 'line',
      },
    ]
  })
  const unplaced: Amount = {
    name: 'On channels that the plan does not have',
    isOwn: false,
    amount: uses.unplaced,
    path: ['channels'],
    kind: 'line',
  }
  const sorted = lines.sort((a, b) => b.amount - a.amount)
  return [kept, ...sorted, unplaced].filter(({ amount }) => amount !== 0)
}

/** Money that is in no sum, for each used channel that has some: none of these has no money. */
export function uncountedChannels({ uncounted }: MoneyUses): readonly UncountedChannel[] {
  return uncounted?.channels ?? []
}

/** What has no use yet: it is not among what is planned, so it stands under the sum. Undefined when all has one. */
export function unusedAmount(uses: MoneyUses): Amount | undefined {
  const amount = unusedOf(uses)
  if (amount === 0) return undefined
  return {
    name: 'Without a use yet',
    isOwn: false,
    amount,
    path: ['budget', 'total'],
    kind: 'unused',
  }
}

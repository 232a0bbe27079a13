import { moneyByChannel } from '../../plan/money.ts'
import { uncountedMoneyOf } from '../../plan/uncounted-money.ts'
import { namedEntity } from '../parts.ts'
import { planRule } from '../rule.ts'
import { capitalised } from '../words.ts'
import { areSumsKnown, moneyParts, moneyWriter } from './sums.ts'

/** How far the two may differ because amounts are rounded. */
const tolerance = 0.01

/** A channel's budget is what its activities and lines add up to. */
export const channelMismatch = planRule({
  id: 'budget/channel-mismatch',
  class: 'quality',
  title: 'A channel with two different budgets',
  why: 'Two figures for the same money: sooner or later somebody books by the wrong one.',
  since: '0.1.0',
  uses: moneyParts,
  check: function* (plan) {
    if (!areSumsKnown(plan)) return
    const moneyOf = moneyByChannel(plan)
    const { onChannels } = uncountedMoneyOf(plan)
    const money = moneyWriter(plan)
    for (const channel of plan.channels.values()) {
      const { budget } = channel.fields
      const sum = moneyOf.get(channel.id) ?? 0
      // Before there are activities, the channel's own budget is the plan.
      if (budget === undefined || sum === 0 || onChannels.has(channel.id)) continue
      if (Math.abs(budget - sum) <= Math.max(budget, sum) * tolerance) continue
      const path = [...channel.path, 'budget']
      yield {
        at: { path },
        says: `${capitalised(namedEntity(channel))} has ${money(budget)}, but its activities and budget lines add up to ${money(sum)}. Change one of them.`,
        fixes: [
          {
            title: `Change it to ${money(sum)}`,
            changes: [{ do: 'set', path, value: Math.round(sum * 100) / 100 }],
          },
        ],
      }
    }
  },
  examples: {
    good: [
      `channels:
  posters:
    budget: 9000
calendar:
  activities:
    hill-posters: {channel: posters, chapters: [notice, bring, ride], start: 2027-03-01, end: 2027-05-31, budget: 7000, production: 2000}`,
    ],
    bad: [
      {
        plan: `channels:
  posters:
    budget: 5000
calendar:
  activities:
    hill-posters: {channel: posters, chapters: [notice, bring, ride], start: 2027-03-01, end: 2027-05-31, budget: 7000, production: 2000}`,
        says: [
          'The channel “Posters” has GBP 5,000, but its activities and budget lines add up to GBP 9,000. Change one of them.',
        ],
        fixed: `channels:
  posters:
    budget: 9000
calendar:
  activities:
    hill-posters: {channel: posters, chapters: [notice, bring, ride], start: 2027-03-01, end: 2027-05-31, budget: 7000, production: 2000}`,
      },
    ],
  },
})

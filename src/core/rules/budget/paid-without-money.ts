import { mediaOf, usedChannels } from '../../plan/channel.ts'
import { moneyByChannel } from '../../plan/money.ts'
import { hasLostLibrary } from '../lost-libraries.ts'
import { namedEntity } from '../parts.ts'
import { planRule } from '../rule.ts'
import { capitalised } from '../words.ts'
import { areSumsKnown, moneyParts } from './sums.ts'

/** What has to be paid for has money. */
export const paidWithoutMoney = planRule({
  id: 'budget/paid-without-money',
  class: 'quality',
  title: 'A paid channel without money',
  why: 'Paid channels without money are found when they are to be booked, and the money then comes from somewhere else.',
  since: '0.1.0',
  uses: [...moneyParts, 'imports'],
  check: function* (plan) {
    if (!plan.budget.total || !areSumsKnown(plan) || hasLostLibrary(plan)) return
    const moneyOf = moneyByChannel(plan)
    // Who writes 0 has thought about it; what is in another currency is money, too.
    const given = new Set<string | undefined>()
    for (const { fields } of plan.activities.values()) {
      if (fields.budget !== undefined || fields.production) given.add(fields.channel)
    }
    for (const channel of usedChannels(plan)) {
      if (mediaOf(channel) !== 'paid' || channel.fields.budget !== undefined) continue
      if (moneyOf.has(channel.id) || given.has(channel.id)) continue
      const path = [...channel.path, 'budget']
      yield {
        at: { path: channel.path, part: 'name' },
        says: `${capitalised(namedEntity(channel))} is paid for but has no money. Give it a budget, or 0 if it costs nothing.`,
        fixes: [
          {
            title: 'It costs nothing',
            changes: [{ do: 'set', path, value: 0 }],
          },
        ],
      }
    }
  },
  examples: {
    good: [
      `budget:
  total: 10000
  lines: [{what: Posters pasted by hand, amount: 9800, channel: posters}]`,
    ],
    bad: [
      {
        plan: `channels:
  posters: {type: out-of-home, role: Says at the foot of every hill what is wrong, owner: marketing, measures: [{metric: qr-scans}], handsOffTo: [{channel: workshop, by: short-url}]}
budget:
  total: 10000
  lines: [{what: An extra stand, amount: 9800, channel: workshop}]`,
        says: [
          'The channel “Posters” is paid for but has no money. Give it a budget, or 0 if it costs nothing.',
        ],
        fixed: `channels:
  posters: {type: out-of-home, role: Says at the foot of every hill what is wrong, owner: marketing, budget: 0, measures: [{metric: qr-scans}], handsOffTo: [{channel: workshop, by: short-url}]}
budget:
  total: 10000
  lines: [{what: An extra stand, amount: 9800, channel: workshop}]`,
      },
    ],
  },
})

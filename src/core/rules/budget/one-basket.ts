import { mediaOf, usedChannels } from '../../plan/channel.ts'
import { moneyOfActivity } from '../../plan/money.ts'
import { percentWords } from '../../plan/percent.ts'
import { namedEntity } from '../parts.ts'
import { planRule } from '../rule.ts'
import { capitalised } from '../words.ts'
import { areSumsKnown, moneyParts } from './sums.ts'

/** From how many paid channels on there is a choice. */
const fewChannels = 3

/** Not all the money is on one channel. */
export const oneBasket = planRule({
  id: 'budget/one-basket',
  class: 'tip',
  title: 'Nearly all the money on one channel',
  why: 'If that one channel fails or gets dearer, there is no second. And the others have too little to show what they could do.',
  since: '0.1.0',
  limits: {
    share: { says: 'Percent of the money above which a plan depends on one channel', usual: 70 },
  },
  uses: moneyParts,
  check: function* (plan, limits) {
    if (!areSumsKnown(plan)) return
    const paid = usedChannels(plan).filter((channel) => mediaOf(channel) === 'paid')
    if (paid.length < fewChannels) return
    const moneyOf = new Map<string | undefined, number>()
    let all = 0
    for (const activity of plan.activities.values()) {
      const money = moneyOfActivity(plan, activity) ?? 0
      const { channel } = activity.fields
      moneyOf.set(channel, (moneyOf.get(channel) ?? 0) + money)
      all += money
    }
    for (const channel of paid) {
      const share = (moneyOf.get(channel.id) ?? 0) / (all || 1)
      if (share * 100 <= limits.share) continue
      yield {
        at: { path: channel.path, part: 'name' },
        says: `${capitalised(namedEntity(channel))} takes ${percentWords(share)} of the money for activities. Is this on purpose?`,
      }
    }
  },
  examples: {
    good: [
      `calendar:
  activities:
    hill-posters: {channel: posters, chapters: [notice, bring, ride], start: 2027-03-01, end: 2027-05-31, budget: 9000}`,
    ],
    bad: [
      {
        plan: `channels:
  radio: {type: radio, role: Says at breakfast that it will be dry, owner: marketing, measures: [{metric: ad-recall}], handsOffTo: [{channel: workshop, by: search-prompt}]}
  newspaper: {type: newspaper, role: Prints the names of the first hundred, owner: marketing, measures: [{metric: promo-code-uses}], handsOffTo: [{channel: workshop, by: promo-code}]}
connectedStory:
  chapters:
    ride:
      channels: [workshop, instagram, radio, newspaper]
calendar:
  activities:
    hill-posters: {channel: posters, chapters: [notice, bring, ride], start: 2027-03-01, end: 2027-05-31, budget: 9000}
    breakfast: {channel: radio, start: 2027-04-01, end: 2027-05-31, budget: 1000}`,
        says: ['The channel “Posters” takes 90% of the money for activities. Is this on purpose?'],
      },
    ],
  },
})

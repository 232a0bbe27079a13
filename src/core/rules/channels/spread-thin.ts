import { mediaOf, usedChannels } from '../../plan/channel.ts'
import { moneyOnChannels } from '../../plan/money-uses.ts'
import { titleOf } from '../../plan/title.ts'
import { planRule } from '../rule.ts'
import { inWords } from '../words.ts'
import { canJudgeChannels, judgingParts } from './can-judge.ts'

/** Money is not spread too thin. */
export const spreadThin = planRule({
  id: 'channels/spread-thin',
  class: 'tip',
  title: 'Little money in many channels',
  why: 'Below a certain weight nobody notices a channel. A study of award papers (IPA, 2011) found few channels to work hardest; take it as a question, not as a law.',
  since: '0.1.0',
  limits: {
    most: { says: 'Paid channels from which on money may be spread thin', usual: 6 },
    share: { says: 'Percent of the paid money below which a channel gets little', usual: 5 },
  },
  uses: ['channels', 'chapters', 'connections', 'activities', 'budget', 'header', ...judgingParts],
  check: function* (plan, { most, share }) {
    if (!canJudgeChannels(plan, ['type', 'media', 'budget', 'production', 'amount'])) return
    const moneyOf = moneyOnChannels(plan)
    const paid = usedChannels(plan)
      .filter((channel) => mediaOf(channel) === 'paid')
      .map((channel) => ({ channel, money: moneyOf.get(channel.id) ?? 0 }))
    const sum = paid.reduce((total, { money }) => total + money, 0)
    const thin = paid.filter(({ money }) => money > 0 && money * 100 < sum * share)
    if (paid.length < most || thin.length < 2) return
    const names = thin.map(({ channel }) => `“${titleOf(channel)}”`)
    yield {
      at: { path: ['channels'], part: 'name' },
      says: `${inWords(names, 'and')} get little money each. Would fewer channels with more money do better?`,
    }
  },
  examples: {
    good: [
      `channels:
  posters:
    budget: 900
  radio: {type: radio, role: Plays the sound of a bell at half past five, budget: 20, handsOffTo: [{channel: workshop, by: search-prompt}]}`,
    ],
    bad: [
      {
        plan: `channels:
  posters:
    budget: 9000
  radio: {type: radio, role: Plays the sound of a bell, budget: 200, handsOffTo: [{channel: workshop, by: search-prompt}]}
  cinema: {type: cinema, role: Shows the hill as it feels at first, budget: 8000, handsOffTo: [{channel: workshop, by: search-prompt}]}
  buses: {type: transit, role: Rides past everyone who does not ride, budget: 7000, handsOffTo: [{channel: workshop, by: store-finder}]}
  paper: {type: newspaper, role: Prints the map of every pump in town, budget: 300, handsOffTo: [{channel: workshop, by: coupon}]}
  search: {type: paid-search, role: Answers people who look for a pump, budget: 6000, handsOffTo: [{channel: workshop, by: store-finder}]}`,
        says: [
          '“Radio” and “Paper” get little money each. Would fewer channels with more money do better?',
        ],
      },
    ],
  },
})

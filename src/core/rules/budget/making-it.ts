import { mediaOf, usedChannels } from '../../plan/channel.ts'
import { makingAndShowingOf, spendingOf } from '../../plan/money.ts'
import { percentWords } from '../../plan/percent.ts'
import { planRule } from '../rule.ts'
import { areSumsKnown, moneyParts } from './sums.ts'

const video: ReadonlySet<string | undefined> = new Set([
  'linear-tv',
  'connected-tv',
  'online-video',
  'cinema',
])

/** Making the work and showing it are in balance. */
export const makingIt = planRule({
  id: 'budget/making-it',
  class: 'tip',
  title: 'Making and showing out of balance',
  why: 'A film that nobody sees is wasted, and so is a place in the programme without a film worth seeing.',
  since: '0.1.0',
  limits: {
    share: { says: 'Percent of the budget above which making takes too much', usual: 50 },
  },
  uses: moneyParts,
  check: function* (plan, { share }) {
    const { total } = spendingOf(plan)
    if (!total || !areSumsKnown(plan)) return
    const { making, showing } = makingAndShowingOf(plan)
    if (making * 100 > total * share) {
      yield {
        at: { path: ['budget'], part: 'name' },
        says: `${percentWords(making / total)} of the budget goes into making, ${percentWords(showing / total)} into showing it. Is this on purpose?`,
      }
      return
    }
    const film = usedChannels(plan).find(
      (channel) => video.has(channel.fields.type) && mediaOf(channel) === 'paid',
    )
    if (making > 0 || showing === 0 || !film) return
    yield {
      at: { path: ['budget'], part: 'name' },
      says: 'Films are shown for money, and none goes into making them. Add what it costs to make them, or say that they exist.',
    }
  },
  examples: {
    good: [
      `budget:
  total: 10000
  lines:
    - {what: Posters printed on cloth, amount: 4000, kind: production}
    - {what: Rent for the fences, amount: 5500, kind: media}
  contingency: 500`,
    ],
    bad: [
      {
        plan: `budget:
  total: 10000
  lines:
    - {what: Posters printed on cloth, amount: 7000, kind: production}
    - {what: Rent for the fences, amount: 2500, kind: media}
  contingency: 500`,
        says: ['70% of the budget goes into making, 25% into showing it. Is this on purpose?'],
      },
      {
        plan: `channels:
  youtube: {type: online-video, role: Shows the first ride after a year, owner: marketing, measures: [{metric: ad-recall}], handsOffTo: [{channel: workshop, by: search-prompt}]}
connectedStory:
  chapters:
    ride:
      channels: [workshop, instagram, youtube]
calendar:
  activities:
    first-ride: {channel: youtube, chapters: [notice, bring, ride], start: 2027-03-01, end: 2027-05-31, budget: 9800}
budget:
  total: 10000`,
        says: [
          'Films are shown for money, and none goes into making them. Add what it costs to make them, or say that they exist.',
        ],
      },
    ],
  },
})

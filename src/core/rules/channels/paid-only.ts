import { mediaOf, usedChannels } from '../../plan/channel.ts'
import { planRule } from '../rule.ts'
import { canJudgeChannels, judgingParts } from './can-judge.ts'

/** Some channels are one's own. */
export const paidOnly = planRule({
  id: 'channels/paid-only',
  class: 'tip',
  title: 'No channel of your own',
  why: 'Rented channels go silent on the day the money ends. What you own stays, and costs less each year.',
  since: '0.1.0',
  uses: ['channels', 'chapters', 'connections', 'activities', ...judgingParts],
  check: function* (plan) {
    if (!canJudgeChannels(plan)) return
    const media = usedChannels(plan).map(mediaOf)
    if (media.length === 0 || media.includes('owned') || media.includes(undefined)) return
    yield {
      at: { path: ['channels'], part: 'name' },
      says: media.every((each) => each === 'paid')
        ? 'You rent every channel. Which ones do you own?'
        : 'None of the channels is your own. Which ones do you own?',
    }
  },
  examples: {
    good: [
      `channels:
  posters:
    media: owned`,
    ],
    bad: [
      {
        plan: `channels:
  workshop:
    media: paid
  instagram:
    media: paid
  saddle-tags:
    media: paid`,
        says: ['You rent every channel. Which ones do you own?'],
      },
      {
        plan: `channels:
  workshop:
    media: shared
  saddle-tags:
    media: paid`,
        says: ['None of the channels is your own. Which ones do you own?'],
      },
    ],
  },
})

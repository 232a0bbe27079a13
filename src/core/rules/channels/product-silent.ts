import { usedChannels } from '../../plan/channel.ts'
import { channelType } from '../../plan/channel-type.ts'
import { planRule } from '../rule.ts'
import { canJudgeChannels, judgingParts } from './can-judge.ts'
import { newChannelFixes } from './new-channels.ts'

/** The product tells the story, too. */
export const productSilent = planRule({
  id: 'channels/product-silent',
  class: 'tip',
  title: 'A product that says nothing',
  why: 'From the label to the receipt, the product speaks to every customer, and costs no media money.',
  source: "Inspired by Tracy Stokes' three moves",
  since: '0.1.0',
  uses: ['channels', 'chapters', 'connections', 'activities', ...judgingParts],
  check: function* (plan) {
    if (!canJudgeChannels(plan)) return
    const used = usedChannels(plan)
    const types = used.map(({ fields }) => channelType(fields.type))
    if (used.length === 0) return
    if (types.some((type) => type === undefined || type.family === 'product')) return
    yield {
      at: { path: ['channels'], part: 'name' },
      says: 'The product, its pack and its receipt speak, too. Do they tell the story?',
      fixes: newChannelFixes(plan, ['packaging', 'product', 'invoice-and-receipt']),
    }
  },
  examples: {
    good: [
      `channels:
  saddle-tags: {type: packaging, role: Carries the day of the next check under the saddle}`,
    ],
    bad: [
      {
        plan: `channels:
  posters:
    type: out-of-home
  instagram:
    type: organic-social
  workshop:
    type: store
  saddle-tags: {type: direct-mail, role: Brings the day of the next check home}`,
        says: ['The product, its pack and its receipt speak, too. Do they tell the story?'],
        fixed: `channels:
  posters:
    type: out-of-home
  instagram:
    type: organic-social
  workshop:
    type: store
  saddle-tags: {type: direct-mail, role: Brings the day of the next check home}
  packaging: {type: packaging, role: TBD}`,
      },
    ],
  },
})

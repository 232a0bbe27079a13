import { usedChannels } from '../../plan/channel.ts'
import { channelType } from '../../plan/channel-type.ts'
import { businessOf } from '../../plan/header.ts'
import { planRule } from '../rule.ts'
import { canJudgeChannels, judgingParts } from './can-judge.ts'
import { newChannelFixes } from './new-channels.ts'

/** People can buy, or talk to someone. */
export const noSalesChannel = planRule({
  id: 'channels/no-sales-channel',
  class: 'quality',
  title: 'Nowhere to buy or to talk to someone',
  why: 'The shop, the sales team and the service desk are channels, too, and often the ones where the decision falls.',
  source: "Inspired by Tracy Stokes' three moves",
  since: '0.1.0',
  uses: ['channels', 'chapters', 'connections', 'activities', 'header', ...judgingParts],
  check: function* (plan) {
    if (!canJudgeChannels(plan)) return
    const used = usedChannels(plan)
    const types = used.map(({ fields }) => channelType(fields.type))
    // A channel without a type may be the one.
    if (used.length === 0 || types.some((type) => type === undefined || type.sales)) return
    yield {
      at: { path: ['channels'], part: 'name' },
      says: 'No shop, sales or service channel. Where can people buy or talk to someone?',
      fixes: newChannelFixes(
        plan,
        businessOf(plan) === 'b2b'
          ? ['sales-team', 'customer-service', 'online-shop']
          : ['store', 'online-shop', 'customer-service'],
      ),
    }
  },
  examples: {
    good: [
      `channels:
  workshop: {type: store, role: Turns an excuse into a ride home}`,
    ],
    bad: [
      {
        plan: `channels:
  posters:
    type: out-of-home
  instagram:
    type: organic-social
  workshop: {type: own-event, role: Turns an excuse into a ride home}
  saddle-tags:
    type: packaging`,
        says: ['No shop, sales or service channel. Where can people buy or talk to someone?'],
        fixed: `channels:
  posters:
    type: out-of-home
  instagram:
    type: organic-social
  workshop: {type: own-event, role: Turns an excuse into a ride home}
  saddle-tags:
    type: packaging
  store:
    type: store
    role: TBD`,
      },
    ],
  },
})

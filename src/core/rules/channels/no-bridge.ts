import { modeOf, usedChannels } from '../../plan/channel.ts'
import { bridgesOf, momentCrossingsOf } from '../../plan/channel-graph.ts'
import { channelType } from '../../plan/channel-type.ts'
import type { Entity } from '../../plan/plan.ts'
import type { Channel } from '../../schema/model.generated.ts'
import { type Fix, planRule } from '../rule.ts'
import { canJudgeChannels, judgingParts } from './can-judge.ts'
import { handOffFix } from './hand-off-fixes.ts'

/** Somewhere people can step from online to offline, or back. */
export const noBridge = planRule({
  id: 'channels/no-bridge',
  class: 'quality',
  title: 'No bridge between online and offline',
  why: 'Online and offline are fused only where people can step over: by a code, a booking, or a person who shows the way.',
  source: "Inspired by Tracy Stokes' three moves",
  since: '0.1.0',
  uses: ['channels', 'chapters', 'connections', 'activities', ...judgingParts],
  check: function* (plan) {
    const fields = ['type', 'mode', 'channels', 'handsOffTo', 'leadsTo']
    if (!canJudgeChannels(plan, fields)) return
    const used = usedChannels(plan)
    const online = used.filter((channel) => modeOf(channel) === 'online')
    const offline = used.filter((channel) => modeOf(channel) === 'offline')
    if (online.length === 0 || offline.length === 0) return
    if (bridgesOf(plan).some(({ crosses }) => crosses)) return
    if (momentCrossingsOf(plan).length > 0) return
    yield {
      at: { path: ['channels'], part: 'name' },
      says: 'Online and offline never meet. Add a bridge such as a code, a booking or a hand-over by staff.',
      fixes: firstBridges(online, offline),
    }
  },
  examples: {
    good: [
      `channels:
  instagram:
    handsOffTo: [{channel: workshop, by: booking}]`,
    ],
    bad: [
      {
        plan: `channels:
  instagram:
    handsOffTo:
contextualConnections:
  saturday-at-the-workshop:
    leadsTo:`,
        says: [
          'Online and offline never meet. Add a bridge such as a code, a booking or a hand-over by staff.',
        ],
        fixed: `channels:
  instagram:
    handsOffTo:
      - channel: workshop
        by: store-finder
contextualConnections:
  saturday-at-the-workshop:
    leadsTo:`,
      },
    ],
  },
})

/** From online to the place of sale, and back. */
function firstBridges(
  online: readonly Entity<Channel>[],
  offline: readonly Entity<Channel>[],
): readonly Fix[] {
  const [here, there] = [atSale(online), atSale(offline)]
  return here && there ? [handOffFix(here, there), handOffFix(there, here)] : []
}

function atSale(channels: readonly Entity<Channel>[]): Entity<Channel> | undefined {
  return channels.find(({ fields }) => channelType(fields.type)?.sales) ?? channels[0]
}

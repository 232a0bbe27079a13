import { usedChannels } from '../../plan/channel.ts'
import { channelGroupsOf } from '../../plan/channel-graph.ts'
import { channelType } from '../../plan/channel-type.ts'
import type { Entity } from '../../plan/plan.ts'
import type { Channel } from '../../schema/model.generated.ts'
import { namedEntity } from '../parts.ts'
import { planRule } from '../rule.ts'
import { capitalised } from '../words.ts'
import { canJudgeChannels, judgingParts, namesUnknownChannel } from './can-judge.ts'
import { handOffFix } from './hand-off-fixes.ts'

/** No channel stands alone. */
export const silo = planRule({
  id: 'channels/silo',
  class: 'quality',
  title: 'A channel that stands alone',
  why: 'Customers move between channels all day. One that shares no chapter and no moment with another, and sends nobody on, works in a silo and wastes what the others have begun.',
  source: "Inspired by Tracy Stokes' three moves",
  since: '0.1.0',
  uses: ['channels', 'chapters', 'connections', 'activities', ...judgingParts],
  check: function* (plan) {
    if (!canJudgeChannels(plan, ['channels', 'handsOffTo', 'chapter'])) return
    if (namesUnknownChannel(plan)) return
    if (usedChannels(plan).length < 2) return
    const groups = channelGroupsOf(plan)
    const largest = groups.reduce((best, each) => (each.length > best.length ? each : best))
    for (const [lonely, ...others] of groups) {
      if (!lonely || others.length > 0) continue
      const target = bestTarget(lonely, largest)
      yield {
        at: { path: lonely.path, part: 'name' },
        says: `${capitalised(namedEntity(lonely))} stands alone. Give it a chapter it shares, or say where it sends people.`,
        fixes: target ? [handOffFix(lonely, target)] : [],
      }
    }
  },
  examples: {
    good: [
      `channels:
  radio: {type: radio, role: Plays the sound of a bell at half past five, handsOffTo: [{channel: workshop, by: search-prompt}]}`,
    ],
    bad: [
      {
        plan: `channels:
  door-cards: {type: door-drop, role: Asks every household how many bicycles are asleep}`,
        says: [
          'The channel “Door cards” stands alone. Give it a chapter it shares, or say where it sends people.',
        ],
        fixed: `channels:
  door-cards: {type: door-drop, role: Asks every household how many bicycles are asleep, handsOffTo: [{channel: workshop, by: store-finder}]}`,
      },
      {
        plan: `channels:
  podcast:
    type: own-podcast
    role: Lets riders tell how they came back`,
        says: [
          'The channel “Podcast” stands alone. Give it a chapter it shares, or say where it sends people.',
        ],
        fixed: `channels:
  podcast:
    type: own-podcast
    role: Lets riders tell how they came back
    handsOffTo:
      - channel: workshop
        by: store-finder`,
      },
    ],
  },
})

/** Where to send people: to a channel that can close or serve a sale, else to the first of the others. */
function bestTarget(
  from: Entity<Channel>,
  channels: readonly Entity<Channel>[],
): Entity<Channel> | undefined {
  const others = channels.filter(({ id }) => id !== from.id)
  return others.find(({ fields }) => channelType(fields.type)?.sales) ?? others[0]
}

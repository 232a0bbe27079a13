import { channelGroupsOf } from '../../plan/channel-graph.ts'
import type { Entity } from '../../plan/plan.ts'
import { titleOf } from '../../plan/title.ts'
import type { Channel } from '../../schema/model.generated.ts'
import { planRule } from '../rule.ts'
import { firstInWords } from '../words.ts'
import { canJudgeChannels, judgingParts, namesUnknownChannel } from './can-judge.ts'

/** All channels hang together. */
export const islands = planRule({
  id: 'channels/islands',
  class: 'quality',
  title: 'Channels in separate groups',
  why: 'Two groups of channels that never meet are two campaigns. A single hand-off can turn them into one story.',
  source: "Inspired by Tracy Stokes' three moves",
  since: '0.1.0',
  uses: ['channels', 'chapters', 'connections', 'activities', ...judgingParts],
  check: function* (plan) {
    if (!canJudgeChannels(plan, ['channels', 'handsOffTo', 'chapter'])) return
    if (namesUnknownChannel(plan)) return
    // A channel on its own is told by `channels/silo`.
    const groups = channelGroupsOf(plan).filter((group) => group.length > 1)
    if (groups.length < 2) return
    yield {
      at: { path: ['channels'], part: 'name' },
      says: `Your channels form ${groups.length} separate groups: ${groups.map(listed).join('; ')}. Join them with a hand-off.`,
    }
  },
  examples: {
    good: [
      `channels:
  radio: {type: radio, role: Plays the sound of a bell at half past five, handsOffTo: [{channel: podcast, by: search-prompt}]}
  podcast: {type: own-podcast, role: Lets riders tell how they came back, handsOffTo: [{channel: workshop, by: booking}]}`,
    ],
    bad: [
      {
        plan: `channels:
  radio: {type: radio, role: Plays the sound of a bell at half past five, handsOffTo: [{channel: podcast, by: search-prompt}]}
  podcast: {type: own-podcast, role: Lets riders tell how they came back}`,
        says: [
          'Your channels form 2 separate groups: “Radio” and “Podcast”; “Posters”, “Instagram”, “Workshop” and 1 more. Join them with a hand-off.',
        ],
      },
    ],
  },
})

/** Titles shown of one group. */
const shown = 3

function listed(group: readonly Entity<Channel>[]): string {
  return firstInWords(
    group.map((channel) => `“${titleOf(channel)}”`),
    shown,
  )
}

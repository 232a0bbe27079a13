import { asListed } from '../../plan/feeling.ts'
import { titleOf } from '../../plan/title.ts'
import { entityRule } from '../rule.ts'
import { inWords } from '../words.ts'

/** The channels of a moment run on its platforms. */
export const platformMismatch = entityRule({
  id: 'context/platform-mismatch',
  class: 'quality',
  title: 'A channel on another platform',
  why: 'A moment is met on a platform. When the channel runs on another one, either the channel or the moment is not what was meant.',
  source: "Inspired by Tracy Stokes' three moves",
  since: '0.1.0',
  looksAt: 'connections',
  uses: ['channels'],
  check: function* (moment, plan) {
    const { platforms = [], channels = [] } = moment.fields
    if (platforms.length === 0) return
    const here = new Set(platforms.map(asListed))
    for (const [index, id] of channels.entries()) {
      const channel = plan.channels.get(id)
      const own = channel?.fields.platforms ?? []
      if (!channel || own.length === 0 || own.some((each) => here.has(asListed(each)))) continue
      yield {
        at: { path: [...moment.path, 'channels', index] },
        says: `${titleOf(channel)} runs on ${inWords(own, 'and')}, but this moment lists ${inWords(platforms, 'and')}. Add the platform, or choose another channel.`,
        fixes: own.slice(0, 3).map((platform) => ({
          title: `Add the platform “${platform}”`,
          changes: [{ do: 'append', path: [...moment.path, 'platforms'], value: platform }],
        })),
      }
    }
  },
  examples: {
    good: [
      `channels:
  instagram:
    platforms: [instagram, threads]
contextualConnections:
  first-dry-sunday:
    channels: [instagram]
    platforms: [threads]`,
    ],
    bad: [
      {
        plan: `channels:
  instagram:
    platforms: [instagram]
contextualConnections:
  first-dry-sunday:
    channels: [instagram]
    platforms: [facebook]`,
        says: [
          'Instagram runs on instagram, but this moment lists facebook. Add the platform, or choose another channel.',
        ],
        fixed: `channels:
  instagram:
    platforms: [instagram]
contextualConnections:
  first-dry-sunday:
    channels: [instagram]
    platforms: [facebook, instagram]`,
      },
    ],
  },
})

import { channelType } from '../../plan/channel-type.ts'
import { plainWordsOf, titleOf } from '../../plan/title.ts'
import { isAnySpoiled } from '../../plan/unread.ts'
import { namedEntity } from '../parts.ts'
import { entityRule } from '../rule.ts'
import { inWords } from '../words.ts'

/** The channels of a moment reach people on its devices. */
export const deviceMismatch = entityRule({
  id: 'context/device-mismatch',
  class: 'quality',
  title: 'A channel on the wrong device',
  why: 'The device is one of the four sides of a moment. A film made for a television set does not reach anybody on a till.',
  source: "Inspired by Tracy Stokes' three moves",
  since: '0.1.0',
  looksAt: 'connections',
  uses: ['channels', 'spoiled'],
  check: function* (moment, plan) {
    const { devices = [], channels = [] } = moment.fields
    if (devices.length === 0 || isAnySpoiled(plan, moment.path.map(String), ['devices'])) return
    for (const [index, id] of channels.entries()) {
      const channel = plan.channels.get(id)
      const usual = channelType(channel?.fields.type)?.devices ?? []
      // Channels that people touch, or read on paper, are met without a device of their own.
      if (!channel || usual.length === 0 || usual.includes('none') || usual.includes('print')) {
        continue
      }
      if (usual.some((device) => (devices as readonly string[]).includes(device))) continue
      yield {
        at: { path: [...moment.path, 'channels', index] },
        says: `${mismatch(titleOf(channel), devices)} Add ${inWords(usual.map(plainWordsOf), 'or')} to ${namedEntity(moment)}, or choose another channel.`,
        fixes: usual.slice(0, 3).map((device) => ({
          title: `Add the device “${device}”`,
          changes: [{ do: 'append', path: [...moment.path, 'devices'], value: device }],
        })),
      }
    }
  },
  examples: {
    good: [
      `contextualConnections:
  first-dry-sunday:
    channels: [instagram]
    devices: [none, phone]`,
    ],
    bad: [
      {
        plan: `contextualConnections:
  first-dry-sunday:
    channels: [instagram]
    devices: [print]`,
        says: [
          'Instagram does not reach people on paper. Add phone, tablet or laptop to the moment “First dry sunday”, or choose another channel.',
        ],
        fixed: `contextualConnections:
  first-dry-sunday:
    channels: [instagram]
    devices: [print, phone]`,
      },
      {
        plan: `contextualConnections:
  first-dry-sunday:
    channels: [instagram]
    devices: [none]`,
        says: [
          'Instagram needs a device, and people have none in this moment. Add phone, tablet or laptop to the moment “First dry sunday”, or choose another channel.',
        ],
        fixed: `contextualConnections:
  first-dry-sunday:
    channels: [instagram]
    devices: [none, phone]`,
      },
    ],
  },
})

/** Devices after "on", where the word alone will not do. */
const after = new Map([
  ['print', 'paper'],
  ['pos-terminal', 'a till'],
])

/** Why a channel does not reach people, in a sentence: where people have a device, "none" beside it adds nothing. */
function mismatch(channel: string, devices: readonly string[]): string {
  const there = devices.filter((device) => device !== 'none')
  if (there.length === 0) return `${channel} needs a device, and people have none in this moment.`
  const words = there.map((device) => after.get(device) ?? plainWordsOf(device))
  return `${channel} does not reach people on ${inWords(words, 'or')}.`
}

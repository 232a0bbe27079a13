import { mediaOf, usedChannels } from '../../plan/channel.ts'
import { channelType } from '../../plan/channel-type.ts'
import { isSpoiled } from '../../plan/unread.ts'
import { hasLostLibrary } from '../lost-libraries.ts'
import { namedEntity } from '../parts.ts'
import { planRule } from '../rule.ts'
import { channelParts } from './direct-channels.ts'

/** People can see what is paid for. */
export const disclosure = planRule({
  id: 'consent/disclosure',
  class: 'law',
  title: 'Paid content without a label',
  why: 'People have a right to know when praise is paid for, and the brand answers for it together with the creator. Trust that is lost here is hard to win back.',
  source: 'FTC and ASA guides, and European consumer rules',
  since: '0.1.0',
  uses: [...channelParts, 'imports', 'unread', 'spoiled'],
  check: function* (plan) {
    if (plan.unread.has('channels') || hasLostLibrary(plan)) return
    for (const channel of usedChannels(plan)) {
      const { type, disclosure: label } = channel.fields
      if (!channelType(type)?.disclosure || label !== undefined) continue
      if (isSpoiled(plan, [...channel.path, 'disclosure'])) continue
      // Where nobody is paid, there is nothing to label.
      if (mediaOf(channel) === 'earned' || mediaOf(channel) === 'shared') continue
      const usual = usualLabels.get(type ?? '')
      yield {
        at: { path: channel.path, part: 'name' },
        says: `How will people see that ${namedEntity(channel)} is paid for? Write it under “disclosure”.`,
        fixes:
          usual === undefined
            ? []
            : [
                {
                  title: `Write “${usual}”`,
                  changes: [{ do: 'set', path: [...channel.path, 'disclosure'], value: usual }],
                },
              ],
      }
    }
  },
  examples: {
    good: [
      `channels:
  instagram:
    type: creators
    disclosure: Ad, as the first word`,
      `channels:
  instagram:
    type: creators
    media: earned`,
    ],
    bad: [
      {
        plan: `channels:
  instagram:
    type: creators
    access: [captions]`,
        says: [
          'How will people see that the channel “Instagram” is paid for? Write it under “disclosure”.',
        ],
        fixed: `channels:
  instagram:
    type: creators
    access: [captions]
    disclosure: Ad, as the first word`,
      },
    ],
  },
})

/** How paid content is usually labelled, by kind of channel. */
const usualLabels: ReadonlyMap<string, string> = new Map([
  ['creators', 'Ad, as the first word'],
  ['native-ads', 'Advertisement, above the headline'],
  ['affiliates', 'A note beside each link that it earns a commission'],
])

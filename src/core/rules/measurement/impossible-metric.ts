import { modeOf } from '../../plan/channel.ts'
import { channelType } from '../../plan/channel-type.ts'
import type { Entity } from '../../plan/plan.ts'
import type { Channel } from '../../schema/model.generated.ts'
import { namedEntity } from '../parts.ts'
import { entityRule } from '../rule.ts'
import { inWords } from '../words.ts'

const clicks: ReadonlySet<string> = new Set(['clicks', 'click-rate', 'cost-per-click', 'open-rate'])

/** Where nobody can click. */
const untouched: ReadonlySet<string> = new Set([
  'print',
  'none',
  'radio',
  'tv-set',
  'connected-tv',
  'public-screen',
])

const opened: ReadonlySet<string | undefined> = new Set(['email', 'push'])

/** A channel is measured by something that happens there. */
export const impossibleMetric = entityRule({
  id: 'measurement/impossible-metric',
  class: 'quality',
  title: 'A number that cannot be counted there',
  why: 'A poster has no clicks and a website no footfall. Such a number is never filled in, and the channel looks as if it did nothing.',
  since: '0.1.0',
  libraries: true,
  looksAt: 'channels',
  uses: [],
  check: function* (channel) {
    const { written, path, fields } = channel
    const usual = channelType(fields.type)?.metrics ?? []
    const measured = (fields.measures ?? []).map(({ metric }) => metric)
    const better = usual.filter((metric) => !measured.includes(metric)).slice(0, 3)
    for (const [index, { metric }] of (written?.measures ?? []).entries()) {
      if (metric === undefined || isPossible(metric, channel)) continue
      const at = [...path, 'measures', index, 'metric']
      const instead =
        usual.length > 0
          ? `Choose what is usual there: ${inWords(usual, 'or')}.`
          : 'Choose another.'
      yield {
        at: { path: at },
        says: `“${metric}” cannot be counted on ${namedEntity(channel)}. ${instead}`,
        fixes: better.map((each) => ({
          title: `Replace with “${each}”`,
          changes: [{ do: 'set', path: at, value: each }],
        })),
      }
    }
  },
  examples: {
    good: [
      `channels:
  posters:
    measures: [{metric: qr-scans}]`,
    ],
    bad: [
      {
        plan: `channels:
  posters:
    measures: [{metric: click-rate, to: 3%}]
  instagram:
    measures: [{metric: open-rate, to: 20%}]`,
        says: [
          '“click-rate” cannot be counted on the channel “Posters”. Choose what is usual there: opportunities-to-see, reach, frequency or qr-scans.',
          '“open-rate” cannot be counted on the channel “Instagram”. Choose what is usual there: reach, engagement-rate, saves-and-shares or sentiment.',
        ],
        fixed: `channels:
  posters:
    measures: [{metric: opportunities-to-see, to: 3%}]
  instagram:
    measures: [{metric: reach, to: 20%}]`,
      },
    ],
  },
})

/** Whether a metric can be counted on a channel, as far as its type says. */
function isPossible(metric: string, channel: Entity<Channel>): boolean {
  const { type } = channel.fields
  const devices = channelType(type)?.devices ?? []
  if (metric === 'open-rate' && type !== undefined && !opened.has(type)) return false
  if (metric === 'footfall') return modeOf(channel) !== 'online'
  const isUntouched = devices.length > 0 && devices.every((device) => untouched.has(device))
  return !(clicks.has(metric) && isUntouched)
}

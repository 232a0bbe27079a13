import { channelType } from '../../plan/channel-type.ts'
import { metricOf } from '../../plan/metric.ts'
import { namedEntity } from '../parts.ts'
import { entityRule } from '../rule.ts'
import { inWords } from '../words.ts'

/** A channel is not measured by applause alone. */
export const vanityOnly = entityRule({
  id: 'measurement/vanity-only',
  class: 'tip',
  title: 'A channel measured by applause alone',
  why: 'Likes, followers and impressions go up when you spend more, whether or not anything changes for the customer.',
  source: 'AMEC, outputs and outcomes',
  since: '0.1.0',
  looksAt: 'channels',
  uses: ['vocabulary'],
  check: function* (channel, plan) {
    const { fields, path } = channel
    const metrics = (fields.measures ?? []).flatMap(({ metric }) => metric ?? [])
    const isVanity = metrics.every((metric) => metricOf(plan, metric)?.vanity)
    if (metrics.length === 0 || !isVanity) return
    const usual = (channelType(fields.type)?.metrics ?? []).filter((metric) => {
      const known = metricOf(plan, metric)
      return known && !known.vanity && known.level !== 'output'
    })
    const names = inWords(
      metrics.map((metric) => `“${metric}”`),
      'and',
    )
    const example = usual.length > 0 ? `, such as ${inWords(usual.slice(0, 2), 'or')}` : ''
    yield {
      at: { path: [...path, 'measures'], part: 'name' },
      says: `${names} can go up on ${namedEntity(channel)} without anything changing. Add what people do or think because of it${example}.`,
      fixes: usual.slice(0, 3).map((metric) => ({
        title: `Measure “${metric}”, too`,
        changes: [{ do: 'append', path: [...path, 'measures'], value: { metric } }],
      })),
    }
  },
  examples: {
    good: [
      `channels:
  instagram:
    measures: [{metric: followers}, {metric: saves-and-shares}]`,
    ],
    bad: [
      {
        plan: `channels:
  instagram:
    measures: [{metric: followers}, {metric: likes}]`,
        says: [
          '“followers” and “likes” can go up on the channel “Instagram” without anything changing. Add what people do or think because of it, such as engagement-rate or saves-and-shares.',
        ],
        fixed: `channels:
  instagram:
    measures: [{metric: followers}, {metric: likes}, {metric: engagement-rate}]`,
      },
    ],
  },
})

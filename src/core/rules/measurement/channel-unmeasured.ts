import { usedChannels } from '../../plan/channel.ts'
import { channelType } from '../../plan/channel-type.ts'
import { metricOf } from '../../plan/metric.ts'
import type { Entity, Plan } from '../../plan/plan.ts'
import { isSpoiled } from '../../plan/unread.ts'
import type { Channel } from '../../schema/model.generated.ts'
import { hasLostLibrary } from '../lost-libraries.ts'
import { namedEntity } from '../parts.ts'
import { planRule } from '../rule.ts'

/** Every channel has a number that shows whether it does its job. */
export const channelUnmeasured = planRule({
  id: 'measurement/channel-unmeasured',
  class: 'quality',
  title: 'A channel that nothing measures',
  why: 'A channel without a number is kept out of habit and cut by chance. One number is enough, and a count by hand will do.',
  source: 'AMEC, integrated evaluation framework',
  since: '0.1.0',
  uses: [
    'channels',
    'chapters',
    'connections',
    'activities',
    'vocabulary',
    'unread',
    'spoiled',
    'imports',
  ],
  check: function* (plan) {
    if (plan.unread.has('channels') || hasLostLibrary(plan)) return
    for (const channel of usedChannels(plan)) {
      const { fields, path } = channel
      const at = [...path, 'measures']
      if ((fields.measures ?? []).length > 0 || isSpoiled(plan, at)) continue
      const metric = usualMetric(plan, channel)
      yield {
        at: { path, part: 'name' },
        says: `How will you know that ${namedEntity(channel)} does its job? Add a number under “measures”; a count by hand will do.`,
        fixes:
          metric === undefined
            ? []
            : [
                {
                  title: `Measure “${metric}”`,
                  changes: [{ do: 'set', path: at, value: [{ metric }] }],
                },
              ],
      }
    }
  },
  examples: {
    good: [
      `channels:
  shop-window: {type: shop-window, role: Shows the oldest bicycle in town being mended, owner: workshop, measures: [{metric: walk-in-rate}]}
connectedStory:
  chapters:
    ride:
      channels: [shop-window, workshop, instagram]`,
    ],
    bad: [
      {
        plan: `channels:
  posters: {type: out-of-home, role: Says at the foot of every hill what is wrong, owner: marketing, handsOffTo: [{channel: workshop, by: short-url}]}`,
        says: [
          'How will you know that the channel “Posters” does its job? Add a number under “measures”; a count by hand will do.',
        ],
        fixed: `channels:
  posters: {type: out-of-home, role: Says at the foot of every hill what is wrong, owner: marketing, measures: [{metric: opportunities-to-see}], handsOffTo: [{channel: workshop, by: short-url}]}`,
      },
    ],
  },
})

/** What is usually counted on such a channel, applause apart; undefined where nothing is usual. */
function usualMetric(
  plan: Pick<Plan, 'vocabulary'>,
  { fields }: Entity<Channel>,
): string | undefined {
  const usual = channelType(fields.type)?.metrics ?? []
  return usual.find((metric) => !metricOf(plan, metric)?.vanity)
}

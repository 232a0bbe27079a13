import type { Change } from '../../edit/change.ts'
import { usedChannels } from '../../plan/channel.ts'
import { channelType } from '../../plan/channel-type.ts'
import { statusOf } from '../../plan/header.ts'
import { countWords } from '../../plan/number-words.ts'
import type { Entity } from '../../plan/plan.ts'
import { isSpoiled } from '../../plan/unread.ts'
import type { Channel } from '../../schema/model.generated.ts'
import { hasLostLibrary } from '../lost-libraries.ts'
import { namedEntity } from '../parts.ts'
import { type Fix, planRule } from '../rule.ts'

/** Every channel has a number that shows whether it does its job. */
export const channelUnmeasured = planRule({
  id: 'measurement/channel-unmeasured',
  class: 'quality',
  title: 'A channel that nothing measures',
  why: 'A channel without a number is kept out of habit and cut by chance. One number is enough, and a count by hand will do.',
  source: 'AMEC, integrated evaluation framework',
  since: '0.1.0',
  uses: [
    'header',
    'channels',
    'chapters',
    'connections',
    'activities',
    'unread',
    'spoiled',
    'imports',
  ],
  check: function* (plan) {
    if (plan.unread.has('channels') || hasLostLibrary(plan)) return
    const unmeasured = usedChannels(plan).filter(
      ({ fields, path }) =>
        (fields.measures ?? []).length === 0 && !isSpoiled(plan, [...path, 'measures']),
    )
    // Nobody has got round to it yet: once is enough while the plan is being written.
    if (statusOf(plan) === 'draft' && unmeasured.length > 1) {
      yield {
        at: { path: ['channels'], part: 'name' },
        says: `Nothing measures ${countWords(unmeasured.length, 'channel')} yet. Add to each the one number that shows whether it does its job.`,
        fixes: fixFor(unmeasured),
      }
      return
    }
    for (const channel of unmeasured) {
      yield {
        at: { path: channel.path, part: 'name' },
        says: `How will you know that ${namedEntity(channel)} does its job? Add a number under “measures”; a count by hand will do.`,
        fixes: fixFor([channel]),
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
  posters: {type: out-of-home, role: Says at the foot of every hill what is wrong, owner: marketing, measures: [{metric: reach}], handsOffTo: [{channel: workshop, by: short-url}]}`,
      },
      {
        plan: `plan:
  status: draft
channels:
  posters: {type: out-of-home, role: Says at the foot of every hill what is wrong, owner: marketing, handsOffTo: [{channel: workshop, by: short-url}]}
  workshop: {type: store, role: Turns an excuse into a ride home, owner: workshop}`,
        says: [
          'Nothing measures 2 channels yet. Add to each the one number that shows whether it does its job.',
        ],
        fixed: `plan:
  status: draft
channels:
  posters: {type: out-of-home, role: Says at the foot of every hill what is wrong, owner: marketing, measures: [{metric: reach}], handsOffTo: [{channel: workshop, by: short-url}]}
  workshop: {type: store, role: Turns an excuse into a ride home, owner: workshop, measures: [{metric: footfall}]}`,
      },
    ],
  },
})

/** The usual number for each channel; nothing when one of them has no usual number. */
function fixFor(channels: readonly Entity<Channel>[]): readonly Fix[] {
  const changes: Change[] = []
  const metrics: string[] = []
  for (const { fields, path } of channels) {
    const metric = channelType(fields.type)?.metrics[0]
    if (metric === undefined) return []
    metrics.push(metric)
    changes.push({ do: 'set', path: [...path, 'measures'], value: [{ metric }] })
  }
  const title =
    metrics.length === 1 ? `Measure “${metrics[0]}”` : 'Measure what is usual for each of them'
  return [{ title, changes }]
}

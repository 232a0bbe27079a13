import { modeOf, usedChannels } from '../../plan/channel.ts'
import { channelType } from '../../plan/channel-type.ts'
import { metricOf } from '../../plan/metric.ts'
import { isSpoiled } from '../../plan/unread.ts'
import { hasLostLibrary } from '../lost-libraries.ts'
import { namedEntity } from '../parts.ts'
import { planRule } from '../rule.ts'

/** What happens offline leaves a trace, as what happens online does. */
export const offlineUnseen = planRule({
  id: 'measurement/offline-unseen',
  class: 'tip',
  title: 'An offline channel whose effect nobody would see',
  why: 'Online every step leaves a trace, offline only those that you look for. Unseen work is the first to lose its money, however well it did.',
  source: "Inspired by Tracy Stokes' three moves",
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
    const channels = usedChannels(plan)
    const ownPage = channels.find(
      ({ fields }) => channelType(fields.type)?.family === 'owned-digital',
    )
    for (const channel of channels) {
      const { fields, path } = channel
      const bridges = [...path, 'handsOffTo']
      if (modeOf(channel) !== 'offline' || (fields.handsOffTo ?? []).length > 0) continue
      if (isSpoiled(plan, bridges) || isSpoiled(plan, [...path, 'measures'])) continue
      const metrics = (fields.measures ?? []).flatMap(
        ({ metric }) => metricOf(plan, metric ?? '') ?? [],
      )
      // Channels without any number, and those that count applause, are told so elsewhere.
      const isSpoken = metrics.length < (fields.measures ?? []).length || metrics.length === 0
      if (isSpoken || metrics.every(({ vanity }) => vanity)) continue
      if (metrics.some(({ level }) => level !== 'output')) continue
      yield {
        at: { path, part: 'name' },
        says: `How would you notice if ${namedEntity(channel)} worked? Add a code or an address that leads on from it, a count, or a survey.`,
        fixes: ownPage
          ? [
              {
                title: `Lead on to “${ownPage.id}” by a short address`,
                changes: [
                  {
                    do: 'set',
                    path: bridges,
                    value: [{ channel: ownPage.id, by: 'short-url' }],
                  },
                ],
              },
            ]
          : [],
      }
    }
  },
  examples: {
    good: [
      `channels:
  posters:
    measures: [{metric: reach}]
    handsOffTo: [{channel: workshop, by: short-url}]`,
      `channels:
  posters:
    measures: [{metric: ad-recall}]`,
    ],
    bad: [
      {
        plan: `channels:
  posters: {type: out-of-home, role: Says at the foot of every hill what is wrong, owner: marketing, measures: [{metric: reach}]}
  website: {type: website, role: Shows when the workshop is open, owner: marketing, measures: [{metric: task-completion}]}
connectedStory:
  chapters:
    bring:
      channels: [instagram, workshop, website]`,
        says: [
          'How would you notice if the channel “Posters” worked? Add a code or an address that leads on from it, a count, or a survey.',
        ],
        fixed: `channels:
  posters: {type: out-of-home, role: Says at the foot of every hill what is wrong, owner: marketing, measures: [{metric: reach}], handsOffTo: [{channel: website, by: short-url}]}
  website: {type: website, role: Shows when the workshop is open, owner: marketing, measures: [{metric: task-completion}]}
connectedStory:
  chapters:
    bring:
      channels: [instagram, workshop, website]`,
      },
    ],
  },
})

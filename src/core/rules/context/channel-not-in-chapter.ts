import { titleOf } from '../../plan/title.ts'
import { isSpoiled } from '../../plan/unread.ts'
import { namedEntity } from '../parts.ts'
import { entityRule } from '../rule.ts'

/** Story and moments name the same channels. */
export const channelNotInChapter = entityRule({
  id: 'context/channel-not-in-chapter',
  class: 'tip',
  title: 'A moment in a channel that its chapter does not list',
  why: 'When story and moments drift apart, people brief a channel for one and forget the other.',
  source: "Inspired by Tracy Stokes' three moves",
  since: '0.1.0',
  looksAt: 'connections',
  uses: ['chapters', 'channels', 'spoiled'],
  check: function* (moment, plan) {
    const { chapter: id, channels = [] } = moment.fields
    const chapter = id === undefined ? undefined : plan.chapters.get(id)
    const listed = chapter?.fields.channels ?? []
    // A chapter without channels of its own is told by its moments alone.
    if (!chapter || listed.length === 0) return
    const path = [...chapter.path, 'channels']
    if (isSpoiled(plan, path)) return
    for (const [index, each] of channels.entries()) {
      const channel = plan.channels.get(each)
      if (!channel || listed.includes(each)) continue
      yield {
        at: { path: [...moment.path, 'channels', index] },
        says: `${titleOf(channel)} tells ${namedEntity(chapter)} here, but the chapter does not list it. Add it there, too.`,
        fixes: [
          {
            title: `Add “${titleOf(channel)}” to the chapter`,
            changes: [{ do: 'append', path, value: each }],
          },
        ],
      }
    }
  },
  examples: {
    good: [
      `contextualConnections:
  first-dry-sunday:
    channels: [workshop]`,
    ],
    bad: [
      {
        plan: `connectedStory:
  chapters:
    ride:
      channels: [workshop, instagram]
contextualConnections:
  first-dry-sunday:
    channels: [saddle-tags]`,
        says: [
          'Saddle tags tells the chapter “Ride” here, but the chapter does not list it. Add it there, too.',
        ],
        fixed: `connectedStory:
  chapters:
    ride:
      channels: [workshop, instagram, saddle-tags]
contextualConnections:
  first-dry-sunday:
    channels: [saddle-tags]`,
      },
    ],
  },
})

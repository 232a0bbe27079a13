import { usedChannels } from '../../plan/channel.ts'
import { titleOf } from '../../plan/title.ts'
import { hasLostLibrary } from '../lost-libraries.ts'
import { namedEntity } from '../parts.ts'
import { planRule } from '../rule.ts'
import { capitalised } from '../words.ts'
import { channelsByChapter } from './channels-by-chapter.ts'

/** A chapter does not hang on one channel. */
export const oneChannelChapter = planRule({
  id: 'story/one-channel-chapter',
  class: 'tip',
  title: 'A chapter in one channel only',
  why: 'People miss channels. A part of the story that lives in one place alone is a silo, and many never hear it.',
  source: "Inspired by Tracy Stokes' three moves",
  since: '0.1.0',
  uses: ['chapters', 'channels', 'connections', 'activities', 'unread', 'imports'],
  check: function* (plan) {
    if (plan.unread.size > 0 || hasLostLibrary(plan) || usedChannels(plan).length < manyChannels)
      return
    for (const [chapter, channels] of channelsByChapter(plan)) {
      const [only] = channels
      if (!only || channels.length > 1) continue
      yield {
        at: { path: chapter.path, part: 'name' },
        says: `${capitalised(namedEntity(chapter))} lives in the channel “${titleOf(only)}” only. What happens if people miss it?`,
      }
    }
  },
  examples: {
    good: [
      `connectedStory:
  chapters:
    notice:
      channels: [posters, instagram]`,
    ],
    bad: [
      {
        plan: `connectedStory:
  chapters:
    notice:
      channels: [posters]`,
        says: [
          'The chapter “Notice” lives in the channel “Posters” only. What happens if people miss it?',
        ],
      },
    ],
  },
})

/** From this many channels on, there is a choice. */
const manyChannels = 3

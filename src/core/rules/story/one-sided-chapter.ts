import { isOffline, isOnline, modeOf, usedChannels } from '../../plan/channel.ts'
import { namedEntity } from '../parts.ts'
import { planRule } from '../rule.ts'
import { capitalised } from '../words.ts'
import { channelsByChapter } from './channels-by-chapter.ts'

/** Each chapter is told online and offline. */
export const oneSidedChapter = planRule({
  id: 'story/one-sided-chapter',
  class: 'tip',
  title: 'A chapter told on one side only',
  why: 'People live online and offline at once. A chapter told on both sides meets them wherever they happen to be.',
  source: "Inspired by Tracy Stokes' three moves",
  since: '0.1.0',
  uses: ['chapters', 'channels', 'connections', 'activities', 'unread'],
  check: function* (plan) {
    const used = usedChannels(plan)
    if (plan.unread.size > 0 || !used.some(isOnline) || !used.some(isOffline)) return
    for (const [chapter, channels] of channelsByChapter(plan)) {
      // A chapter in one channel is told by `story/one-channel-chapter`.
      if (channels.length < 2 || channels.some((each) => modeOf(each) === undefined)) continue
      const isOn = channels.some(isOnline)
      if (isOn && channels.some(isOffline)) continue
      const [here, there] = isOn ? ['online', 'offline'] : ['offline', 'online']
      yield {
        at: { path: chapter.path, part: 'name' },
        says: `${capitalised(namedEntity(chapter))} is told only ${here}. Where would it meet people ${there}?`,
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
      channels: [posters, workshop]`,
        says: ['The chapter “Notice” is told only offline. Where would it meet people online?'],
      },
    ],
  },
})

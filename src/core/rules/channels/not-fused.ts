import { isOffline, isOnline, modeOf, usedChannels } from '../../plan/channel.ts'
import { planRule } from '../rule.ts'
import { canJudgeChannels, judgingParts } from './can-judge.ts'
import { newChannelFixes } from './new-channels.ts'

/** The plan lives online and offline. */
export const notFused = planRule({
  id: 'channels/not-fused',
  class: 'quality',
  title: 'Everything online, or everything offline',
  why: 'People do not live on one side of the screen. Communication works best when online and offline are fused into one.',
  source: "Inspired by Tracy Stokes' three moves",
  since: '0.1.0',
  uses: ['channels', 'chapters', 'connections', 'activities', ...judgingParts],
  check: function* (plan) {
    if (!canJudgeChannels(plan)) return
    const used = usedChannels(plan)
    if (used.length === 0 || used.some((channel) => modeOf(channel) === undefined)) return
    const isOn = used.some(isOnline)
    if (isOn && used.some(isOffline)) return
    yield {
      at: { path: ['channels'], part: 'name' },
      says: isOn
        ? 'Everything happens online. Where do people meet you offline?'
        : 'Everything happens offline. Where do people meet you online?',
      fixes: newChannelFixes(
        plan,
        isOn ? ['store', 'out-of-home', 'own-event'] : ['website', 'organic-social', 'online-shop'],
      ),
    }
  },
  examples: {
    good: [
      `channels:
  radio: {type: radio, role: Plays the sound of a bell at half past five, handsOffTo: [{channel: workshop, by: search-prompt}]}`,
    ],
    bad: [
      {
        plan: `channels:
  posters:
    mode: online
  instagram:
    mode: online
  workshop:
    mode: online
  saddle-tags:
    mode: online`,
        says: ['Everything happens online. Where do people meet you offline?'],
        fixed: `channels:
  posters:
    mode: online
  instagram:
    mode: online
  workshop:
    mode: online
  saddle-tags:
    mode: online
  store:
    type: store
    role: TBD`,
      },
    ],
  },
})

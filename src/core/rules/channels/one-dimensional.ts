import { usedChannels } from '../../plan/channel.ts'
import { channelType } from '../../plan/channel-type.ts'
import { plainWordsOf } from '../../plan/title.ts'
import { planRule } from '../rule.ts'
import { canJudgeChannels, judgingParts } from './can-judge.ts'

/** Channels are of more than one kind. */
export const oneDimensional = planRule({
  id: 'channels/one-dimensional',
  class: 'quality',
  title: 'Channels of one kind only',
  why: 'A decision is influenced in many places. Channels that are all alike meet people in the same moment, over and over again.',
  source: "Inspired by Tracy Stokes' three moves",
  since: '0.1.0',
  uses: ['channels', 'chapters', 'connections', 'activities', ...judgingParts],
  check: function* (plan) {
    if (!canJudgeChannels(plan)) return
    const used = usedChannels(plan)
    const families = new Set(used.map(({ fields }) => channelType(fields.type)?.family))
    const [family] = families
    if (used.length < fewest || families.size > 1 || family === undefined || family === 'other') {
      return
    }
    yield {
      at: { path: ['channels'], part: 'name' },
      says: `All channels are of one kind: ${wordsFor(family)}. What else influences the decision?`,
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
  posters: {type: paid-social, role: Says on every street what is wrong}
  workshop: {type: community, role: Turns an excuse into a ride home}
  saddle-tags: {type: reviews, role: Shows how others came back to riding}`,
        says: ['All channels are of one kind: social. What else influences the decision?'],
      },
    ],
  },
})

/** With fewer channels there is nothing to balance. */
const fewest = 3

const shortForms: ReadonlyMap<string, string> = new Map([
  ['pr', 'press and public relations'],
  ['retail-and-place', 'shops and places'],
])

function wordsFor(family: string): string {
  return shortForms.get(family) ?? plainWordsOf(family)
}

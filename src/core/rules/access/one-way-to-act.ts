import { channelType } from '../../plan/channel-type.ts'
import { type Telling, tellingsOf } from '../../plan/story.ts'
import { plainWordsOf } from '../../plan/title.ts'
import { hasLostLibrary } from '../lost-libraries.ts'
import { planRule } from '../rule.ts'
import { withArticle } from '../words.ts'

/** The emotional action is open to people without one particular device. */
export const oneWayToAct = planRule({
  id: 'access/one-way-to-act',
  class: 'tip',
  title: 'The action needs one particular device',
  why: 'Not everyone has a smartphone or is at ease with one. A second way to act, at a counter or on paper, lets them in.',
  since: '0.1.0',
  uses: ['chapters', 'channels', 'connections', 'imports', 'unread'],
  check: function* (plan) {
    if (plan.unread.size > 0 || hasLostLibrary(plan)) return
    const devices = new Set(
      tellingsOf(plan)
        .filter(({ actionHere }) => actionHere)
        .flatMap(devicesOf),
    )
    const [only] = devices
    if (devices.size !== 1 || only === undefined || withoutDevice.has(only)) return
    yield {
      at: { path: ['emotionalAction', 'action'] },
      says: `People without ${withArticle(plainWordsOf(only))} cannot take part. Add a way to act in person or on paper.`,
    }
  },
  examples: {
    good: [
      `connectedStory:
  chapters:
    bring:
      actionHere: true`,
    ],
    bad: [
      {
        plan: `connectedStory:
  chapters:
    bring:
      actionHere: false
contextualConnections:
  saturday-at-the-workshop:
    actionHere: false
  first-dry-sunday:
    devices: [phone]
    actionHere: true`,
        says: ['People without a phone cannot take part. Add a way to act in person or on paper.'],
      },
    ],
  },
})

/** What people need no device for, whatever the list calls it. */
const withoutDevice: ReadonlySet<string> = new Set(['none', 'print', 'public-screen'])

/** The devices of the moments in which people can act here, else those that are usual for the channel. */
function devicesOf({ moments, channel }: Telling): readonly string[] {
  const acting = moments.filter(({ fields }) => fields.actionHere)
  if (acting.length > 0) return acting.flatMap(({ fields }) => fields.devices ?? [])
  return channelType(channel.fields.type)?.devices ?? []
}

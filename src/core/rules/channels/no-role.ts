import { isUsedChannel } from '../../plan/channel.ts'
import { isSpoiled } from '../../plan/unread.ts'
import { hasLostLibrary } from '../lost-libraries.ts'
import { namedEntity } from '../parts.ts'
import { entityRule } from '../rule.ts'
import { toBeWritten } from '../to-be-written.ts'
import { isThinRole } from './role-words.ts'

/** Every channel has a job that only it does. */
export const noRole = entityRule({
  id: 'channels/no-role',
  class: 'completeness',
  title: 'A channel without a job',
  why: 'The best channels are few, and each does what no other can. One without a job of its own is there out of habit.',
  source: "Inspired by Tracy Stokes' three moves",
  since: '0.1.0',
  looksAt: 'channels',
  uses: ['chapters', 'connections', 'activities', 'header', 'unread', 'spoiled', 'imports'],
  check: function* (channel, plan) {
    if (plan.unread.has('channels') || !isUsedChannel(plan, channel)) return
    const { role } = channel.fields
    const path = [...channel.path, 'role']
    const isMissing = role === undefined || String(role).trim() === ''
    if (isMissing && isSpoiled(plan, path)) return
    if (isMissing && channel.shared === undefined && hasLostLibrary(plan)) return
    if (isMissing) {
      yield {
        at: { path: channel.path, part: 'name' },
        says: `What job does only ${namedEntity(channel)} do in the story? Write it as its “role”.`,
        fixes: [
          {
            title: 'Add “role”, to be filled in',
            changes: [{ do: 'set', path, value: toBeWritten }],
          },
        ],
      }
    } else if (isThinRole(plan, role)) {
      yield {
        at: { path },
        says: `“${role}” is not yet a job. What does only ${namedEntity(channel)} do in the story?`,
      }
    }
  },
  examples: {
    good: [
      `channels:
  posters:
    role: Says at the foot of every hill what is wrong`,
    ],
    bad: [
      {
        plan: `channels:
  posters:
    role: Awareness
  instagram:
    role: Push the offer`,
        says: [
          '“Awareness” is not yet a job. What does only the channel “Posters” do in the story?',
          '“Push the offer” is not yet a job. What does only the channel “Instagram” do in the story?',
        ],
      },
      {
        plan: `channels:
  instagram:
    role:`,
        says: [
          'What job does only the channel “Instagram” do in the story? Write it as its “role”.',
        ],
        fixed: `channels:
  instagram:
    role: TBD`,
      },
    ],
  },
})

import { usedChannels } from '../../plan/channel.ts'
import type { Entity } from '../../plan/plan.ts'
import { titleOf } from '../../plan/title.ts'
import { planRule } from '../rule.ts'
import { bareText, isToBeWritten } from '../to-be-written.ts'
import { isThinRole } from './role-words.ts'

/** No two channels do the same job. */
export const sameRole = planRule({
  id: 'channels/same-role',
  class: 'tip',
  title: 'Two channels with the same job',
  why: 'The best channels, not all channels: two that do the same share the money and the work of one.',
  source: "Inspired by Tracy Stokes' three moves",
  since: '0.1.0',
  uses: ['channels', 'chapters', 'connections', 'activities', 'header'],
  check: function* (plan) {
    const known = new Map<string, Entity<object>>()
    for (const channel of usedChannels(plan)) {
      const { role } = channel.fields
      // A role that is no job is told by `channels/no-role`.
      if (role === undefined || isToBeWritten(role) || isThinRole(plan, role)) continue
      const bare = bareText(role)
      const earlier = known.get(bare)
      if (!earlier) known.set(bare, channel)
      if (!earlier || bare === '') continue
      yield {
        at: { path: [...channel.path, 'role'] },
        says: `“${titleOf(earlier)}” and “${titleOf(channel)}” have the same job. Do you need both?`,
        related: [{ says: 'The first with this job', path: [...earlier.path, 'role'] }],
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
    role: Tells riders what is wrong with the bicycle
  instagram:
    role: Tells riders what is wrong with the bicycle.`,
        says: ['“Posters” and “Instagram” have the same job. Do you need both?'],
      },
    ],
  },
})

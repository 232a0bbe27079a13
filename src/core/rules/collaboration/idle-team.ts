import { namedEntity } from '../parts.ts'
import { planRule } from '../rule.ts'
import { capitalised } from '../words.ts'

/** Every team of the plan has a part in it. */
export const idleTeam = planRule({
  id: 'collaboration/idle-team',
  class: 'tip',
  title: 'A team without a part in the plan',
  why: 'A team that is only listed works with you in name. Somebody there should know what the plan asks of them.',
  source: 'A study of Danish marketing leaders',
  since: '0.1.0',
  uses: ['teams', 'references', 'channels', 'unread'],
  check: function* (plan) {
    // A line that cannot be read may hold the very part that seems to be missing.
    if (plan.unread.size > 0) return
    const busy = new Set(plan.references.filter(({ to }) => to === 'teams').map(({ id }) => id))
    for (const { fields } of plan.channels.values()) if (fields.owner) busy.add(fields.owner)
    for (const team of plan.teams.values()) {
      if (!team.written || team.shared || busy.has(team.id)) continue
      yield {
        at: { path: team.path, part: 'name' },
        says: `${capitalised(namedEntity(team))} is listed but has no part in the plan. Say what it owns, does or is asked about, or take it out.`,
        fixes: [{ title: 'Take it out', changes: [{ do: 'remove', path: team.path }] }],
      }
    }
  },
  examples: {
    good: [
      `teams:
  press: {function: communications}
channels:
  posters:
    owner: press`,
    ],
    bad: [
      {
        plan: `teams:
  press: {function: communications}`,
        says: [
          'The team “Press” is listed but has no part in the plan. Say what it owns, does or is asked about, or take it out.',
        ],
        fixed: '',
      },
    ],
  },
})

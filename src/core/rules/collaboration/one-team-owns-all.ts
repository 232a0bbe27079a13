import { usedChannels } from '../../plan/channel.ts'
import { namedEntity } from '../parts.ts'
import { planRule } from '../rule.ts'
import { capitalised } from '../words.ts'

/** Below this number of channels and moments a share says little. */
const fewest = 5

/** Channels and moments are spread over the teams of the plan. */
export const oneTeamOwnsAll = planRule({
  id: 'collaboration/one-team-owns-all',
  class: 'tip',
  title: 'One team owns nearly everything',
  why: 'The experience is made by many teams. Where one of them owns nearly all of it, the others are guests in the plan.',
  source: 'A study of Danish marketing leaders',
  since: '0.1.0',
  limits: {
    share: {
      says: 'Percent of channels and moments above which one team owns more than its part',
      usual: 70,
    },
  },
  uses: ['channels', 'chapters', 'connections', 'activities', 'teams', 'unread'],
  check: function* (plan, { share }) {
    if (plan.teams.size < 3 || plan.unread.size > 0) return
    const owned = [...usedChannels(plan), ...plan.connections.values()]
    if (owned.length < fewest) return
    const counts = new Map<string, number>()
    for (const { fields } of owned) {
      if (fields.owner) counts.set(fields.owner, (counts.get(fields.owner) ?? 0) + 1)
    }
    for (const [id, count] of counts) {
      const team = plan.teams.get(id)
      if (!team || count * 100 <= owned.length * share) continue
      yield {
        at: { path: team.path, part: 'name' },
        says: `${capitalised(namedEntity(team))} owns ${count} of ${owned.length} channels and moments. Who else should?`,
      }
    }
  },
  examples: {
    good: [
      `channels:
  posters:
    owner: marketing
  instagram:
    owner: marketing
  workshop:
    owner: workshop`,
    ],
    bad: [
      {
        plan: `channels:
  posters:
    owner: workshop
  instagram:
    owner: workshop
  workshop:
    owner: workshop
  saddle-tags:
    owner: workshop
contextualConnections:
  flat-tyre-monday:
    owner: workshop
  saturday-at-the-workshop:
    owner: workshop
  first-dry-sunday:
    owner: marketing`,
        says: ['The team “Workshop” owns 6 of 7 channels and moments. Who else should?'],
      },
    ],
  },
})

import { usedChannels } from '../../plan/channel.ts'
import type { Entity, Plan } from '../../plan/plan.ts'
import { titleOf } from '../../plan/title.ts'
import { isSpoiled } from '../../plan/unread.ts'
import { hasLostLibrary } from '../lost-libraries.ts'
import { namedEntity } from '../parts.ts'
import { type Finding, type Fix, planRule } from '../rule.ts'

/**
 * Every channel, and every moment that the plan depends on, has a team that makes it happen. The plan's owner answers for
 * the objectives, and a channel's owner for its activities.
 */
export const noOwner = planRule({
  id: 'collaboration/no-owner',
  class: 'completeness',
  title: 'A channel or moment that nobody owns',
  why: 'What belongs to everyone is done by no one. A named team knows that others wait for it.',
  source: 'A study of Danish marketing leaders',
  since: '0.1.0',
  uses: [
    'channels',
    'chapters',
    'connections',
    'activities',
    'teams',
    'imports',
    'unread',
    'spoiled',
  ],
  check: function* (plan) {
    if (hasLostLibrary(plan)) return
    const channels = plan.unread.has('channels')
      ? []
      : usedChannels(plan).filter((each) => isUnowned(each, plan))
    const moments = plan.unread.has('contextualConnections')
      ? []
      : [...plan.connections.values()].filter(
          (each) => each.fields.priority === 'must' && isUnowned(each, plan),
        )
    for (const entity of [...channels, ...moments]) yield onUnowned(entity, plan)
  },
  examples: {
    good: [
      `channels:
  posters:
    owner: workshop`,
      `contextualConnections:
  flat-tyre-monday:
    priority: could
    owner:`,
    ],
    bad: [
      {
        plan: `channels:
  posters:
    owner:`,
        says: ['Who makes the channel “Posters” happen? Name the team that owns it.'],
        fixed: `channels:
  posters:
    owner: marketing`,
      },
      {
        plan: `contextualConnections:
  flat-tyre-monday:
    priority: must
    owner:`,
        says: ['Who makes the moment “Flat tyre monday” happen? Name the team that owns it.'],
        fixed: `contextualConnections:
  flat-tyre-monday:
    priority: must
    owner: marketing`,
      },
    ],
  },
})

function isUnowned(
  { fields, path }: Entity<{ readonly owner?: string }>,
  plan: Pick<Plan, 'spoiled'>,
): boolean {
  return fields.owner === undefined && !isSpoiled(plan, [...path, 'owner'])
}

function onUnowned(entity: Entity<object>, plan: Pick<Plan, 'teams'>): Finding {
  const teams = [...plan.teams.values()].slice(0, 5)
  return {
    at: { path: entity.path, part: 'name' },
    says: `Who makes ${namedEntity(entity)} happen? Name the team that owns it.`,
    fixes: teams.map(
      (team): Fix => ({
        title: `Give it to “${titleOf(team)}”`,
        changes: [{ do: 'set', path: [...entity.path, 'owner'], value: team.id }],
      }),
    ),
  }
}

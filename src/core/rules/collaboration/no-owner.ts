import { usedChannels } from '../../plan/channel.ts'
import { statusOf } from '../../plan/header.ts'
import type { Entity, Plan } from '../../plan/plan.ts'
import { titleOf } from '../../plan/title.ts'
import { hasLostLibrary } from '../lost-libraries.ts'
import { namedEntity } from '../parts.ts'
import { type Finding, type Fix, planRule } from '../rule.ts'
import { inWords } from '../words.ts'

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
    'header',
    'channels',
    'chapters',
    'connections',
    'activities',
    'teams',
    'imports',
    'unread',
  ],
  check: function* (plan) {
    if (hasLostLibrary(plan)) return
    const channels = plan.unread.has('channels') ? [] : usedChannels(plan).filter(isUnowned)
    const moments = plan.unread.has('contextualConnections')
      ? []
      : [...plan.connections.values()].filter(
          (each) => each.fields.priority === 'must' && isUnowned(each),
        )
    const unowned = [...channels, ...moments]
    if (statusOf(plan) === 'draft' && unowned.length > 1) {
      const counts = [countOf(channels, 'channel'), countOf(moments, 'moment')].filter(Boolean)
      const path = channels.length > 0 ? ['channels'] : ['contextualConnections']
      yield {
        at: { path, part: 'name' },
        says: `Who makes ${inWords(counts, 'and')} happen? Name the team that owns each of them.`,
      }
      return
    }
    for (const entity of unowned) yield onUnowned(entity, plan)
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
      {
        plan: `plan:
  status: draft
channels:
  posters:
    owner:
  instagram:
    owner:`,
        says: ['Who makes 2 channels happen? Name the team that owns each of them.'],
      },
    ],
  },
})

function isUnowned({ fields }: Entity<{ readonly owner?: string }>): boolean {
  return fields.owner === undefined
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

function countOf(entities: readonly unknown[], noun: string): string {
  const { length } = entities
  return length === 0 ? '' : `${length} ${noun}${length === 1 ? '' : 's'}`
}

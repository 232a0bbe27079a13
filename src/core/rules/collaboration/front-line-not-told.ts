import { usedChannels } from '../../plan/channel.ts'
import { channelType } from '../../plan/channel-type.ts'
import type { Entity, Plan } from '../../plan/plan.ts'
import { groupOfTeam } from '../../plan/team.ts'
import { titleOf } from '../../plan/title.ts'
import type { Channel, Responsibility } from '../../schema/model.generated.ts'
import { hasLostLibrary } from '../lost-libraries.ts'
import { namedEntity } from '../parts.ts'
import { type Finding, planRule } from '../rule.ts'
import { capitalised } from '../words.ts'

/** Whoever stands behind a counter or answers the phone has a part in the plan. */
export const frontLineNotTold = planRule({
  id: 'collaboration/front-line-not-told',
  class: 'quality',
  title: 'People at the front line who are not in the plan',
  why: 'In a shop or on the phone, people are the channel. A promise that they have not heard of ends at the counter.',
  source: 'A study of Danish marketing leaders',
  since: '0.1.0',
  uses: [
    'channels',
    'chapters',
    'connections',
    'activities',
    'teams',
    'responsibilities',
    'imports',
    'unread',
  ],
  check: function* (plan) {
    if (plan.unread.size > 0 || hasLostLibrary(plan)) return
    for (const channel of usedChannels(plan)) {
      const owner = plan.teams.get(channel.fields.owner ?? '')
      // A channel without an owner is told by `collaboration/no-owner`.
      const group = groupOfTeam(owner)
      if (!hasFrontLine(channel) || group === undefined || group === 'sales-and-service') continue
      if (!isTold(channel, plan)) yield onChannel(channel, plan)
    }
  },
  examples: {
    good: [
      `channels:
  workshop:
    owner: marketing
responsibilities:
  - what: A welcome for every rider
    covers: [channels.workshop]
    responsible: [workshop]
    accountable: marketing
    informed: [insights, product]`,
    ],
    bad: [
      {
        plan: `channels:
  workshop:
    owner: marketing
responsibilities:
  - what: The free check
    covers: [channels.workshop]
    responsible: [marketing]
    accountable: marketing
    consulted: [insights, product]`,
        says: [
          'The channel “Workshop” depends on people who are not in the plan. Name a team from sales and service as its owner, or in a responsibility that covers it.',
        ],
        fixed: `channels:
  workshop:
    owner: workshop
responsibilities:
  - what: The free check
    covers: [channels.workshop]
    responsible: [marketing]
    accountable: marketing
    consulted: [insights, product]`,
      },
    ],
  },
})

/** Kinds of channels in these families that no front line stands behind: colleagues, customers, a shelf on a website. */
const withoutFrontLine: ReadonlySet<string> = new Set([
  'employee-advocacy',
  'referral',
  'marketplace',
])

function hasFrontLine({ fields }: Entity<Channel>): boolean {
  const family = channelType(fields.type)?.family
  const isAmongPeople = family === 'people' || family === 'retail-and-place'
  return isAmongPeople && !withoutFrontLine.has(fields.type ?? '')
}

function isTold(
  channel: Entity<Channel>,
  { responsibilities, teams }: Pick<Plan, 'responsibilities' | 'teams'>,
): boolean {
  return responsibilities.some(
    (each) =>
      each.covers?.some((part) => part === 'channels' || part === `channels.${channel.id}`) &&
      teamsIn(each).some((id) => groupOfTeam(teams.get(id)) === 'sales-and-service'),
  )
}

function teamsIn(each: Responsibility): readonly string[] {
  const { responsible = [], accountable, consulted = [], informed = [] } = each
  return [...responsible, ...(accountable ? [accountable] : []), ...consulted, ...informed]
}

function onChannel(channel: Entity<Channel>, plan: Pick<Plan, 'teams'>): Finding {
  const partners = [...plan.teams.values()].filter(
    (team) => groupOfTeam(team) === 'sales-and-service',
  )
  const path = [...channel.path, 'owner']
  return {
    at: channel.written?.owner === undefined ? { path: channel.path, part: 'name' } : { path },
    says: `${capitalised(namedEntity(channel))} depends on people who are not in the plan. Name a team from sales and service as its owner, or in a responsibility that covers it.`,
    fixes: partners.slice(0, 3).map((team) => ({
      title: `Give it to “${titleOf(team)}”`,
      changes: [{ do: 'set', path, value: team.id }],
    })),
  }
}

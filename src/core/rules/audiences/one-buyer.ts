import { audiencesOf } from '../../plan/audience.ts'
import { businessOf } from '../../plan/header.ts'
import { isAnySpoiled } from '../../plan/unread.ts'
import { hasLostLibrary } from '../lost-libraries.ts'
import { planRule } from '../rule.ts'
import { toBeWritten } from '../to-be-written.ts'

/** The roles of which a group purchase has most need. */
const usualRoles = ['champion', 'decision-maker'] as const

/** Where organisations buy, more than one person has to say yes. */
export const oneBuyer = planRule({
  id: 'audiences/one-buyer',
  class: 'tip',
  title: 'Only one person who has to say yes',
  why: 'Organisations buy in groups, often of six to ten people. A plan that speaks to one of them leaves the others to say no.',
  since: '0.1.0',
  uses: ['header', 'audiences', 'shared', 'unread', 'spoiled', 'imports'],
  check: function* (plan) {
    if (businessOf(plan) !== 'b2b' || hasLostLibrary(plan)) return
    if (plan.unread.has('audiences') || isAnySpoiled(plan, ['audiences'], ['buyingRole'])) return
    const audiences = audiencesOf(plan)
    const roles = new Set(audiences.flatMap(({ fields }) => fields.buyingRole ?? []))
    if (roles.size > 1 || audiences.length === 0) return
    const more = usualRoles.filter((role) => !roles.has(role)).slice(0, 2 - roles.size)
    const isFree = more.every((role) => !plan.audiences.has(role))
    yield {
      at: { path: ['audiences'], part: 'name' },
      says: 'Who else has to say yes? Give each audience its “buyingRole”, and add those that are missing.',
      fixes: isFree
        ? [
            {
              title: `Add ${more.length > 1 ? 'audiences' : 'an audience'} to be described`,
              changes: more.map((role) => ({
                do: 'set',
                path: ['audiences', role],
                value: { who: toBeWritten, buyingRole: role, priority: 'secondary' },
              })),
            },
          ]
        : [],
    }
  },
  examples: {
    good: [
      `plan:
  business: b2b
audiences:
  returning-riders:
    buyingRole: user
  fleet-managers:
    who: People who sign for the bicycles that couriers ride
    buyingRole: approver
    priority: secondary`,
    ],
    bad: [
      {
        plan: `plan:
  business: b2b
audiences:
  returning-riders:
    who: Couriers who mend their own bicycle on the pavement
    buyingRole: champion`,
        says: [
          'Who else has to say yes? Give each audience its “buyingRole”, and add those that are missing.',
        ],
        fixed: `plan:
  business: b2b
audiences:
  returning-riders:
    who: Couriers who mend their own bicycle on the pavement
    buyingRole: champion
  decision-maker:
    who: TBD
    buyingRole: decision-maker
    priority: secondary`,
      },
    ],
  },
})

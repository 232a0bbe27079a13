import { isSpoiled } from '../../plan/unread.ts'
import { hasLostLibrary } from '../lost-libraries.ts'
import { planRule } from '../rule.ts'
import { isMarketingOnly, partnerGroups, teamsAdded } from './partner-groups.ts'

/** A plan has teams from outside marketing. */
export const marketingOnly = planRule({
  id: 'collaboration/marketing-only',
  class: 'quality',
  title: 'Only marketing is in the plan',
  why: 'Customers meet a promise in shops, on the phone and in the product. Those who deliver it there have to know the plan, and they know things that marketing does not.',
  source: 'A study of Danish marketing leaders',
  since: '0.1.0',
  uses: ['teams', 'shared', 'imports', 'unread', 'spoiled'],
  check: function* (plan) {
    if (plan.unread.has('teams') || hasLostLibrary(plan) || !isMarketingOnly(plan)) return
    if (isSpoiled(plan, ['teams'])) return
    const fixes = partnerGroups.flatMap((each) => teamsAdded(plan, [each]) ?? [])
    yield {
      at: { path: ['teams'], part: 'name' },
      says: 'Only marketing is in this plan. Who delivers what it promises: sales, service, insights, product?',
      fixes,
    }
  },
  examples: {
    good: [
      `teams:
  sales: { function: sales }`,
    ],
    bad: [
      {
        plan: `teams:
  marketing: { function: marketing }
  workshop: { function: digital }
  insights: { function: brand }
  product: { function: communications }`,
        says: [
          'Only marketing is in this plan. Who delivers what it promises: sales, service, insights, product?',
        ],
        fixed: `teams:
  marketing: { function: marketing }
  workshop: { function: digital }
  insights: { function: brand }
  product: { function: communications }
  sales: {function: sales}`,
      },
    ],
  },
})

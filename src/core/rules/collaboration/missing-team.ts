import { isSpoiled } from '../../plan/unread.ts'
import { hasLostLibrary } from '../lost-libraries.ts'
import { planRule } from '../rule.ts'
import { inWords } from '../words.ts'
import { groupsIn, isMarketingOnly, partnerGroups, teamsAdded } from './partner-groups.ts'

/** Marketing's three partners have a team in the plan. */
export const missingTeam = planRule({
  id: 'collaboration/missing-team',
  class: 'tip',
  title: 'A partner of marketing that has no team in the plan',
  why: 'Marketing leaders name three partners without whom a promise does not become an experience: sales and service, customer insights and analytics, and R&D and product.',
  source: 'A study of Danish marketing leaders',
  since: '0.1.0',
  uses: ['teams', 'shared', 'imports', 'unread', 'spoiled'],
  check: function* (plan) {
    if (plan.unread.has('teams') || hasLostLibrary(plan) || isMarketingOnly(plan)) return
    if (isSpoiled(plan, ['teams'])) return
    const groups = groupsIn(plan)
    if (groups.has(undefined)) return
    const absent = partnerGroups.filter(({ group }) => !groups.has(group))
    if (absent.length === 0) return
    const titles = absent.map(({ title }) => `“${title}”`)
    const fix = teamsAdded(plan, absent)
    yield {
      at: { path: ['teams'], part: 'name' },
      says: `Nobody in the plan stands for ${inWords(titles, 'or')}. Name their teams if they have a part in what customers meet.`,
      fixes: fix ? [fix] : [],
    }
  },
  examples: {
    good: [
      `teams:
  press: { function: communications }`,
    ],
    bad: [
      {
        plan: `teams:
  marketing: { function: marketing }
  workshop: { function: operations }
  insights: { function: analytics }
  product: { function: product }`,
        says: [
          'Nobody in the plan stands for “sales and service”. Name their teams if they have a part in what customers meet.',
        ],
        fixed: `teams:
  marketing: { function: marketing }
  workshop: { function: operations }
  insights: { function: analytics }
  product: { function: product }
  sales: {function: sales}`,
      },
    ],
  },
})

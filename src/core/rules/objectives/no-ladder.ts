import { isSpoiled } from '../../plan/unread.ts'
import { calledObjective, namedEntity } from '../parts.ts'
import { entityRule } from '../rule.ts'

/** What people should know or feel helps something that the business or marketing wants. */
export const noLadder = entityRule({
  id: 'objectives/no-ladder',
  class: 'tip',
  title: 'An objective that leads to no bigger one',
  why: 'What people know and feel matters because of what they then do. Showing how one helps the other is what convinces the people with the money.',
  source: 'Effie and IPA, the ladder of objectives',
  since: '0.1.0',
  looksAt: 'objectives',
  uses: ['objectives', 'spoiled'],
  check: function* (objective, plan) {
    const { level = 'communication', supports } = objective.fields
    const path = [...objective.path, 'supports']
    if (level !== 'communication' || supports !== undefined || isSpoiled(plan, path)) return
    if (isSpoiled(plan, [...objective.path, 'level'])) return
    const others = [...plan.objectives.values()]
    const bigger = [
      ...others.filter(({ fields }) => fields.level === 'marketing'),
      ...others.filter(({ fields }) => fields.level === 'business'),
    ]
    if (bigger.length === 0) return
    yield {
      at: { path: objective.path, part: 'name' },
      says: `Which bigger objective does ${namedEntity(objective)} help? Name it under “supports”.`,
      fixes: bigger.slice(0, 3).map((each) => ({
        title: `It helps “${calledObjective(each)}”`,
        changes: [{ do: 'set', path, value: each.id }],
      })),
    }
  },
  examples: {
    good: [
      `objectives:
  checks:
    supports: repairs
  repairs: {what: More repairs, level: business, metric: revenue, from: 100, to: 120, by: 2027-05-31}`,
    ],
    bad: [
      {
        plan: `objectives:
  checks: {what: More checks, metric: participants, from: 40, to: 200, by: 2027-05-31}
  repairs: {what: More repairs, level: business, metric: revenue, from: 100, to: 120, by: 2027-05-31}`,
        says: [
          'Which bigger objective does the objective “More checks” help? Name it under “supports”.',
        ],
        fixed: `objectives:
  checks: {what: More checks, metric: participants, from: 40, to: 200, by: 2027-05-31, supports: repairs}
  repairs: {what: More repairs, level: business, metric: revenue, from: 100, to: 120, by: 2027-05-31}`,
      },
    ],
  },
})

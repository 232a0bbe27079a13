import { metricOf } from '../../plan/metric.ts'
import { namedEntity } from '../parts.ts'
import { entityRule } from '../rule.ts'

/** Metrics that show what people did, to begin with. */
const outcomes = ['conversions', 'sign-ups', 'repeat-rate'] as const

/** Business and marketing objectives count what changes, not what was done. */
export const countingWork = entityRule({
  id: 'objectives/counting-work',
  class: 'quality',
  title: 'An objective that counts work',
  why: 'Impressions, posts and mails sent are what you do. An objective of the business or of marketing is about what people do because of it.',
  source: 'AMEC, outputs and outcomes',
  since: '0.1.0',
  looksAt: 'objectives',
  uses: ['vocabulary'],
  check: function* (objective, plan) {
    const { level, metric, from, to } = objective.fields
    if ((level !== 'business' && level !== 'marketing') || metric === undefined) return
    if (metricOf(plan, metric)?.level !== 'output') return
    const path = [...objective.path, 'metric']
    // Numbers that are there belong to the metric that is there.
    const isOpen = from === undefined && to === undefined
    yield {
      at: { path },
      says: `“${metric}” counts what you do, not what changes because of it. Choose something that people do for ${namedEntity(objective)}, such as visits that end in an order.`,
      fixes: isOpen
        ? outcomes.map((better) => ({
            title: `Replace with “${better}”`,
            changes: [{ do: 'set', path, value: better }],
          }))
        : [],
    }
  },
  examples: {
    good: [
      `objectives:
  checks:
    level: communication
    metric: reach`,
    ],
    bad: [
      {
        plan: `objectives:
  checks: {what: More people see us, level: marketing, metric: impressions}`,
        says: [
          '“impressions” counts what you do, not what changes because of it. Choose something that people do for the objective “More people see us”, such as visits that end in an order.',
        ],
        fixed: `objectives:
  checks: {what: More people see us, level: marketing, metric: conversions}`,
      },
      {
        plan: `objectives:
  checks:
    level: business
    metric: emails-sent`,
        says: [
          '“emails-sent” counts what you do, not what changes because of it. Choose something that people do for the objective “More riders bring a bicycle in for a check”, such as visits that end in an order.',
        ],
      },
    ],
  },
})

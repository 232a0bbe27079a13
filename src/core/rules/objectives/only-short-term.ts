import { metricOf } from '../../plan/metric.ts'
import { planRule } from '../rule.ts'
import { addObjective } from './objective-stub.ts'

/** What most plans can ask people. */
const usual = ['ad-recall', 'brand-feeling', 'consideration']

/** Some objective is about what stays in people's minds. */
export const onlyShortTerm = planRule({
  id: 'objectives/only-short-term',
  class: 'tip',
  title: 'Objectives that are all about acting now',
  why: 'What makes people act today is soon forgotten. What they remember makes them choose you next year, and pay more.',
  source: 'Les Binet and Peter Field, The Long and the Short of It',
  since: '0.1.0',
  uses: ['objectives', 'vocabulary', 'unread'],
  check: function* (plan) {
    if (plan.unread.has('objectives')) return
    const metrics = [...plan.objectives.values()].flatMap(({ fields }) => fields.metric ?? [])
    const kinds = metrics.map((metric) => metricOf(plan, metric)?.kind)
    const isShort = kinds.every((kind) => kind === 'activation' || kind === 'efficiency')
    if (kinds.length === 0 || !isShort) return
    yield {
      at: { path: ['objectives'], part: 'name' },
      says: 'Every objective is about acting now. What should people remember next year? Add one for it, such as ad recall or the feeling they have for the brand.',
      fixes: usual.map((metric) => addObjective(plan, metric)),
    }
  },
  examples: {
    good: [
      `objectives:
  checks:
    metric: participants`,
    ],
    bad: [
      {
        plan: `objectives:
  checks:
    metric: orders`,
        says: [
          'Every objective is about acting now. What should people remember next year? Add one for it, such as ad recall or the feeling they have for the brand.',
        ],
        fixed: `objectives:
  checks:
    metric: orders
  ad-recall:
    what: TBD
    metric: ad-recall`,
      },
    ],
  },
})

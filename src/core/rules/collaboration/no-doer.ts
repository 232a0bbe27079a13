import { planRule } from '../rule.ts'

/** Somebody does each piece of work. */
export const noDoer = planRule({
  id: 'collaboration/no-doer',
  class: 'completeness',
  title: 'Work that nobody does',
  why: 'A team that answers for a piece of work does not do it for that reason. Say who does.',
  source: 'RACI, a common way to share out work',
  since: '0.1.0',
  uses: ['responsibilities', 'missing', 'unread'],
  check: function* (plan) {
    if (plan.unread.has('responsibilities')) return
    const missing = new Set(
      plan.missing
        .filter(({ object, field }) => object === 'Responsibility' && field.name === 'responsible')
        .map(({ path }) => path[1]),
    )
    for (const [index, { what, responsible }] of plan.responsibilities.entries()) {
      if (responsible ? responsible.length > 0 : !missing.has(index)) continue
      const part = responsible ? 'responsible' : 'what'
      yield {
        at: { path: ['responsibilities', index, part] },
        says: `Nobody does ${what === undefined ? 'this' : `“${what}”`} yet. Name the teams under “responsible”.`,
      }
    }
  },
  examples: {
    good: [
      `responsibilities:
  - {what: The free check, responsible: [workshop], accountable: workshop, informed: [insights, product]}`,
    ],
    bad: [
      {
        plan: `responsibilities:
  - {what: The free check, accountable: workshop}`,
        says: ['Nobody does “The free check” yet. Name the teams under “responsible”.'],
      },
      {
        plan: `responsibilities:
  - {what: The free check, responsible: [], accountable: workshop}`,
        says: ['Nobody does “The free check” yet. Name the teams under “responsible”.'],
      },
    ],
  },
})

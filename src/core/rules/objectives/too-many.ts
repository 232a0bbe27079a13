import { planRule } from '../rule.ts'

/** A plan has few objectives. */
export const tooMany = planRule({
  id: 'objectives/too-many',
  class: 'tip',
  title: 'More objectives than a plan can serve',
  why: 'With many objectives every choice can be defended, and none is made.',
  since: '0.1.0',
  limits: {
    most: { says: 'Objectives that a plan can serve', usual: 7 },
  },
  uses: ['objectives'],
  check: function* ({ objectives }, { most }) {
    if (objectives.size <= most) return
    yield {
      at: { path: ['objectives'], part: 'name' },
      says: `These are ${objectives.size} objectives. Which three decide?`,
    }
  },
  examples: {
    good: [
      `objectives:
  checks:
    from: 40`,
    ],
    bad: [
      {
        plan: `objectives:
${[1, 2, 3, 4, 5, 6, 7]
  .map(
    (each) =>
      `  rides-${each}: {what: More people ride on day ${each}, metric: participants, from: 1, to: 9, by: 2027-05-31}`,
  )
  .join('\n')}`,
        says: ['These are 8 objectives. Which three decide?'],
      },
    ],
  },
})

import { isInEnglish } from '../../plan/header.ts'
import { namedEntity } from '../parts.ts'
import { entityRule } from '../rule.ts'
import { toBeWritten } from '../to-be-written.ts'
import { isEveryone, isOnlyNumbers } from './who-words.ts'

/** An audience is more than its age, sex and income. */
export const onlyNumbers = entityRule({
  id: 'audiences/only-numbers',
  class: 'quality',
  title: 'An audience known by numbers alone',
  why: 'Age, sex and income say how many people there are, not why they would care. Numbers alone can blind you to the person behind them.',
  source: "Inspired by Tracy Stokes' three moves",
  since: '0.1.0',
  looksAt: 'audiences',
  uses: ['header', 'unread'],
  check: function* (audience, plan) {
    if (!audience.written || plan.unread.has('audiences') || !isInEnglish(plan)) return
    if (!isOnlyNumbers(audience.fields) || isEveryone(String(audience.fields.who))) return
    const { path } = audience
    yield {
      at: { path: [...path, 'who'] },
      says: `Age, sex and income do not say why ${namedEntity(audience)} would care. Add a need, or an insight from talking to them.`,
      fixes: [
        {
          title: 'Add “insight”, to be filled in',
          changes: [{ do: 'set', path: [...path, 'insight'], value: toBeWritten }],
        },
      ],
    }
  },
  examples: {
    good: [
      `audiences:
  returning-riders:
    who: Women aged 25 to 54 with a bicycle in the shed
    insight: A flat tyre is easier to leave in the shed than to carry to a workshop`,
    ],
    bad: [
      {
        plan: `audiences:
  commuters: {who: Women 25-54 in cities}`,
        says: [
          'Age, sex and income do not say why the audience “Commuters” would care. Add a need, or an insight from talking to them.',
        ],
        fixed: `audiences:
  commuters: {who: Women 25-54 in cities, insight: TBD}`,
      },
    ],
  },
})

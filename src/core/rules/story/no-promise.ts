import { isSpoiled } from '../../plan/unread.ts'
import { planRule } from '../rule.ts'
import { toBeWritten } from '../to-be-written.ts'

/** The brand promises something. */
export const noPromise = planRule({
  id: 'story/no-promise',
  class: 'quality',
  title: 'A brand without a promise',
  why: 'Positioning and value begin with one sentence that customers can hold you to. Story and experience are both measured against it.',
  source: 'A study of Danish marketing leaders',
  since: '0.1.0',
  uses: ['brand', 'unread', 'spoiled'],
  check: function* (plan) {
    if (!plan.brand || plan.unread.has('brand') || isSpoiled(plan, ['brand', 'promise'])) return
    if (String(plan.brand.fields.promise ?? '').trim() !== '') return
    yield {
      at: { path: ['brand'], part: 'name' },
      says: 'What do you promise? Write one sentence that a customer can hold you to.',
      fixes: plan.brand.written
        ? [
            {
              title: 'Add “promise”, to be filled in',
              changes: [{ do: 'set', path: ['brand', 'promise'], value: toBeWritten }],
            },
          ]
        : [],
    }
  },
  examples: {
    good: [
      `brand:
  promise: You ride home on the bicycle you came with.`,
    ],
    bad: [
      {
        plan: `brand:
  promise:`,
        says: ['What do you promise? Write one sentence that a customer can hold you to.'],
        fixed: `brand:
  promise: TBD`,
      },
    ],
  },
})

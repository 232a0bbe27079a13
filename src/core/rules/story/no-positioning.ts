import { isAnySpoiled } from '../../plan/unread.ts'
import { planRule } from '../rule.ts'
import { toBeWritten } from '../to-be-written.ts'
import { inWords } from '../words.ts'

/** The positioning sentence is there. */
export const noPositioning = planRule({
  id: 'story/no-positioning',
  class: 'tip',
  title: 'A brand without its positioning sentence',
  why: 'Six short parts say for whom the brand is and why it differs. Filling them in shows quickly what the team does not yet agree on.',
  source: 'A study of Danish marketing leaders',
  since: '0.1.0',
  uses: ['brand', 'unread', 'spoiled'],
  check: function* (plan) {
    if (!plan.brand || plan.unread.has('brand')) return
    if (isAnySpoiled(plan, ['brand'], ['positioning'])) return
    const { positioning = {} } = plan.brand.fields
    const absent = parts.filter((name) => String(positioning[name] ?? '').trim() === '')
    if (absent.length <= parts.length - enough) return
    const names = inWords(
      absent.map((name) => `“${name}”`),
      'and',
    )
    yield {
      at: { path: ['brand', 'positioning'], part: 'name' },
      says: `Write the positioning sentence; ${names} ${absent.length === 1 ? 'is' : 'are'} still missing.`,
      fixes: plan.brand.written
        ? [
            {
              title: 'Add what is missing, to be filled in',
              changes: absent.map((name) => ({
                do: 'set',
                path: ['brand', 'positioning', name],
                value: toBeWritten,
              })),
            },
          ]
        : [],
    }
  },
  examples: {
    good: [
      `brand:
  positioning:
    for: people with a bicycle in the shed
    weAre: the workshop on the way
    that: mends while you wait
    unlike:
    because:`,
    ],
    bad: [
      {
        plan: `brand:
  positioning: {for: people with a bicycle in the shed}`,
        says: [
          'Write the positioning sentence; “who”, “weAre”, “that”, “unlike” and “because” are still missing.',
        ],
        fixed: `brand:
  positioning: {for: people with a bicycle in the shed, who: TBD, weAre: TBD, that: TBD, unlike: TBD, because: TBD}`,
      },
    ],
  },
})

const parts = ['for', 'who', 'weAre', 'that', 'unlike', 'because'] as const

/** This many parts make a sentence that can be discussed. */
const enough = 4

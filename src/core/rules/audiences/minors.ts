import { isInEnglish } from '../../plan/header.ts'
import { isSpoiled } from '../../plan/unread.ts'
import { namedEntity } from '../parts.ts'
import { entityRule } from '../rule.ts'
import { isYoung } from './who-words.ts'

/** Somebody has checked what is said to people under 18. */
export const minors = entityRule({
  id: 'audiences/minors',
  class: 'law',
  title: 'A plan that speaks to minors and nobody has checked',
  why: 'Advertising codes and data protection ask for special care with people under 18. This is a reminder, not legal advice.',
  since: '0.1.0',
  looksAt: 'audiences',
  uses: ['header', 'compliance', 'unread', 'spoiled'],
  check: function* (audience, plan) {
    if (String(plan.compliance.reviewedBy ?? '').trim() !== '') return
    if (plan.unread.has('compliance') || isSpoiled(plan, ['compliance', 'reviewedBy'])) return
    const { fields, path } = audience
    const isUnder18 = fields.ages?.from !== undefined && fields.ages.from < 18
    const isSaid =
      fields.ages === undefined && isInEnglish(plan) && isYoung(String(fields.who ?? ''))
    if (!isUnder18 && !isSaid) return
    yield {
      at: { path: isUnder18 ? [...path, 'ages'] : [...path, 'who'] },
      says: `The plan speaks to people under 18: ${namedEntity(audience)}. Ask your legal or privacy lead to check it, and name them under “compliance” as “reviewedBy”.`,
    }
  },
  examples: {
    good: [
      `audiences:
  returning-riders:
    who: Parents of children who have grown out of their first bicycle`,
      `audiences:
  returning-riders:
    who: Pupils who would rather cycle than wait for the bus
    ages: {from: 14, to: 17}
compliance:
  reviewedBy: Privacy lead`,
    ],
    bad: [
      {
        plan: `audiences:
  returning-riders:
    who: Pupils who would rather cycle than wait for the bus
    ages: {from: 14, to: 17}`,
        says: [
          'The plan speaks to people under 18: the audience “Returning riders”. Ask your legal or privacy lead to check it, and name them under “compliance” as “reviewedBy”.',
        ],
      },
      {
        plan: `audiences:
  returning-riders:
    who: School children who cycle in groups`,
        says: [
          'The plan speaks to people under 18: the audience “Returning riders”. Ask your legal or privacy lead to check it, and name them under “compliance” as “reviewedBy”.',
        ],
      },
    ],
  },
})

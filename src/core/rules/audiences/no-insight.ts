import { isInEnglish } from '../../plan/header.ts'
import { isSpoiled } from '../../plan/unread.ts'
import { hasLostLibrary } from '../lost-libraries.ts'
import { namedEntity } from '../parts.ts'
import { entityRule } from '../rule.ts'
import { toBeWritten } from '../to-be-written.ts'
import { isEveryone, isOnlyNumbers } from './who-words.ts'

/** What the plan knows about the people who come first, and how it knows. */
export const noInsight = entityRule({
  id: 'audiences/no-insight',
  class: 'completeness',
  title: 'Nothing learned about the people who come first',
  why: 'An insight is something true about people that others have not noticed. It comes from talking to them, and the whole plan rests on it.',
  source: "Inspired by Tracy Stokes' three moves",
  since: '0.1.0',
  looksAt: 'audiences',
  uses: ['header', 'evidence', 'unread', 'spoiled', 'imports'],
  check: function* (audience, plan) {
    const { fields, path, written } = audience
    if (!written || fields.priority === 'secondary') return
    if (plan.unread.has('audiences') || (audience.shared === undefined && hasLostLibrary(plan)))
      return
    // Whoever is everyone, or only numbers, has to become somebody first.
    if (isEveryone(String(fields.who ?? ''))) return
    if (isOnlyNumbers(fields) && isInEnglish(plan)) return
    const name = namedEntity(audience)
    const isCited = (fields.evidence ?? []).length > 0 || isSpoiled(plan, [...path, 'evidence'])
    // Without any findings in the plan there is nothing to name yet.
    const canCite = plan.evidence.size > 0 && !plan.unread.has('evidence')
    if (fields.insight === undefined) {
      if (isSpoiled(plan, [...path, 'insight'])) return
      const change = { do: 'set', path: [...path, 'insight'], value: toBeWritten } as const
      yield {
        at: { path, part: 'name' },
        says: `What do you know about ${name} that others do not? Add it as “insight”.`,
        fixes:
          isCited || !canCite
            ? [{ title: 'Add “insight”, to be filled in', changes: [change] }]
            : [],
      }
    } else if (!isCited && canCite) {
      yield {
        at: { path: [...path, 'insight'] },
        says: `How do you know this about ${name}? Name the finding that it comes from under “evidence”.`,
      }
    }
  },
  examples: {
    good: [
      `audiences:
  returning-riders:
    insight: They are a little ashamed of the state of their bicycle
    evidence: [doorstep-talks]`,
      `audiences:
  neighbours: {who: People who live above the workshop, priority: secondary}`,
    ],
    bad: [
      {
        plan: `audiences:
  neighbours: {who: People who live above the workshop, evidence: [doorstep-talks]}`,
        says: [
          'What do you know about the audience “Neighbours” that others do not? Add it as “insight”.',
        ],
        fixed: `audiences:
  neighbours: {who: People who live above the workshop, insight: TBD, evidence: [doorstep-talks]}`,
      },
      {
        plan: `audiences:
  neighbours: {who: People who live above the workshop, insight: They hear every bell}`,
        says: [
          'How do you know this about the audience “Neighbours”? Name the finding that it comes from under “evidence”.',
        ],
      },
    ],
  },
})

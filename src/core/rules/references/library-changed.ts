import type { Entity } from '../../plan/plan.ts'
import { writtenNames } from '../../plan/watched.ts'
import { entitiesIn, entityParts, namedEntity } from '../parts.ts'
import { type Finding, planRule } from '../rule.ts'
import { inWords } from '../words.ts'

/** Shows what a plan changes in the parts that it shares with others. */
export const libraryChanged = planRule({
  id: 'references/library-changed',
  class: 'tip',
  title: 'A local change to something shared',
  why: 'Reviewers know the shared audience or channel, and should see where this plan makes an exception.',
  since: '0.1.0',
  uses: entityParts,
  check: function* (plan) {
    for (const entity of entitiesIn(plan)) {
      if (entity.written && entity.shared) yield* onEntity(entity as Entity<object>)
    }
  },
  examples: {
    good: [
      `imports: [ferrow.commslib.yaml]
responsibilities:
  - {what: Tell the local paper, responsible: [press], accountable: marketing}`,
    ],
    bad: [
      {
        plan: `imports: [ferrow.commslib.yaml]
teams:
  press: {lead: Head of news}
responsibilities:
  - {what: Tell the local paper, responsible: [press], accountable: marketing}`,
        says: [
          'This plan has its own “lead” for the shared team “Press”. Keep it if the exception is meant.',
        ],
        fixed: `imports: [ferrow.commslib.yaml]
responsibilities:
  - {what: Tell the local paper, responsible: [press], accountable: marketing}`,
      },
    ],
  },
})

function* onEntity(entity: Entity<object>): Generator<Finding> {
  const written = entity.written as Readonly<Record<string, unknown>>
  const shared = entity.shared?.fields as Readonly<Record<string, unknown>>
  const own = writtenNames(entity.collection, written).filter(
    (name) => JSON.stringify(written[name]) !== JSON.stringify(shared[name]),
  )
  if (own.length === 0) return
  const names = inWords(
    own.map((name) => `“${name}”`),
    'and',
  )
  yield {
    at: { path: entity.path, part: 'name' },
    says: `This plan has its own ${names} for ${namedEntity(entity).replace('the ', 'the shared ')}. Keep ${own.length > 1 ? 'them' : 'it'} if the exception is meant.`,
    fixes: [
      {
        title: 'Use the shared one as it is',
        changes: [{ do: 'remove', path: entity.path }],
      },
    ],
  }
}

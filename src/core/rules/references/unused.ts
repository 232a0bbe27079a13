import type { Entity, Plan } from '../../plan/plan.ts'
import { referencesIn } from '../../plan/referred.ts'
import { objectOf } from '../../schema/collections.ts'
import { entitiesIn, entityParts, namedEntity } from '../parts.ts'
import { planRule } from '../rule.ts'

/** Whatever the plan describes is used somewhere in it. */
export const unused = planRule({
  id: 'references/unused',
  class: 'tip',
  title: 'A part that nothing refers to',
  why: 'Left-overs mislead: readers look for the role that an audience or a finding plays, and find none.',
  since: '0.1.0',
  uses: ['references', 'unread', ...entityParts],
  check: function* (plan) {
    // A line that cannot be read may hold the very reference that seems to be missing.
    if (plan.unread.size > 0) return
    const used = new Set([...referencesOf(plan)])
    // Reasons to believe that nobody uses are told by `story/promise-unproven`, teams by `collaboration/idle-team`, and
    // audiences, as long as there are chapters, by `audiences/unreached`.
    for (const part of ['audiences', 'evidence'] as const) {
      if (part === 'audiences' && plan.chapters.size > 0) continue
      for (const entity of plan[part].values()) {
        if (!entity.written || entity.shared || used.has(`${part}/${entity.id}`)) continue
        yield {
          at: { path: entity.path, part: 'name' },
          says: `Nothing in the plan refers to ${namedEntity(entity as Entity<object>)}. Use it, or take it out.`,
          fixes: [{ title: 'Take it out', changes: [{ do: 'remove', path: entity.path }] }],
        }
      }
    }
  },
  examples: {
    good: [
      `evidence:
  hill-counts:
    finding: Nine of ten riders push their bicycle up the hill
    kind: observation
objectives:
  checks:
    source: hill-counts`,
    ],
    bad: [
      {
        plan: `evidence:
  hill-counts:
    finding: Nine of ten riders push their bicycle up the hill
    kind: observation`,
        says: ['Nothing in the plan refers to the finding “Hill counts”. Use it, or take it out.'],
        fixed: '',
      },
    ],
  },
})

type Used = Pick<Plan, 'references' | (typeof entityParts)[number]>

/** Everything that is referred to, as `collection/id`: in the plan, and in the library entities that it uses. */
function* referencesOf(plan: Used): Generator<string> {
  for (const { to, id } of plan.references) {
    yield to === 'parts'
      ? id.replace(/^(?:\w+\.)*?(\w+)\.([^.]+)$/, '$1/$2').replace(/^brand\//, 'proofs/')
      : `${to}/${id}`
  }
  for (const { shared, collection, path } of entitiesIn(plan)) {
    if (!shared) continue
    const fields = shared.fields as Readonly<Record<string, unknown>>
    for (const { to, id } of referencesIn(fields, objectOf[collection], path)) yield `${to}/${id}`
  }
}

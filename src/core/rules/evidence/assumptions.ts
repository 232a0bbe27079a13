import type { PlanPath } from '../../document/node.ts'
import type { Entity, Plan } from '../../plan/plan.ts'
import type { Connection, Proof } from '../../schema/model.generated.ts'
import { namedEntity } from '../parts.ts'
import { planRule } from '../rule.ts'
import { capitalised } from '../words.ts'

/** What the plan stands on has been checked by somebody. */
export const assumptions = planRule({
  id: 'evidence/assumptions',
  class: 'quality',
  title: 'Something important that rests on a belief',
  why: 'A belief is a fine place to begin and a risky one to stand on. If it is wrong, so is everything that rests on it.',
  source: "Inspired by Tracy Stokes' three moves",
  since: '0.1.0',
  uses: ['evidence', 'connections', 'emotionalAction', 'proofs', 'compliance'],
  check: function* (plan) {
    for (const { name, path, evidence } of pillarsOf(plan)) {
      const kinds = evidence.map((id) => plan.evidence.get(id)?.fields.kind)
      if (kinds.length === 0 || kinds.some((kind) => kind !== 'assumption')) continue
      yield {
        at: { path: [...path, 'evidence'] },
        says: `${name} rests on a belief that nobody has checked. Ask a few customers, or name a finding that shows it.`,
      }
    }
  },
  examples: {
    good: [
      `contextualConnections:
  flat-tyre-monday:
    priority: must
    evidence: [doorstep-talks, hunch]
evidence:
  hunch: {finding: Monday is the worst day for it, kind: assumption}`,
    ],
    bad: [
      {
        plan: `contextualConnections:
  flat-tyre-monday:
    priority: must
    evidence: [hunch]
evidence:
  hunch: {finding: Monday is the worst day for it, kind: assumption}`,
        says: [
          'The moment “Flat tyre monday” rests on a belief that nobody has checked. Ask a few customers, or name a finding that shows it.',
        ],
      },
      {
        plan: `emotionalAction:
  evidence: [hunch]
evidence:
  hunch: {finding: They feel guilty about the shed, kind: assumption}`,
        says: [
          'The emotional action rests on a belief that nobody has checked. Ask a few customers, or name a finding that shows it.',
        ],
      },
    ],
  },
})

/** Something that other parts of the plan stand on. */
interface Pillar {
  readonly name: string
  readonly path: PlanPath
  readonly evidence: readonly string[]
}

function* pillarsOf(
  plan: Pick<Plan, 'connections' | 'emotionalAction' | 'proofs' | 'compliance'>,
): Generator<Pillar> {
  const { evidence = [] } = plan.emotionalAction
  yield { name: 'The emotional action', path: ['emotionalAction'], evidence }
  for (const moment of plan.connections.values()) {
    if (moment.fields.priority === 'must') yield pillarOf(moment)
  }
  for (const proof of plan.proofs.values()) yield pillarOf(proof)
  for (const [index, { claim, evidence = [] }] of (plan.compliance.claims ?? []).entries()) {
    const name = `The claim “${claim ?? ''}”`
    yield { name, path: ['compliance', 'claims', index], evidence }
  }
}

function pillarOf(entity: Entity<Connection> | Entity<Proof>): Pillar {
  const { evidence = [] } = entity.fields
  return { name: capitalised(namedEntity(entity)), path: entity.path, evidence }
}

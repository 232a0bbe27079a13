import { type Basis, basisOf, stillHolds } from './basis.ts'
import type { Plan, PlanPart } from './plan.ts'
import { orderOf } from './revisions.ts'
import { noteReads, watching } from './watched.ts'

/**
 * A value that is worked out from a plan and kept until something that it read has changed: many rules and views ask the
 * same. The value must hold no entities, only what was read of them: an entity may get a new sentence while the value
 * stays.
 *
 * @param parts the parts of the plan that `workOut` looks at; the first is one of its collections
 */
export function derived<const Part extends PlanPart, Value>(
  parts: readonly [Part, ...Part[]],
  workOut: (plan: Pick<Plan, Part>) => Value,
): (plan: Pick<Plan, Part>) => Value {
  const known = new WeakMap<object, { readonly value: Value; readonly basis: Basis }>()
  return (plan) => {
    const home = orderOf(plan[parts[0]]) as object
    const before = known.get(home)
    if (before && stillHolds(before.basis, plan)) {
      noteReads(before.basis.reads)
      return before.value
    }
    const { result: value, reads } = watching(() => workOut(plan))
    known.set(home, { value, basis: basisOf(plan, parts, reads) })
    return value
  }
}

import type { PlanPath } from '../../document/node.ts'
import type { Plan } from '../../plan/plan.ts'
import type { RefersTo } from '../../schema/field-types.ts'

/** What lenses are worked out from. */
export interface About {
  readonly plan: Plan
  /** Where an id is named, in the order of the file. */
  readonly usesOf: (to: RefersTo, id: string) => readonly PlanPath[]
}

/** A line over a part of the plan that says how it hangs together with the others. */
export interface LensWords {
  /** The part, which is written in this file. */
  readonly path: PlanPath
  readonly says: string
  /** The places that it speaks of. */
  readonly places: readonly PlanPath[]
}

/** One kind of lens: one file, and one line in the list in `lenses.ts`. */
export interface LensKind {
  /** As in the setting that switches it off: `commsplan.lenses.chapters`. */
  readonly name: string
  readonly of: (about: About) => Iterable<LensWords>
}

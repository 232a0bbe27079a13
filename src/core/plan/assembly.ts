import type { Segment } from '../document/segment.ts'
import type { FileKind } from '../schema/field-at.ts'
import type { Changes } from './changes.ts'
import type { Libraries } from './libraries.ts'
import type { MissingContext } from './missing.ts'
import type { Plan } from './plan.ts'
import type { Reading } from './reading.ts'
import type { Offered } from './shared.ts'
import type { SharedUse } from './shared-use.ts'
import type { Heads } from './whereabouts.ts'

/** A plan with what it was made from; the next version is assembled from it. */
export interface Assembly {
  readonly uri: string
  readonly file: FileKind
  readonly segments: readonly Segment[]
  readonly readings: readonly Reading[]
  /** The segments that are others than in the version that this one was made from; undefined when all may be. */
  readonly changed: readonly number[] | undefined
  readonly libraries: Libraries
  readonly offered: Offered
  readonly context: MissingContext
  readonly use: SharedUse
  readonly plan: Plan
  /** Finds the segments of sections and entries by path; worked out when first asked for. */
  readonly heads: () => Heads
}

/** What one version of a plan is put together from. */
export interface Ingredients {
  readonly uri: string
  readonly file: FileKind
  readonly segments: readonly Segment[]
  readonly readings: readonly Reading[]
  readonly offered: Offered
  readonly before: Assembly | undefined
  readonly changes: Changes
}

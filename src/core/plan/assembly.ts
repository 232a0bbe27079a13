import { changedPlaces } from '../document/in-step.ts'
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
  readonly libraries: Libraries
  readonly offered: Offered
  readonly context: MissingContext
  readonly use: SharedUse
  readonly plan: Plan
  /** Finds the segments of sections and entries by path; worked out when first asked for. */
  readonly heads: () => Heads
}

/** The places of the segments that are others than in an earlier version; undefined when all may be. */
export function changedSince(
  before: Assembly | undefined,
  { uri, file, segments }: Pick<Assembly, 'uri' | 'file' | 'segments'>,
): readonly number[] | undefined {
  if (before?.uri !== uri || before.file !== file) return undefined
  return changedPlaces(before.segments, segments)
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

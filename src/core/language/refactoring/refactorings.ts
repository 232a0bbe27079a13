import type { Analysis } from '../../analysis/analysis.ts'
import { planTextOf } from '../../edit/plan-text.ts'
import type { Libraries } from '../../plan/libraries.ts'
import { lineStartsOf, offsetAt } from '../../text/lines.ts'
import type { Range } from '../../text/position.ts'
import { addMoment } from './add-moment.ts'
import { braces } from './braces.ts'
import { moveToLibrary } from './move-to-library.ts'
import { orderSections } from './order-sections.ts'
import type { Refactoring, RefactoringKind } from './refactoring.ts'
import { slotsAround } from './slots-around.ts'
import { tellOnChannel } from './tell-on-channel.ts'

/** Kinds that are quickly worked out, in the order in which they are offered. */
const quickKinds: readonly RefactoringKind[] = [tellOnChannel, addMoment, braces, orderSections]

/** Kinds for which the whole plan is put together once more; they follow. */
const thoroughKinds: readonly RefactoringKind[] = [moveToLibrary]

/** How refactorings are asked for. */
export interface RefactoringWishes {
  /** Somebody has asked; without it the editor only looks by itself, at every step of the cursor. */
  readonly isThorough?: boolean
  /** The address of a file that does not exist yet, for a library beside the plan. */
  readonly newLibrary?: string | undefined
}

/** What can be written differently at a cursor or in a selection. */
export function refactoringsAt(
  analysis: Analysis,
  libraries: Libraries,
  range: Range,
  { isThorough = false, newLibrary }: RefactoringWishes = {},
): readonly Refactoring[] {
  const plan = planTextOf(analysis.document)
  const starts = lineStartsOf(plan.text)
  const start = offsetAt(plan.text, starts, range.start)
  const end = offsetAt(plan.text, starts, range.end)
  const slots = slotsAround(plan, { start, end: Math.max(start, end) })
  const place = { analysis, libraries, plan, position: range.start, slots, newLibrary }
  const kinds = isThorough ? [...quickKinds, ...thoroughKinds] : quickKinds
  return kinds.flatMap((kind) => [...kind(place)])
}

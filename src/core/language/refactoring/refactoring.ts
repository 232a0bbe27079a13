import type { Analysis } from '../../analysis/analysis.ts'
import type { Change } from '../../edit/change.ts'
import { editsFor } from '../../edit/edits-for.ts'
import type { PlanText } from '../../edit/plan-text.ts'
import type { Slot } from '../../edit/slot.ts'
import type { Libraries } from '../../plan/libraries.ts'
import type { Position, TextEdit } from '../../text/position.ts'

/** A way to write something differently that is right as it is. */
export interface Refactoring {
  /** What will happen, as an instruction: "Tell “The tune” on Radio". */
  readonly title: string
  /** As in LSP: whether words are written differently in their place or move to another file. */
  readonly kind: 'refactor.rewrite' | 'refactor.move'
  /** What changes in which file; nothing when `impossible` says why it cannot be done. */
  readonly files: readonly FileChange[]
  /** Why it cannot be done here, in one sentence. */
  readonly impossible?: string
}

/** The edits of one file, which may be a new one. */
export interface FileChange {
  readonly uri: string
  readonly isNew: boolean
  readonly edits: readonly TextEdit[]
}

/** Where refactorings are asked for. */
export interface RefactoringPlace {
  readonly analysis: Analysis
  readonly libraries: Libraries
  readonly plan: PlanText
  readonly position: Position
  /** The parts of the file that the cursor or the selection is in, from the section to the innermost. */
  readonly slots: readonly Slot[]
  /** The address of a file that does not exist yet, for a library beside the plan; undefined when none can be made. */
  readonly newLibrary: string | undefined
}

/** One kind of refactoring. It offers nothing where it cannot be done, unless it is worth a word why. */
export type RefactoringKind = (place: RefactoringPlace) => Iterable<Refactoring>

/** A refactoring of the file under view alone; nothing when the changes cannot be made or change nothing. */
export function* inThisFile(
  { analysis }: RefactoringPlace,
  title: string,
  changes: readonly Change[],
): Generator<Refactoring> {
  const edits = editsFor(analysis.document, changes)
  if (!edits || edits.length === 0) return
  yield { title, kind: 'refactor.rewrite', files: [{ uri: analysis.uri, isNew: false, edits }] }
}

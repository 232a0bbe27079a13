import { type Change, editsFor } from '../core/index.ts'
import type { Known } from './documents/asked.ts'
import type { ChangeResult } from './protocol.ts'

const cannotChange = 'This cannot be changed in the page as the text stands. Change it in the text.'

/** The edits of a text that make changes, or one sentence that says why there are none. */
export function changeResult(
  { analysis, version }: Pick<Known, 'analysis' | 'version'>,
  changes: readonly Change[],
): ChangeResult {
  const edits = editsFor(analysis.document, changes)
  return edits ? { version, edits } : { version, edits: [], refused: cannotChange }
}

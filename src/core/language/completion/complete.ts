import type { Analysis } from '../../analysis/analysis.ts'
import type { Position } from '../../text/position.ts'
import { cursorAt } from '../cursor/cursor.ts'
import { exceptionItems } from '../exceptions/complete-exception.ts'
import { type Choice, type Completions, completionsOf } from './choice.ts'
import { entryChoices } from './entries.ts'
import { fieldChoices } from './fields.ts'
import { lineEndOf, stepOf } from './habits.ts'
import { type Asked, itemChoices, valueChoices } from './values.ts'

/** What the editor knows and the text does not; each part may be missing. */
export interface CompletionContext {
  /** Today as an ISO date; with it days such as next Monday are offered. */
  readonly today?: string | undefined
  /** Paths of library files near the plan, as they would be written in its imports. */
  readonly libraries?: readonly string[] | undefined
}

/**
 * What can be written at a position: fields, names of entries, listed words, ids, dates; in a comment the rules whose
 * problems it can leave out. In the order in which they are best read; an editor narrows them down by what has been
 * typed. Empty in free text and in other comments.
 */
export function complete(
  analysis: Analysis,
  position: Position,
  { today, libraries = [] }: CompletionContext = {},
): Completions {
  const inException = exceptionItems(analysis, position)
  if (inException) return { items: inException, isIncomplete: false }
  const cursor = cursorAt(analysis.document, analysis.uri, position)
  if (!cursor) return { items: [], isIncomplete: false }
  const lineEnd = lineEndOf(analysis.document)
  const asked = { analysis, cursor, around: { today, libraries } }
  return completionsOf(choicesAt(asked), { cursor, lineEnd })
}

/** Whether a library file can be named at a position, so that it is worth looking for some. */
export function wantsLibraries(analysis: Analysis, position: Position): boolean {
  return cursorAt(analysis.document, analysis.uri, position)?.path[0] === 'imports'
}

function choicesAt(asked: Asked): Iterable<Choice> {
  const { analysis, cursor } = asked
  const step = stepOf(analysis.document)
  if (cursor.place === 'name') {
    if (cursor.object) return fieldChoices(cursor, cursor.object, step)
    return cursor.doc ? entryChoices(analysis, cursor, cursor.doc.field, step) : []
  }
  if (!cursor.doc) return []
  return cursor.place === 'item'
    ? itemChoices(asked, cursor.doc, step)
    : valueChoices(asked, cursor.doc)
}

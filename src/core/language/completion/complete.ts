import type { CompletionItem } from 'vscode-languageserver-types'
import type { Analysis } from '../../analysis/analysis.ts'
import type { Position } from '../../text/position.ts'
import { type Cursor, cursorAt } from '../cursor/cursor.ts'
import { type Choice, itemsOf } from './choice.ts'
import { entryChoices } from './entries.ts'
import { fieldChoices } from './fields.ts'
import { lineEndOf, stepOf } from './habits.ts'
import { itemChoices, valueChoices } from './values.ts'

/**
 * What can be written at a position: fields, names of entries, listed words, ids, dates. In the order in which they are
 * best read; an editor narrows them down by what has been typed. Empty in free text and in comments.
 */
export function complete(analysis: Analysis, position: Position): CompletionItem[] {
  const cursor = cursorAt(analysis.document, analysis.uri, position)
  if (!cursor) return []
  const lineEnd = lineEndOf(analysis.document)
  return itemsOf(choicesAt(analysis, cursor), { cursor, lineEnd })
}

function choicesAt(analysis: Analysis, cursor: Cursor): Iterable<Choice> {
  const step = stepOf(analysis.document)
  if (cursor.place === 'name') {
    if (cursor.object) return fieldChoices(cursor, cursor.object, step)
    return cursor.doc ? entryChoices(analysis, cursor, cursor.doc.field, step) : []
  }
  if (!cursor.doc) return []
  return cursor.place === 'item'
    ? itemChoices(analysis, cursor, cursor.doc, step)
    : valueChoices(analysis, cursor, cursor.doc)
}

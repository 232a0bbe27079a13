import type { Analysis } from '../../analysis/analysis.ts'
import type { Change } from '../../edit/change.ts'
import { editsFor } from '../../edit/edits-for.ts'
import { fileKindOf } from '../../plan/file-names.ts'
import { countWords } from '../../plan/number-words.ts'
import { homeOf } from '../../schema/collections.ts'
import type { TextEdit } from '../../text/position.ts'
import type { Typed } from '../typed/typed.ts'
import { entriesFromTable } from './entries.ts'

/** What pasting a table does to a plan. */
export interface PastedTable {
  readonly edits: readonly TextEdit[]
  /** What was added, in words: "3 channels". */
  readonly added: string
}

/**
 * The edits that put a table from a spreadsheet into a plan or a library, one entry for each of its rows, or one sentence
 * that says why that cannot be done.
 *
 * @param text as the clipboard has it: cells parted by tabs, semicolons or commas
 */
export function pasteTable({ document, plan, uri }: Analysis, text: string): Typed<PastedTable> {
  if (text.length > longestTable) return { says: tooLong }
  const table = entriesFromTable(text, plan)
  if ('says' in table) return table
  const { kind, entries } = table.value
  if (kind.collection === 'activities' && fileKindOf(document, uri) === 'Library') {
    return { says: 'A library has no calendar. Paste the activities into a plan.' }
  }
  if (plan.unread.has(String(homeOf[kind.collection][0]))) return { says: unreadable }
  const changes = [...entries].map(
    ([id, value]): Change => ({ do: 'set', path: [...homeOf[kind.collection], id], value }),
  )
  const edits = editsFor(document, changes)
  if (!edits) return { says: unreadable }
  return { value: { edits, added: countWords(entries.size, kind.one, kind.many) } }
}

/** Characters; more belongs into a program of its own. */
const longestTable = 200_000

const tooLong = 'The table is too long to be pasted at once. Copy fewer rows.'

const unreadable =
  'The table cannot be put in while a line of this part of the plan cannot be read. Mend that line first.'

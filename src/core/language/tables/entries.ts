import type { PlanValue } from '../../edit/change.ts'
import type { Plan } from '../../plan/plan.ts'
import { wordsOf } from '../../plan/title.ts'
import { idFrom } from '../../rules/structure/id-from-words.ts'
import { freeName } from '../../rules/to-be-written.ts'
import { inWords } from '../../rules/words.ts'
import type { Typed } from '../typed/typed.ts'
import { cellValue } from './cells.ts'
import { channelTypeNamed } from './channel-type-named.ts'
import { hasField, type Match, matchHeadings, type TableKind } from './columns.ts'
import { tableRows } from './rows.ts'

/** The rows of a table as entries of a plan. */
export interface TableEntries {
  readonly kind: TableKind
  /** New ids with their fields, in the order of the table. */
  readonly entries: ReadonlyMap<string, { readonly [field: string]: PlanValue }>
}

/**
 * Reads a table as channels or activities of a plan. The first row says what the columns are. Columns that a plan has no
 * field for become fields of the planner's own (`x-reach`), so that nothing is lost; sums below the table are left out.
 */
export function entriesFromTable(text: string, plan: Plan): Typed<TableEntries> {
  const [headings, ...rows] = tableRows(text) ?? []
  if (!headings) return { says: noTable }
  const match = matchHeadings(headings)
  if (!match) return { says: noHeadings }
  const missing = missingColumns(match)
  if (missing.length > 0) {
    return {
      says: `A table of activities needs a column for ${inWords(missing, 'and')}, with that word above it.`,
    }
  }
  const table: Table = { match, headings, plan, ownFields: ownFieldsOf(headings, rows, match) }
  const taken = takenIds(plan, match.kind)
  const entries = new Map<string, Fields>()
  for (const [index, row] of rows.entries()) {
    const typed = fieldsOf(row, table)
    // Counted as in the spreadsheet, where the headings are the first row.
    if ('says' in typed) return { says: `Row ${index + 2}: ${typed.says}` }
    if (isSum(typed.value.title)) continue
    const { title, fields } = typed.value
    const id = freeName((idFrom(title) ?? match.kind.one).slice(0, 36).replace(/-+$/, ''), taken)
    taken.add(id)
    entries.set(id, fields.name === wordsOf(id) ? withoutName(fields) : fields)
  }
  if (entries.size === 0) return { says: noTable }
  return { value: { kind: match.kind, entries } }
}

const noTable =
  'There is no table to paste. Copy the rows in your spreadsheet together with the row of headings above them.'

const noHeadings =
  'The table has no headings that a plan knows. Put a first row above it, such as Channel and Budget, or Activity, Channel, Start and End.'

type Fields = { readonly [field: string]: PlanValue }

interface Table {
  readonly match: Match
  readonly headings: readonly string[]
  readonly plan: Plan
  /** Names for what fills no field of the format, by the position of the column. */
  readonly ownFields: ReadonlyMap<number, string>
}

const needed = [
  ['channel', '“Channel”'],
  ['start', '“Start”'],
  ['end', '“End”'],
] as const

function missingColumns(match: Match): readonly string[] {
  if (match.kind.collection === 'channels') return []
  return needed.filter(([field]) => !hasField(match, field)).map(([, heading]) => heading)
}

function ownFieldsOf(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  { columns }: Match,
): ReadonlyMap<number, string> {
  const width = Math.max(headings.length, ...rows.map((row) => row.length))
  const names = new Map<number, string>()
  const taken = new Set<string>()
  for (let position = 0; position < width; position++) {
    const known = columns.get(position)?.field
    const words = known ?? idFrom(headings[position] ?? '') ?? `column-${position + 1}`
    const name = freeName(`x-${words}`, taken)
    taken.add(name)
    names.set(position, name)
  }
  return names
}

function takenIds(plan: Plan, { collection }: TableKind): Set<string> {
  const ids = new Set(plan[collection].keys())
  if (collection === 'channels') for (const id of plan.shared.channels.keys()) ids.add(id)
  return ids
}

interface NewEntry {
  readonly title: string
  readonly fields: Fields
}

function fieldsOf(row: readonly string[], table: Table): Typed<NewEntry> {
  const { match, headings, plan, ownFields } = table
  const fields = new Map<string, PlanValue>()
  let title = ''
  let channel = ''
  for (const [position, cell] of row.entries()) {
    if (isEmpty(cell)) continue
    const column = match.columns.get(position)
    const ownField = ownFields.get(position) ?? ''
    if (!column) {
      fields.set(ownField, cell)
      continue
    }
    if (column.kind === 'title') title = cell
    // The line with the sum has words in it that are none of the plan's.
    if (isSum(title)) return { value: { title, fields: {} } }
    const read = cellValue(cell, { plan, column, heading: headings[position] ?? '' })
    if ('says' in read) return isSum(cell) ? { value: { title: cell, fields: {} } } : read
    if ('asOwn' in read) fields.set(ownField, read.asOwn)
    else if (column.kind !== 'title') fields.set(column.field, read.value)
    if (column.kind === 'channel') channel = cell
  }
  const name = title || channel
  if (name === '') return { says: `Say which ${match.kind.one} this is.` }
  const lacking = needed.filter(([field]) => !fields.has(field)).map(([, heading]) => heading)
  if (match.kind.collection === 'activities' && lacking.length > 0) {
    return { says: `“${name}” has nothing under ${inWords(lacking, 'and')}.` }
  }
  return { value: { title: name, fields: withName(title, Object.fromEntries(fields), match.kind) } }
}

/** Signs that people put where they have nothing to say. */
function isEmpty(cell: string): boolean {
  return /^(?:[-–—]+|n\/?a)?$/i.test(cell)
}

function isSum(title: string): boolean {
  return /^(?:grand |sub-?)?(?:totals?|sum)\b[: ]*$/i.test(title)
}

/** A channel called as its kind is of that kind, unless the table says otherwise. */
function withName(title: string, fields: Fields, { collection }: TableKind): Fields {
  const type = collection === 'channels' ? channelTypeNamed(title) : undefined
  return {
    ...(title !== '' && { name: title }),
    ...(type !== undefined && { type }),
    ...fields,
  }
}

/** The id alone says a name that is the id in words. */
function withoutName({ name: _, ...fields }: Fields): Fields {
  return fields
}

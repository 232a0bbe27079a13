import type { FieldDoc, ObjectName } from '../../schema/field-types.ts'
import { objects } from '../../schema/fields.generated.ts'

/**
 * Writes fields as a snippet: tab stops where a planner writes, and everything that a field needs to be complete. The
 * lines below the first one are indented as a whole, and their line ends are `\n`.
 */
export interface SnippetWriter {
  /** Columns by which fields stand deeper than the field that they belong to. */
  readonly step: number
  /** The next tab stop's number; goes up as stops are written. */
  stop: number
}

/** Starts a snippet for a file whose fields stand `step` columns deeper than the field that they belong to. */
export function snippetWriter(step: number): SnippetWriter {
  return { step, stop: 1 }
}

/** `name: …` with what the field needs; `column` is where the name stands. */
export function fieldSnippet(field: FieldDoc, column: number, writer: SnippetWriter): string {
  return `${field.name}:${valueSnippet(field, column, writer)}`
}

/** What follows the colon of a field, with the space or line end before it. */
export function valueSnippet(field: FieldDoc, column: number, writer: SnippetWriter): string {
  if (isWrittenInBraces(field)) return ` ${flowValue(field, writer)}`
  const below = column + writer.step
  if (field.shape === 'map') return `\n${pad(below)}${entrySnippet(field, below, writer)}`
  if (field.shape === 'list' && (field.object || isSentences(field))) {
    return `\n${pad(below)}- ${itemSnippet(field, below, writer)}`
  }
  if (field.shape === 'list' || field.kind !== 'object' || !field.object) {
    return field.kind === 'long-text' && field.shape === 'one'
      ? ` >\n${pad(below)}${stop(writer)}`
      : ` ${flowValue(field, writer)}`
  }
  return `\n${pad(below)}${objectSnippet(field.object, below, writer)}`
}

/** One entry of a map: its short name and what it needs. */
export function entrySnippet(field: FieldDoc, column: number, writer: SnippetWriter): string {
  const name = stop(writer, keyHint(field))
  if (!field.object) return `${name}: ${stop(writer)}`
  const below = column + writer.step
  return `${name}:\n${pad(below)}${objectSnippet(field.object, below, writer)}`
}

/** One item of a list, without its dash, which stands in `column`. */
export function itemSnippet(field: FieldDoc, column: number, writer: SnippetWriter): string {
  return field.object ? objectSnippet(field.object, column + 2, writer) : stop(writer)
}

/** The fields that an object needs, those of smaller ones below them; all of a small one that needs none. */
export function objectSnippet(object: ObjectName, column: number, writer: SnippetWriter): string {
  const fields = startingFields(object)
  if (fields.length === 0) return stop(writer)
  return fields.map((field) => fieldSnippet(field, column, writer)).join(`\n${pad(column)}`)
}

/** `name: …` as it stands between braces. */
export function flowField(field: FieldDoc, writer: SnippetWriter): string {
  return `${field.name}: ${flowValue(field, writer)}`
}

/** A value on one line. */
export function flowValue(field: FieldDoc, writer: SnippetWriter): string {
  if (field.shape === 'list')
    return `[${field.object ? braces(field.object, writer) : stop(writer)}]`
  if (field.shape === 'map') return inBraces(flowEntrySnippet(field, writer))
  if (field.object && field.kind === 'object') return braces(field.object, writer)
  if (isVersion(field)) return field.example ?? '1'
  if (field.kind === 'boolean') return `\${${writer.stop++}|true,false|}`
  return stop(writer)
}

/** One entry of a map on one line: its short name and what it needs. */
export function flowEntrySnippet(field: FieldDoc, writer: SnippetWriter): string {
  const name = stop(writer, keyHint(field))
  return `${name}: ${field.object ? braces(field.object, writer) : stop(writer)}`
}

/** An object between braces: `{channel: …, by: …}`. */
export function braces(object: ObjectName, writer: SnippetWriter): string {
  const fields = startingFields(object)
  if (fields.length === 0) return inBraces(stop(writer))
  return inBraces(fields.map((field) => flowField(field, writer)).join(', '))
}

/** The spaces up to a column. */
export function pad(column: number): string {
  return ' '.repeat(Math.max(0, column))
}

function inBraces(inside: string): string {
  return `{${inside}}`
}

/** Objects with few fields are offered whole when none of them is needed more than the others. */
const mostSmallFields = 3

function startingFields(object: ObjectName): readonly FieldDoc[] {
  const { fields } = objects[object]
  const needed = fields.filter(({ required }) => required !== 'no')
  if (needed.length > 0) return needed
  return fields.length <= mostSmallFields ? fields : []
}

/** Small objects whose example is written in braces are written so. */
function isWrittenInBraces({ shape, object, example }: FieldDoc): boolean {
  return shape === 'one' && object !== undefined && example?.startsWith('{') === true
}

/** Lists of sentences, which may hold commas, stand on lines of their own. */
function isSentences(field: FieldDoc): boolean {
  const isText = field.kind === 'text' || field.kind === 'long-text'
  return isText && !field.list && !field.suggests && !field.refersTo
}

function isVersion({ name }: FieldDoc): boolean {
  return name === 'commsPlan' || name === 'commsLibrary' || name === 'commsConfig'
}

function keyHint(field: FieldDoc): string {
  if (field.keysKind === 'country') return 'DK'
  if (field.keysKind === 'currency') return 'SEK'
  const title = field.object ? objects[field.object].title : 'word'
  return `${field.keysReferTo ? 'audience' : title}-name`.replace(/\s+/g, '-')
}

function stop(writer: SnippetWriter, hint?: string): string {
  const number = writer.stop++
  return hint === undefined ? `$${number}` : `\${${number}:${hint}}`
}

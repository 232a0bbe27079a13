import type { PlanValue } from './change.ts'
import { canBeBlock, writeBlockText } from './write-block-text.ts'
import { writeNumber, writeText } from './write-text.ts'
import type { Writing, Written } from './writing.ts'

/** Lists of words that are longer than this get a line for each item. */
const widestList = 80

/** Entries that are longer than this do not stay on one line. */
const widestBraces = 120

/**
 * Writes a value for the place after `name:` or `-`. Both parts together begin with a space or a line end (`\n`), and
 * end without one. Between braces and brackets all is on one line.
 */
export function writeValue(value: PlanValue, writing: Writing): Written {
  if (typeof value === 'string') {
    const hasLines = writing.style === 'block' && value.includes('\n')
    if (hasLines && canBeBlock(value)) return writeBlockText(value, writing)
    return onLine(writeText(value, writing.style))
  }
  if (typeof value === 'number') return onLine(writeNumber(value))
  if (typeof value === 'boolean') return onLine(String(value))
  if (writing.style === 'flow' || isEmpty(value)) return onLine(writeFlow(value))
  if (isList(value))
    return isShortList(value) ? onLine(writeFlow(value)) : writeItems(value, writing)
  return { head: '', below: writeFields(value, writing.indent + stepOf(writing), writing) }
}

/** Writes `name: value`; the part below the first line is at the right depth for a name in column `writing.indent`. */
export function writeField(name: string, value: PlanValue, writing: Writing): string {
  const { head, below } = writeValue(value, writing)
  return `${writeText(name, writing.style)}:${head}${below}`
}

/** Writes `- value`; a map's first field stands on the line of the dash. `writing.indent` is the dash's column. */
export function writeItem(value: PlanValue, writing: Writing, dash = '- '): string {
  if (writing.style === 'block' && isFields(value) && !isEmpty(value)) {
    const column = writing.indent + dash.length
    return dash + writeFields(value, column, writing).trimStart()
  }
  const { head, below } = writeValue(value, { ...writing, itemsDeeper: true })
  return head === '' ? dash.trimEnd() + below : dash + head.trimStart() + below
}

/** Writes a value on one line, as it stands between braces or brackets. */
export function writeFlow(value: PlanValue): string {
  if (isList(value)) return `[${value.map(writeFlow).join(', ')}]`
  if (isFields(value)) {
    const fields = Object.entries(value).map(([name, each]) => writeFlowField(name, each))
    return `{${fields.join(', ')}}`
  }
  return writeValue(value, { style: 'flow', indent: 0 }).head.trimStart()
}

/** Writes `name: value` as it stands between braces. */
export function writeFlowField(name: string, value: PlanValue): string {
  return `${writeText(name, 'flow')}: ${writeFlow(value)}`
}

/** Whether a value reads well between braces: short, and without a comma in its texts. */
export function fitsBraces(value: PlanValue): boolean {
  return !hasSentence(value) && writeFlow(value).length <= widestBraces
}

function hasSentence(value: PlanValue): boolean {
  if (typeof value === 'object') return Object.values(value).some(hasSentence)
  return typeof value === 'string' && /[,\n]/.test(value)
}

/** Whether a value is named fields. */
export function isFields(value: PlanValue): value is { readonly [name: string]: PlanValue } {
  return typeof value === 'object' && !isList(value)
}

/** Whether a value is a list. */
export function isList(value: PlanValue): value is readonly PlanValue[] {
  return Array.isArray(value)
}

/** Whether a value is a list without items or fields without names. */
export function isEmpty(value: PlanValue): boolean {
  return typeof value === 'object' && Object.keys(value).length === 0
}

function writeFields(
  fields: { readonly [name: string]: PlanValue },
  column: number,
  writing: Writing,
): string {
  const inside = { ...writing, indent: column }
  return Object.entries(fields)
    .map(([name, value]) => `\n${' '.repeat(column)}${writeField(name, value, inside)}`)
    .join('')
}

function writeItems(items: readonly PlanValue[], writing: Writing): Written {
  const column = writing.indent + (writing.itemsDeeper === false ? 0 : stepOf(writing))
  const inside = { ...writing, indent: column }
  const lines = items.map((item) => `\n${' '.repeat(column)}${writeItem(item, inside)}`)
  return { head: '', below: lines.join('') }
}

/** Lists of short words stand in brackets; a text with a comma is a sentence and reads better on its own line. */
function isShortList(items: readonly PlanValue[]): boolean {
  if (items.some((item) => typeof item === 'object')) return false
  if (items.some((item) => typeof item === 'string' && /[,\n]/.test(item))) return false
  return writeFlow(items).length <= widestList
}

function onLine(text: string): Written {
  return { head: ` ${text}`, below: '' }
}

function stepOf(writing: Writing): number {
  return writing.step ?? 2
}

import { type MapNode, nameOf, type PlanNode } from '../../document/node.ts'
import { parse } from '../../document/parse.ts'
import type { PlanValue } from '../../edit/change.ts'
import type { FieldDoc } from '../../schema/field-types.ts'
import type { Span } from '../../text/position.ts'
import type { SegmentReport } from '../rule.ts'
import { idFrom } from './id-from-words.ts'

/** The items of a list that was written as one text: on lines with dashes or stars, or with commas between them. */
export function itemsIn(written: string): string[] {
  const lines = written.split(/\s*\r?\n\s*/)
  const isBulleted = lines.length > 1 || /^[-–—•*]/.test(written)
  const pieces = isBulleted
    ? written.split(/(?:^|\s)[-–—•*]\s*(?=\S)/)
    : written.split(/\s*[,;]\s*/)
  return pieces.map((piece) => piece.trim().replace(/^(["'])(.*)\1$/, '$2')).filter(Boolean)
}

/**
 * The items of a list of dashes as named entries: the names are made from the first words of each. Undefined when the
 * list holds something else than texts and fields.
 */
export function namedItems(
  { segment }: SegmentReport,
  span: Span,
  field: FieldDoc,
): { readonly [name: string]: PlanValue } | undefined {
  const list = nodeWithSpan(parse(segment).root, span)
  if (list?.kind !== 'list' || list.items.length === 0) return undefined
  const named: Record<string, PlanValue> = Object.create(null)
  for (const item of list.items) {
    const words = item && firstWords(item)
    const base = words === undefined ? undefined : idFrom(words)
    const value = base === undefined ? undefined : item && asValue(item, { left: mostParts })
    if (base === undefined || value === undefined) return undefined
    let id = base
    for (let count = 2; named[id] !== undefined; count++) id = `${base}-${count}`
    named[id] = typeof value === 'object' ? withoutId(value) : emptyEntry(field, String(value))
  }
  return named
}

/** What an entry needs first is the text that stood behind the dash. */
function emptyEntry(field: FieldDoc, text: string): PlanValue {
  const name = field.object ? leading[field.object] : undefined
  return name === undefined ? text : { [name]: text }
}

/** The field of each named object that says what it is. */
const leading: Readonly<Record<string, string>> = {
  Proof: 'claim',
  Objective: 'what',
  Audience: 'who',
  Chapter: 'message',
  Channel: 'role',
  Connection: 'decision',
  Activity: 'notes',
  Team: 'name',
  Evidence: 'finding',
}

/** An `id` or short name that stood in the fields became the name of the entry. */
function withoutId(value: PlanValue): PlanValue {
  if (typeof value !== 'object' || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== 'id'))
}

function firstWords(item: PlanNode): string | undefined {
  const text = item.kind === 'map' ? textOfFields(item) : item.kind === 'scalar' ? item.source : ''
  const words = text.split(/\s+/).slice(0, 3).join(' ')
  return words === '' ? undefined : words
}

function textOfFields(map: MapNode): string {
  const named = map.entries.find((entry) => ['id', 'name', 'title'].includes(nameOf(entry)))
  const value = (named ?? map.entries[0])?.value
  return value?.kind === 'scalar' ? value.source : ''
}

/** More than any entry has; values that stand for others could otherwise unfold without end. */
const mostParts = 2000

function asValue(node: PlanNode, budget: { left: number }): PlanValue | undefined {
  if (budget.left-- <= 0) return undefined
  if (node.kind === 'scalar') return node.value ?? undefined
  if (node.kind === 'list') {
    const items = node.items.map((item) => (item ? asValue(item, budget) : undefined))
    return items.includes(undefined) ? undefined : (items as PlanValue[])
  }
  const fields: Record<string, PlanValue> = Object.create(null)
  for (const entry of node.entries) {
    const value = entry.value && asValue(entry.value, budget)
    if (value === undefined) return undefined
    fields[nameOf(entry)] = value
  }
  return fields
}

function nodeWithSpan(node: PlanNode | undefined, span: Span): PlanNode | undefined {
  if (!node || node.start > span.start || node.end < span.end) return undefined
  if (node.start === span.start && node.end === span.end) return node
  const inner =
    node.kind === 'map'
      ? node.entries.map((entry) => entry.value)
      : node.kind === 'list'
        ? node.items
        : []
  for (const each of inner) {
    const found = nodeWithSpan(each, span)
    if (found) return found
  }
  return undefined
}

import type { PlanDocument } from '../document/document.ts'
import type { PlanPath, ScalarNode } from '../document/node.ts'
import { placeDocAt } from '../schema/field-at.ts'
import type { FieldDoc } from '../schema/field-types.ts'
import { listedWords } from '../schema/word-lists.ts'
import type { Change, PlanValue } from './change.ts'
import { type PlanText, planTextOf } from './plan-text.ts'
import { isPointer, type Slot, slotAt, slotsIn } from './slot.ts'

/** A single value that a plan writes, ready to be changed where it is shown. */
export interface WrittenValue {
  readonly path: PlanPath
  /** The field's name, as in the file. */
  readonly name: string
  /** As it is written, without quotes. */
  readonly text: string
  readonly kind: 'text' | 'long-text' | 'date' | 'choice'
  /** The words that the format knows, for a choice. */
  readonly choices: readonly string[]
}

/** Two dates that are read together. */
const partners: Readonly<Record<string, string>> = { start: 'end', end: 'start' }

/**
 * The values behind a part of a plan: the value itself, with the other end of a period; or the single values of an
 * entry. In the order of the text; none where nothing of the kind is written, or where the format knows nothing. A choice
 * that is not written is the usual one, so that another can be made.
 */
export function writtenValuesAt(document: PlanDocument, path: PlanPath): readonly WrittenValue[] {
  const plan = planTextOf(document)
  const slot = slotAt(plan, path)
  if (!slot) return usualChoice(plan, path)
  if (slot.value?.kind === 'map') return valuesOf(plan, slotsIn(slot))
  const partner = partners[String(path.at(-1))]
  const together = slot.parent && partner ? slotsIn(slot.parent) : [slot]
  const names = new Set([path.at(-1), partner])
  return valuesOf(
    plan,
    together.filter((each) => names.has(each.path.at(-1))),
  )
}

/**
 * The change that gives a field the value that somebody has typed: numbers and truth values as such where the format
 * wants them, everything else as text.
 */
export function typedChange(document: PlanDocument, path: PlanPath, typed: string): Change {
  const field = placeDocAt(planTextOf(document).file, path)?.field
  return { do: 'set', path, value: field ? meantBy(typed, field) : typed }
}

function valuesOf(plan: PlanText, slots: readonly Slot[]): readonly WrittenValue[] {
  return slots.flatMap((slot) => {
    const { path, value } = slot
    const place = placeDocAt(plan.file, path)
    if (!place || place.object || value?.kind !== 'scalar' || isPointer(slot)) return []
    if (value.value === null) return []
    const name = String(path.findLast((step) => typeof step === 'string') ?? '')
    return [{ path, name, text: textIn(value), ...looksOf(place.field) }]
  })
}

function usualChoice({ file }: PlanText, path: PlanPath): readonly WrittenValue[] {
  const { field, object } = placeDocAt(file, path) ?? {}
  if (!field?.list || field.default === undefined || object) return []
  return [{ path, name: field.name, text: String(field.default), ...looksOf(field) }]
}

function textIn({ source, style }: ScalarNode): string {
  return style === 'block' ? source.replace(/\n$/, '') : source
}

function looksOf({ kind, list }: FieldDoc): Pick<WrittenValue, 'kind' | 'choices'> {
  if (list) return { kind: 'choice', choices: listedWords(list) }
  if (kind === 'boolean') return { kind: 'choice', choices: ['true', 'false'] }
  if (kind === 'date' || kind === 'long-text') return { kind, choices: [] }
  return { kind: 'text', choices: [] }
}

function meantBy(typed: string, { kind }: FieldDoc): PlanValue {
  const words = typed.trim()
  if (kind === 'boolean' && /^(?:true|false)$/.test(words)) return words === 'true'
  const isNumber = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,9})?$/.test(words)
  if (isNumber && numbers.has(kind)) return Number(words)
  return kind === 'long-text' ? typed : words
}

const numbers: ReadonlySet<FieldDoc['kind']> = new Set([
  'integer',
  'number',
  'money',
  'percent',
  'money-or-percent',
  'amount',
])

import type { Analysis } from '../../analysis/analysis.ts'
import { writeText } from '../../edit/write-text.ts'
import type { Entities, Plan } from '../../plan/plan.ts'
import { titleOf } from '../../plan/title.ts'
import type { Collection, FieldDoc } from '../../schema/field-types.ts'
import { objects } from '../../schema/fields.generated.ts'
import type { Cursor } from '../cursor/cursor.ts'
import { libraryName, sentenceOf } from '../words/entity-card.ts'
import { literally } from '../words/markdown.ts'
import { currencies, type NamedCode } from '../words/places.ts'
import { referablesOf, sharedOf } from '../words/referables.ts'
import { settableRules } from '../words/rule-words.ts'
import { type Choice, inSnippet } from './choice.ts'
import {
  braces,
  entrySnippet,
  flowEntrySnippet,
  objectSnippet,
  pad,
  snippetWriter,
} from './insertion.ts'
import { codeAndName, countriesFor } from './places.ts'

/** A name that can stand before the colon of an entry. */
interface EntryName {
  readonly name: string
  readonly beside: string
  readonly says?: string
  /** What is compared with what has been typed; the name if left out. */
  readonly typedAs?: string
  /** The entry says only what differs, so nothing is needed. */
  readonly isPartial?: boolean
  /** A word follows, though fields could. */
  readonly isWord?: boolean
}

/** The names that an entry of a map can have, and a new one. Those that are there already are left out. */
export function* entryChoices(
  analysis: Analysis,
  cursor: Cursor,
  field: FieldDoc,
  step: number,
): Generator<Choice> {
  // What stands in a collection the plan itself knows, and there may be hundreds.
  const neighbours = field.collection ? [] : cursor.neighbours()
  const written = new Set(neighbours.map(({ name }) => name))
  for (const entry of entryNames(analysis.plan, field)) {
    if (!written.has(entry.name)) yield choiceOf(entry, cursor, field, step)
  }
  if (!cursor.hasColon && !field.keysKind && !field.keysReferTo) yield newEntry(cursor, field, step)
}

function* entryNames(plan: Plan, field: FieldDoc): Generator<EntryName> {
  if (field.keysReferTo) {
    for (const { id, title, entity } of referablesOf(plan, field.keysReferTo)) {
      yield { name: id, beside: title, says: entity ? literally(sentenceOf(entity)) : '' }
    }
  }
  if (field.keysKind === 'country') {
    for (const country of countriesFor(plan)) yield nameOfEntry(country)
  }
  if (field.keysKind === 'currency') {
    for (const currency of currencies()) {
      if (currency.code !== plan.header.currency) yield nameOfEntry(currency)
    }
  }
  if (field.keysKind === 'rule') {
    for (const { id, title, why } of settableRules) {
      yield { name: id, beside: title, says: literally(why), isWord: true }
    }
  }
  if (field.collection) yield* collectionNames(plan, field.collection)
}

function nameOfEntry(named: NamedCode): EntryName {
  return { name: named.code, beside: named.name, typedAs: codeAndName(named) }
}

/** Ids that the plan names and nobody describes, and those of libraries, which a plan may change for itself. */
function* collectionNames(plan: Plan, collection: Collection): Generator<EntryName> {
  if (collection === 'brands') return
  const own = plan[collection] as Entities<object>
  for (const { to, id, orText } of plan.references) {
    if (to === collection && !orText && !own.has(id)) {
      yield { name: id, beside: 'named in this plan, not described yet' }
    }
  }
  for (const entity of sharedOf(plan, collection)) {
    if (own.get(entity.id)?.written) continue
    yield {
      name: entity.id,
      beside: titleOf(entity),
      says: `Comes from ${literally(libraryName(plan, entity) ?? 'a library')}. Write only what is different in this plan.\n\n${literally(sentenceOf(entity))}`,
      isPartial: true,
    }
  }
}

function choiceOf(entry: EntryName, cursor: Cursor, field: FieldDoc, step: number): Choice {
  const { name, beside, says, typedAs } = entry
  const shown = { label: name, sign: 'id', beside, says, typedAs } as const
  const written = writeText(name, cursor.inBraces ? 'flow' : 'block')
  if (cursor.hasColon) return { ...shown, text: written }
  const writer = snippetWriter(step)
  const column = columnOf(cursor) + step
  let value = ' $1'
  if (entry.isWord) value = ' $1'
  else if (entry.isPartial) value = cursor.inBraces ? ' {$1}' : `\n${pad(column)}$1`
  else if (field.object && cursor.inBraces) value = ` ${braces(field.object, writer)}`
  else if (field.object) value = `\n${pad(column)}${objectSnippet(field.object, column, writer)}`
  return { ...shown, text: `${inSnippet(written)}:${value}`, isSnippet: true }
}

/** A new entry, whose name is what has been typed. */
function newEntry(cursor: Cursor, field: FieldDoc, step: number): Choice {
  const title = field.object ? objects[field.object].title : 'entry'
  const writer = snippetWriter(step)
  const typed = cursor.word
  const says = field.object ? literally(objects[field.object].description) : undefined
  const label = `new ${title}`
  const shown = { label, sign: 'snippet', says, isSnippet: true, followsWord: true } as const
  const snippet = cursor.inBraces
    ? flowEntrySnippet(field, writer)
    : entrySnippet(field, columnOf(cursor), writer)
  if (typed === '') return { ...shown, text: snippet }
  const text = snippet.replace(/^\$\{1:[^}]*\}/, () => inSnippet(typed))
  return { ...shown, text }
}

function columnOf(cursor: Cursor): number {
  return cursor.range.start.character - cursor.lineIndent
}

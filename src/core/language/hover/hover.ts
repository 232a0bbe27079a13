import type { Hover } from 'vscode-languageserver-types'
import type { Analysis } from '../../analysis/analysis.ts'
import { capitalised, inWords } from '../../rules/words.ts'
import { objectOf } from '../../schema/collections.ts'
import type { FieldDoc } from '../../schema/field-types.ts'
import { objects, ownField } from '../../schema/fields.generated.ts'
import type { Position, Range } from '../../text/position.ts'
import { type Cursor, cursorAt } from '../cursor/cursor.ts'
import { entityCard } from '../words/entity-card.ts'
import { fieldCard } from '../words/field-card.ts'
import { literally, paragraphs } from '../words/markdown.ts'
import { nameOfCode } from '../words/places.ts'
import { entityNamed } from '../words/referables.ts'
import { fieldsAt, ruleCard } from '../words/rule-words.ts'
import { exceptionCard } from './exception-card.ts'
import { problemCard, problemsAt } from './problem-card.ts'
import { valueCard } from './value-card.ts'

/**
 * Explains the word at a position: what a field means, what a listed word means, who or what an id names, or what the
 * rule is about that a comment leaves out; and why the problems there matter. Undefined where there is nothing to explain, as in a planner's own sentences.
 *
 * @param rulePages address of the folder with the rules' pages, which problems link to, if there is one
 */
export function hover(
  analysis: Analysis,
  position: Position,
  rulePages?: string,
): Hover | undefined {
  const word = exceptionCard(analysis, position, rulePages) ?? wordAt(analysis, position)
  const problems = problemsAt(analysis, position)
  const cards = [
    word?.card,
    ...problems.map((problem) => problemCard(problem, analysis.settings, rulePages)),
  ]
  const value = cards.filter((card) => card !== undefined && card !== '').join('\n\n---\n\n')
  const range = word?.range ?? problems[0]?.range
  return value === '' || !range ? undefined : { contents: { kind: 'markdown', value }, range }
}

function wordAt(
  analysis: Analysis,
  position: Position,
): { readonly card: string; readonly range: Range } | undefined {
  const cursor = cursorAt(analysis.document, analysis.uri, position)
  if (!cursor || cursor.written === '') return undefined
  const card = cursor.place === 'name' ? nameCard(analysis, cursor) : wordCard(analysis, cursor)
  return card === undefined ? undefined : { card, range: cursor.range }
}

function wordCard(analysis: Analysis, cursor: Cursor): string | undefined {
  return cursor.doc && valueCard(analysis, cursor.doc.field, cursor.word)
}

function nameCard(analysis: Analysis, cursor: Cursor): string | undefined {
  if (cursor.object) {
    const field = fieldsAt(cursor.object, cursor.path).find(({ name }) => name === cursor.word)
    if (field) return fieldCard(field, analysis.plan)
    return cursor.word.startsWith('x-') ? fieldCard(ownField, analysis.plan) : undefined
  }
  return cursor.doc && entryCard(analysis, cursor.doc.field, cursor.word)
}

/** What stands before the colon of an entry: an id, a country, a currency, a word. */
function entryCard({ plan }: Analysis, field: FieldDoc, name: string): string | undefined {
  const collection = field.keysReferTo ?? field.collection
  if (collection) {
    const entity = entityNamed(plan, collection, name)
    if (entity) return entityCard(plan, entity)
    const object = objects[objectOf[collection]]
    return paragraphs([`**${literally(name)}** · ${object.title}`, literally(object.description)])
  }
  if (field.keysKind === 'rule') return ruleCard(name)
  if (field.keysKind === 'country') return named('region', name, 'country')
  if (field.keysKind === 'currency') return named('currency', name, 'currency')
  if (field.object) {
    const object = objects[field.object]
    const needed = object.fields.filter(({ required }) => required === 'yes')
    const needs = needed.length > 0 && `It needs ${inWords(needed.map(({ name: each }) => each))}.`
    return paragraphs([
      `**${literally(name)}** · ${object.title}`,
      literally(capitalised(object.description)),
      needs || undefined,
    ])
  }
  return undefined
}

function named(kind: 'region' | 'currency', code: string, title: string): string | undefined {
  const name = nameOfCode(kind, code)
  return name && `**${literally(name)}** · ${title}`
}

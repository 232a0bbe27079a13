import type { Analysis } from '../../analysis/analysis.ts'
import type { PlaceDoc } from '../../schema/field-at.ts'
import { objects } from '../../schema/fields.generated.ts'
import type { Cursor } from '../cursor/cursor.ts'
import { literally } from '../words/markdown.ts'
import { type Choice, wordText } from './choice.ts'
import { braces, flowValue, itemSnippet, snippetWriter } from './insertion.ts'
import { codeWords } from './sources/codes.ts'
import { dayWords } from './sources/days.ts'
import { idWords } from './sources/ids.ts'
import { libraryWords } from './sources/libraries.ts'
import { listedWords } from './sources/listed.ts'
import type { About, Offer } from './sources/offer.ts'
import { ownRuleFields } from './sources/own-rule-fields.ts'
import { stageWords } from './sources/stages.ts'
import { trackingWords } from './sources/tracking.ts'
import { truthWords } from './sources/truth.ts'
import { versionWords } from './sources/version.ts'

/** Everywhere that values come from; each knows the fields that it is for. */
const sources = [
  idWords,
  ownRuleFields,
  listedWords,
  dayWords,
  codeWords,
  trackingWords,
  truthWords,
  versionWords,
  libraryWords,
  stageWords,
]

/** What the world around the file adds to what stands in it. */
export type Around = Pick<About, 'today' | 'libraries'>

/** Where something is to be completed. */
export interface Asked {
  readonly analysis: Analysis
  readonly cursor: Cursor
  readonly around: Around
}

/** What can be the value of a field or an item of a list. */
export function* valueChoices(
  { analysis, cursor, around }: Asked,
  doc: PlaceDoc,
): Generator<Choice> {
  const { field, item } = doc
  const isList = field.shape === 'list' && !item
  if (isList && cursor.written.startsWith('[')) return
  for (const offer of offersAt({ analysis, cursor, around }, doc)) {
    const word = writtenAs(offer, cursor)
    yield choiceOf(offer, isList ? `[${word}]` : word)
  }
  if (field.object && cursor.written === '') yield* partChoice(doc)
}

/** What can be an item of a list, on a line where its dash is still missing. */
export function* itemChoices(asked: Asked, doc: PlaceDoc, step: number): Generator<Choice> {
  const { field } = doc
  const { cursor } = asked
  for (const offer of offersAt(asked, doc)) {
    yield choiceOf(offer, `- ${writtenAs(offer, cursor)}`)
  }
  if (!field.object) return
  const writer = snippetWriter(step)
  const column = cursor.range.start.character - cursor.lineIndent
  yield {
    label: `new ${objects[field.object].title}`,
    sign: 'snippet',
    says: literally(objects[field.object].description),
    text: `- ${itemSnippet(field, column, writer)}`,
    isSnippet: true,
    followsWord: true,
  }
}

/** Words for a value; those that the same list holds already are left out. */
function* offersAt(
  { analysis, cursor, around }: Asked,
  { field, item }: PlaceDoc,
): Generator<Offer> {
  const isListItem = cursor.place === 'item' || (item && typeof cursor.path.at(-1) === 'number')
  const written = new Set(isListItem ? cursor.neighbours().map(({ value }) => value) : [])
  const about = { plan: analysis.plan, cursor, field, ...around }
  for (const source of sources) {
    for (const offer of source(about)) if (!written.has(offer.word)) yield offer
  }
}

/** Fields between braces, for a value that holds fields. */
function* partChoice({ field, item }: PlaceDoc): Generator<Choice> {
  if (!field.object) return
  const writer = snippetWriter(2)
  const isOne = item || field.shape === 'one'
  const text = isOne ? braces(field.object, writer) : flowValue(field, writer)
  const label = text.replace(/\$\{\d+:([^}]*)\}/g, '$1').replace(/\$\d+|\$\{\d+\|[^}]*\}/g, '…')
  yield {
    label,
    sign: 'snippet',
    says: literally(field.meaning),
    text,
    isSnippet: true,
  }
}

function writtenAs({ word, isAsItIs }: Offer, cursor: Cursor): string {
  return isAsItIs ? word : wordText(word, cursor)
}

function choiceOf(offer: Offer, text: string): Choice {
  const { word, sign, beside, says, typedAs, followsWord } = offer
  return { label: word, sign, beside, says, typedAs, followsWord, text }
}

import type { Plan } from '../../plan/plan.ts'
import type { FieldDoc } from '../../schema/field-types.ts'
import { objects } from '../../schema/fields.generated.ts'
import { knownWordsOf } from './known-words.ts'
import { asCode, literally, paragraphs } from './markdown.ts'

/** Lists that are longer are offered by completion and too long to read. */
const mostWords = 16

/**
 * What a planner wants to know about a field, as markdown: its meaning, an example, the words to choose from.
 */
export function fieldCard(field: FieldDoc, plan: Pick<Plan, 'vocabulary'>): string {
  return paragraphs([
    `**${field.name}**${field.required === 'no' ? '' : ' · needed'}`,
    literally(field.meaning),
    objectWords(field),
    exampleWords(field),
    choiceWords(field, plan),
  ])
}

/** A field's meaning and example, as markdown, for the list in which its name stands anyway. */
export function fieldNote(field: FieldDoc): string {
  return paragraphs([literally(field.meaning), exampleWords(field)])
}

/** A few words about what goes into a field, to stand beside its name. */
export function fieldDetail(field: FieldDoc): string {
  return field.required === 'no' ? '' : 'needed'
}

function exampleWords({ name, example }: FieldDoc): string | undefined {
  if (example === undefined) return undefined
  const isWhole = example.startsWith('x-')
  return `For example: ${asCode(isWhole ? example : `${name}: ${example}`)}`
}

function objectWords({ object, shape }: FieldDoc): string | undefined {
  if (!object) return undefined
  const names = objects[object].fields.filter(({ required }) => required === 'yes')
  if (names.length === 0) return undefined
  const each = shape === 'one' ? 'It needs' : `Each ${objects[object].title} needs`
  return `${each}: ${names.map(({ name }) => asCode(name)).join(', ')}.`
}

function choiceWords(field: FieldDoc, plan: Pick<Plan, 'vocabulary'>): string | undefined {
  const words = knownWordsOf(field, plan)
  if (words.length === 0) return undefined
  const lead = field.list ? 'Choose from:' : 'Well-known words, others are fine:'
  if (words.length > mostWords) {
    const some = words.slice(0, 8).map(({ word }) => asCode(word))
    return `${lead} ${some.join(', ')} and ${words.length - some.length} more.`
  }
  const lines = words.map(({ word, meaning, detail }) => {
    const says = meaning || detail
    return says ? `- ${asCode(word)}: ${literally(says)}` : `- ${asCode(word)}`
  })
  return `${lead}\n\n${lines.join('\n')}`
}

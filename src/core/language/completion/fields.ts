import { markers } from '../../plan/version.ts'
import type { FileKind } from '../../schema/field-at.ts'
import type { FieldDoc, ObjectName } from '../../schema/field-types.ts'
import { objects } from '../../schema/fields.generated.ts'
import type { Cursor } from '../cursor/cursor.ts'
import { fieldDetail, fieldNote } from '../words/field-card.ts'
import { literally } from '../words/markdown.ts'
import { fieldsAt } from '../words/rule-words.ts'
import { type Choice, spaceBefore } from './choice.ts'
import { fieldSnippet, flowField, snippetWriter } from './insertion.ts'

/**
 * The fields that an object can still have: first those that it needs, then the others, both in the order in which a
 * director presents them. In an empty file the beginnings of a whole plan stand before them.
 */
export function* fieldChoices(cursor: Cursor, object: ObjectName, step: number): Generator<Choice> {
  const written = new Set(cursor.neighbours().map(({ name }) => name))
  const isEmptyFile = cursor.path.length === 0 && written.size === 0
  if (isEmptyFile && !cursor.hasColon && !cursor.inBraces) yield wholeFile(cursor.file, step)
  const open = fieldsAt(object, cursor.path).filter(({ name }) => !written.has(name))
  for (const field of open) if (field.required !== 'no') yield choiceOf(field, cursor, step)
  for (const field of open) if (field.required === 'no') yield choiceOf(field, cursor, step)
}

function choiceOf(field: FieldDoc, cursor: Cursor, step: number): Choice {
  const shown = {
    label: field.name,
    sign: field.object ? 'part' : 'field',
    beside: fieldDetail(field),
    says: fieldNote(field),
  } as const
  if (cursor.hasColon) return { ...shown, text: field.name }
  const writer = snippetWriter(step)
  const column = cursor.range.start.character + spaceBefore(cursor).length - cursor.lineIndent
  const text = cursor.inBraces ? flowField(field, writer) : fieldSnippet(field, column, writer)
  return { ...shown, text, isSnippet: true }
}

/** The beginnings of a whole file: everything that it needs, with a tab stop wherever words are missing. */
function wholeFile(file: FileKind, step: number): Choice {
  const writer = snippetWriter(step)
  const needed = objects[file].fields.filter(({ required }) => required !== 'no')
  const [version, ...sections] = needed.map((field) => fieldSnippet(field, 0, writer))
  return {
    ...beginnings[file],
    sign: 'snippet',
    says: literally(objects[file].description),
    text: `${[version, ...sections].join('\n\n').replace('\n\n', '\n')}\n`,
    isSnippet: true,
    typedAs: markers[file],
  }
}

const beginnings = {
  Plan: { label: 'New connected plan', beside: 'everything a plan needs' },
  Library: { label: 'New library', beside: 'shared by several plans' },
  Settings: { label: 'New team settings', beside: 'for all plans of a team' },
} as const satisfies Record<FileKind, Pick<Choice, 'label' | 'beside'>>

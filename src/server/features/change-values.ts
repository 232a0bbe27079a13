import { type Change, fieldWords, typedChange, writtenValuesAt } from '../../core/index.ts'
import { answering } from '../answering.ts'
import { changeResult } from '../change-result.ts'
import { askedAbout } from '../documents/asked.ts'
import { nameOfFile } from '../files/address.ts'
import { placeInLibrary } from '../files/place-in-library.ts'
import {
  type ChangeParams,
  type ChangeResult,
  changeRequest,
  type TypedValue,
  type ValuesParams,
  type ValuesResult,
  valuesRequest,
} from '../protocol.ts'
import type { Feature } from '../session.ts'

/** More values than one part of a plan has. */
const mostValues = 50

/** Changes values where the page shows them: says which there are, and works out the edits of the text. */
export const changeValues: Feature = {
  capabilities: {},

  start(session) {
    session.connection.onRequest<ValuesResult | null, void>(
      valuesRequest,
      answering(session, async ({ uri, path }: ValuesParams): Promise<ValuesResult | null> => {
        const known = Array.isArray(path) ? await askedAbout(session, { uri }) : undefined
        if (!known) return null
        const shared = placeInLibrary(known.analysis, known.libraries, path)
        if (shared) return { values: [], refused: refusedFromLibrary(shared.uri) }
        const values = writtenValuesAt(known.analysis.document, path)
        if (values.length === 0) return { values: [], refused: nothingHere }
        return { values: values.map((value) => ({ ...value, label: fieldWords(value.name) })) }
      }),
    )
    session.connection.onRequest(
      changeRequest,
      answering(session, async ({ uri, values }: ChangeParams): Promise<ChangeResult | null> => {
        if (!Array.isArray(values) || values.length > mostValues) return null
        const known = values.every(isTyped) ? await askedAbout(session, { uri }) : undefined
        if (!known) return null
        const { document } = known.analysis
        const changes = values.map(({ path, text }): Change => typedChange(document, path, text))
        return changeResult(known, changes)
      }),
    )
  },
}

const nothingHere = 'There is nothing here that can be changed in the page. Change it in the text.'

function refusedFromLibrary(uri: string): string {
  return `This comes from the library ${nameOfFile(uri)}, which other plans share. Change it there.`
}

function isTyped(value: unknown): value is TypedValue {
  const { path, text } = (value ?? {}) as Record<string, unknown>
  return Array.isArray(path) && typeof text === 'string'
}

import { selectionAt } from '../../core/index.ts'
import { answering } from '../answering.ts'
import type { Feature } from '../session.ts'

/** Says what to select next when a selection grows. */
export const growSelection: Feature = {
  capabilities: { selectionRangeProvider: true },

  start(session) {
    session.connection.onSelectionRanges(
      answering(session, async ({ textDocument, positions }) => {
        const document = session.documents.documentOf(textDocument.uri)
        return document ? positions.map((position) => selectionAt(document, position)) : null
      }),
    )
  },
}

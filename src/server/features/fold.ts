import { foldingRanges } from '../../core/index.ts'
import { answering } from '../answering.ts'
import type { Feature } from '../session.ts'

/** Says which lines can be folded away. */
export const fold: Feature = {
  capabilities: { foldingRangeProvider: true },

  start(session) {
    session.connection.onFoldingRanges(
      answering(session, async ({ textDocument }) => {
        const document = session.documents.documentOf(textDocument.uri)
        return document ? foldingRanges(document) : null
      }),
    )
  },
}

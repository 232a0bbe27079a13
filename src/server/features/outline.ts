import { outline as outlineOf } from '../../core/index.ts'
import { answering } from '../answering.ts'
import type { Feature } from '../session.ts'

/** Shows the parts of a plan by their titles. */
export const outline: Feature = {
  capabilities: { documentSymbolProvider: { label: 'Plan' } },

  start(session) {
    session.connection.onDocumentSymbol(
      answering(session, async ({ textDocument }) => {
        const newest = await session.documents.newest(textDocument.uri)
        return newest?.outcome.kind === 'analysed' ? outlineOf(newest.outcome.analysis) : null
      }),
    )
  },
}

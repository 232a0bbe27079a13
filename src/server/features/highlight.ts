import { highlightsAt } from '../../core/index.ts'
import { answering } from '../answering.ts'
import type { Feature } from '../session.ts'
import { withLibraries } from '../workspace/around.ts'

/** Marks the name under the cursor wherever else it stands in the file. */
export const highlight: Feature = {
  capabilities: { documentHighlightProvider: true },

  start(session) {
    session.connection.onDocumentHighlight(
      answering(session, async ({ textDocument, position }) => {
        const around = await withLibraries(session, textDocument.uri)
        const found = around && highlightsAt(around.file, position, around.workspace)
        return found ? [...found] : null
      }),
    )
  },
}

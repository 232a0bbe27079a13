import { documentLinks } from '../../core/index.ts'
import { answering } from '../answering.ts'
import type { Feature } from '../session.ts'
import { withLibraries } from '../workspace/around.ts'

/** Makes web addresses, mail addresses and imports links to follow. */
export const link: Feature = {
  capabilities: { documentLinkProvider: {} },

  start(session) {
    session.connection.onDocumentLinks(
      answering(session, async ({ textDocument }) => {
        const around = await withLibraries(session, textDocument.uri)
        return around ? documentLinks(around.file, around.workspace) : null
      }),
    )
  },
}

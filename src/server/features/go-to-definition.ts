import { definitionsAt } from '../../core/index.ts'
import { answering } from '../answering.ts'
import type { Feature } from '../session.ts'
import { withLibraries } from '../workspace/around.ts'

/** Leads from a name to where it is given, and from an import to the library. */
export const goToDefinition: Feature = {
  capabilities: { definitionProvider: true },

  start(session) {
    session.connection.onDefinition(
      answering(session, async ({ textDocument, position }) => {
        const around = await withLibraries(session, textDocument.uri)
        return around ? [...definitionsAt(around.file, position, around.workspace)] : null
      }),
    )
  },
}

import { referencesAt } from '../../core/index.ts'
import { answering } from '../answering.ts'
import type { Feature } from '../session.ts'
import { amongAll } from '../workspace/around.ts'

/** Finds every place of the workspace that uses a name. */
export const findReferences: Feature = {
  capabilities: { referencesProvider: true },

  start(session) {
    session.connection.onReferences(
      answering(session, async ({ textDocument, position, context }) => {
        const all = await amongAll(session, textDocument.uri)
        if (!all) return null
        const found = referencesAt(all.file, position, all.workspace, context.includeDeclaration)
        return found ? [...found] : null
      }),
    )
  },
}

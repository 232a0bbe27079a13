import { complete as completionsAt, wantsLibraries } from '../../core/index.ts'
import { answering } from '../answering.ts'
import { librariesNear } from '../libraries-near.ts'
import type { Feature } from '../session.ts'

/** Offers what can be written at the cursor. */
export const complete: Feature = {
  // After a colon or a dash, a space is where a value begins; inside braces it is the brace, the bracket or the comma.
  capabilities: { completionProvider: { triggerCharacters: [' ', '{', '[', '"', "'", '.'] } },

  start(session) {
    session.connection.onCompletion(
      answering(session, async ({ textDocument, position }) => {
        const newest = await session.documents.newest(textDocument.uri)
        if (newest?.outcome.kind !== 'analysed') return null
        const { analysis } = newest.outcome
        const libraries = wantsLibraries(analysis, position)
          ? await librariesNear(session, analysis.uri)
          : []
        const items = completionsAt(analysis, position, { today: session.host.today(), libraries })
        return { isIncomplete: false, items }
      }),
    )
  },
}

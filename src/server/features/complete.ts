import { complete as completionsAt } from '../../core/index.ts'
import { answering } from '../answering.ts'
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
        return { isIncomplete: false, items: completionsAt(newest.outcome.analysis, position) }
      }),
    )
  },
}

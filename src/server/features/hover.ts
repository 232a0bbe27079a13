import { hover as hoverAt } from '../../core/index.ts'
import { answering } from '../answering.ts'
import { inMarkup } from '../markup.ts'
import type { Feature } from '../session.ts'

/** Explains the word under the mouse. */
export const hover: Feature = {
  capabilities: { hoverProvider: true },

  start(session) {
    session.connection.onHover(
      answering(session, async ({ textDocument, position }) => {
        const newest = await session.documents.newest(textDocument.uri)
        if (newest?.outcome.kind !== 'analysed') return null
        const { rulePages, hoverMarkup } = session.client
        const shown = hoverAt(newest.outcome.analysis, position, rulePages)
        return shown ? { ...shown, contents: inMarkup(shown.contents, hoverMarkup) } : null
      }),
    )
  },
}

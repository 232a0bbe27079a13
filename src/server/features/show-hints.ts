import { hintsIn } from '../../core/index.ts'
import { answering } from '../answering.ts'
import type { Feature } from '../session.ts'

/** Says behind dates and amounts what follows from them. */
export const showHints: Feature = {
  capabilities: { inlayHintProvider: true },

  start(session) {
    const { client, connection, documents } = session
    connection.languages.inlayHint.on(
      answering(session, async ({ textDocument, range }) => {
        const newest = await documents.newest(textDocument.uri)
        if (newest?.outcome.kind !== 'analysed') return null
        const hints = hintsIn(newest.outcome.analysis, range, (name) =>
          client.settings.isOn('hints', name),
        )
        return hints.map(({ at, says, because }) => ({
          position: at,
          label: says,
          paddingLeft: true,
          ...(because && { tooltip: because }),
        }))
      }),
    )
  },
}

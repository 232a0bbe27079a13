import type { CodeLens } from 'vscode-languageserver'
import { type Lens, lensesOf } from '../../core/index.ts'
import { answering } from '../answering.ts'
import { refreshShown } from '../refresh-shown.ts'
import type { Feature, Session } from '../session.ts'

/** Says over chapters, channels, audiences and teams how they hang together. */
export const showLenses: Feature = {
  capabilities: { codeLensProvider: {} },

  start(session) {
    const { client, connection, documents } = session
    connection.onCodeLens(
      answering(session, async ({ textDocument: { uri } }) => {
        const newest = await documents.newest(uri)
        if (newest?.outcome.kind !== 'analysed') return null
        const lenses = lensesOf(newest.outcome.analysis, (name) =>
          client.settings.isOn('lenses', name),
        )
        return lenses.map((lens) => codeLensOf(lens, uri, session))
      }),
    )
    refreshWhenOthersChange(session)
  },
}

function codeLensOf({ range, says, places }: Lens, uri: string, { client }: Session): CodeLens {
  const command = places.length > 0 ? client.showPlaces : undefined
  if (command === undefined) return { range, command: { title: says, command: '' } }
  return { range, command: { title: says, command, arguments: [uri, range.start, places] } }
}

/** A client asks again when a text changes, but it cannot know that a library did. */
function refreshWhenOthersChange(session: Session): void {
  const versions = new Map<string, number>()
  session.documents.onChecked(({ uri, version }) => {
    if (versions.get(uri) === version) refreshShown(session)
    versions.set(uri, version)
  })
  session.documents.onClosed((uri) => versions.delete(uri))
}

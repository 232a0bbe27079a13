import type { CodeLens, Command } from 'vscode-languageserver'
import { type Analysis, type Lens, lensesOf, placeOf } from '../../core/index.ts'
import { answering } from '../answering.ts'
import { refreshShown } from '../refresh-shown.ts'
import type { Feature, Session } from '../session.ts'

/** Where a lens is found again when the client asks for its places: its file, and its position in the last answer. */
interface LensKey {
  readonly uri: string
  readonly index: number
}

interface Answered {
  readonly analysis: Analysis
  readonly lenses: readonly Lens[]
}

/**
 * Says over chapters, channels, audiences and teams how they hang together. The places that a lens leads to are looked
 * up when it comes into view, because a long plan has thousands.
 */
export const showLenses: Feature = {
  capabilities: { codeLensProvider: { resolveProvider: true } },

  start(session) {
    const { client, connection, documents } = session
    const answers = new Map<string, Answered>()
    connection.onCodeLens(
      answering(session, async ({ textDocument: { uri } }) => {
        const newest = await documents.newest(uri)
        if (newest?.outcome.kind !== 'analysed') return null
        const { analysis } = newest.outcome
        const lenses = lensesOf(analysis, (name) => client.settings.isOn('lenses', name))
        answers.set(uri, { analysis, lenses })
        return lenses.map(({ range, says }, index): CodeLens => {
          if (client.showPlaces === undefined) return { range, command: titleOnly(says) }
          return { range, data: { uri, index } satisfies LensKey }
        })
      }),
    )
    connection.onCodeLensResolve((codeLens) => {
      const { uri, index } = (codeLens.data ?? {}) as Partial<LensKey>
      const answer = answers.get(uri ?? '')
      const lens = answer?.lenses[index ?? -1]
      // A lens of an older answer is about to be replaced.
      if (!answer || !lens) return { ...codeLens, command: titleOnly('…') }
      return { ...codeLens, command: commandOf(lens, answer.analysis, session) }
    })
    documents.onClosed((uri) => answers.delete(uri))
    refreshWhenOthersChange(session)
  },
}

function commandOf(
  { range, says, places }: Lens,
  analysis: Analysis,
  { client }: Session,
): Command {
  const command = client.showPlaces
  if (command === undefined || places.length === 0) return titleOnly(says)
  const ranges = places.map((path) => placeOf(analysis, path))
  return { title: says, command, arguments: [analysis.uri, range.start, ranges] }
}

/** Words that cannot be clicked. */
function titleOnly(title: string): Command {
  return { title, command: '' }
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

import type { DocumentSymbol, SymbolInformation } from 'vscode-languageserver'
import { outline as outlineOf } from '../../core/index.ts'
import { answering } from '../answering.ts'
import type { Feature } from '../session.ts'

/** Shows the parts of a plan by their titles. */
export const outline: Feature = {
  capabilities: { documentSymbolProvider: { label: 'Plan' } },

  start(session) {
    session.connection.onDocumentSymbol(
      answering(session, async ({ textDocument }) => {
        const newest = await session.documents.newest(textDocument.uri)
        if (newest?.outcome.kind !== 'analysed') return null
        const { analysis } = newest.outcome
        const parts = outlineOf(analysis)
        return session.client.nestsSymbols ? parts : [...oneByOne(parts, analysis.uri)]
      }),
    )
  },
}

/** Parts for a client that shows a plain list: each names the part that it is in. */
function* oneByOne(
  parts: readonly DocumentSymbol[],
  uri: string,
  containerName?: string,
): Generator<SymbolInformation> {
  for (const { name, kind, range, children = [] } of parts) {
    yield { name, kind, location: { uri, range }, ...(containerName && { containerName }) }
    yield* oneByOne(children, uri, name)
  }
}

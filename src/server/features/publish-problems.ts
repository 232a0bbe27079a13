import { diagnosticsOf } from '../diagnostics.ts'
import type { Feature } from '../session.ts'

/** Publishes the problems of every version that is checked, with the version's number; none once a file is closed. */
export const publishProblems: Feature = {
  capabilities: {},

  start(session) {
    const { connection, client, documents } = session
    documents.onChecked((checked) => {
      void connection.sendDiagnostics({
        uri: checked.uri,
        version: checked.version,
        diagnostics: diagnosticsOf(checked, client.rulePages),
      })
    })
    documents.onClosed((uri) => void connection.sendDiagnostics({ uri, diagnostics: [] }))
  },
}

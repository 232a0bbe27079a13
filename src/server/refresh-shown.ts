import { CodeLensRefreshRequest, InlayHintRefreshRequest } from 'vscode-languageserver'
import type { Session } from './session.ts'

/** Asks the client to ask again for what stands between the lines of its open files, if it knows how. */
export function refreshShown({ client, connection }: Session): void {
  const requests = [
    client.refreshesLenses && CodeLensRefreshRequest.method,
    client.refreshesHints && InlayHintRefreshRequest.method,
  ]
  for (const request of requests) {
    // A client that refuses shows what it has.
    if (request) connection.sendRequest(request).catch(() => undefined)
  }
}

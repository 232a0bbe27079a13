import {
  type CancellationToken,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver'
import { reasonOf } from './reason.ts'
import type { Session } from './session.ts'

/**
 * Wraps what answers a request, so that every request is answered as LSP asks: refused before the client has
 * introduced itself and after it has said goodbye, as cancelled when nobody waits any more, and with null when the
 * file is unknown or something goes wrong (which is logged). An answer may itself be a refusal, with its reason.
 */
export function answering<Params, Answer>(
  session: Session,
  answer: (params: Params, token: CancellationToken) => Promise<Answer | null | ResponseError>,
): (params: Params, token: CancellationToken) => Promise<Answer | null | ResponseError> {
  return async (params, token) => {
    if (session.client.phase === 'unknown') {
      return new ResponseError(ErrorCodes.ServerNotInitialized, 'Send initialize first')
    }
    if (session.client.phase === 'leaving') {
      return new ResponseError(ErrorCodes.InvalidRequest, 'The server is shutting down')
    }
    try {
      const answered = await answer(params, token)
      if (!token.isCancellationRequested) return answered
      return new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled')
    } catch (error) {
      logMistake(session, error)
      return null
    }
  }
}

/** Wraps what listens to a notification: a mistake is logged and ends nothing. */
export function listening<Params>(
  session: Session,
  listen: (params: Params) => void,
): (params: Params) => void {
  return (params) => {
    if (session.client.phase !== 'ready') return
    try {
      listen(params)
    } catch (error) {
      logMistake(session, error)
    }
  }
}

function logMistake(session: Session, error: unknown): void {
  session.connection.console.error(reasonOf(error))
}

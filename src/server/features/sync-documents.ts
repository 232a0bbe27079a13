import { TextDocumentSyncKind } from 'vscode-languageserver'
import { listening } from '../answering.ts'
import type { Feature } from '../session.ts'

/**
 * Keeps the server's copy of each open file in step with the client's. The texts are kept in segments and not by the
 * library's own `TextDocuments`, whose flat texts would make every edit cost as much as the file is long.
 */
export const syncDocuments: Feature = {
  capabilities: {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
  },

  start(session) {
    const { board, connection, documents } = session
    connection.onDidOpenTextDocument(
      listening(session, ({ textDocument }) => {
        documents.open(textDocument.uri, textDocument.version, textDocument.text)
      }),
    )
    connection.onDidChangeTextDocument(
      listening(session, ({ textDocument, contentChanges }) => {
        board.edited(textDocument.uri, contentChanges)
        documents.change(textDocument.uri, textDocument.version, contentChanges)
      }),
    )
    connection.onDidSaveTextDocument(
      listening(session, ({ textDocument }) => board.saved(textDocument.uri)),
    )
    connection.onDidCloseTextDocument(
      listening(session, ({ textDocument }) => documents.close(textDocument.uri)),
    )
  },
}

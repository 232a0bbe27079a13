import { DidChangeWatchedFilesNotification } from 'vscode-languageserver'
import { listening } from '../answering.ts'
import type { Feature } from '../session.ts'

/** Checks plans again when a library that they import changes, on disk or in an editor, appears or goes. */
export const followLibraries: Feature = {
  capabilities: { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } },

  start(session) {
    const { connection, documents } = session
    documents.onTextChanged((uri) => documents.rereadLibraries([uri]))
    connection.onDidChangeWatchedFiles(
      listening(session, ({ changes }) => {
        documents.rereadLibraries(changes.map((change) => change.uri))
      }),
    )
  },

  ready(session) {
    const { client, connection, documents } = session
    if (client.watchesFiles) {
      void connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [{ globPattern: '**/*.commslib.{yaml,yml}' }],
      })
    }
    if (client.tellsFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(
        listening(session, ({ added, removed }) => {
          const gone = new Set(removed.map((folder) => folder.uri))
          const kept = client.folders.filter((uri) => !gone.has(uri))
          client.folders = [...kept, ...added.map((folder) => folder.uri)]
          documents.rereadLibraries()
        }),
      )
    }
  },
}

import { DidChangeWatchedFilesNotification } from 'vscode-languageserver'
import { listening } from '../answering.ts'
import { filesChangedNotification } from '../protocol.ts'
import type { Feature, Session } from '../session.ts'

/**
 * Checks plans again when a library that they import or a file of settings that holds for them changes, on disk or in an
 * editor, appears or goes.
 */
export const followFiles: Feature = {
  capabilities: { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } },

  start(session) {
    const { connection, documents } = session
    documents.onTextChanged((uri) => documents.reread([uri]))
    connection.onDidChangeWatchedFiles(
      listening(session, ({ changes }) => {
        documents.reread(changes.map((change) => change.uri))
        session.others.lookAgain()
        session.unopened.lookAgain()
        filesChanged(session)
      }),
    )
  },

  ready(session) {
    const { client, connection, documents } = session
    if (client.watchesFiles) {
      void connection.client.register(DidChangeWatchedFilesNotification.type, {
        // Settings may build on files of any name.
        watchers: [{ globPattern: '**/*.{yaml,yml}' }],
      })
    }
    if (client.tellsFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(
        listening(session, ({ added, removed }) => {
          const gone = new Set(removed.map((folder) => folder.uri))
          const kept = client.folders.filter((uri) => !gone.has(uri))
          client.folders = [...kept, ...added.map((folder) => folder.uri)]
          documents.reread()
          session.unopened.lookAgain()
          filesChanged(session)
        }),
      )
    }
  },
}

function filesChanged({ allPlans, client, connection }: Session): void {
  allPlans.lookAgain()
  if (client.hearsChecks) void connection.sendNotification(filesChangedNotification)
}

import { DidChangeConfigurationNotification } from 'vscode-languageserver'
import { listening } from '../answering.ts'
import { editorSettings } from '../editor-settings.ts'
import { refreshShown } from '../refresh-shown.ts'
import type { Feature, Session } from '../session.ts'

const section = 'commsplan'

/** Reads the client's settings when it is ready and whenever they change, and shows everything accordingly. */
export const followSettings: Feature = {
  capabilities: {},

  start(session) {
    session.connection.onDidChangeConfiguration(
      listening(session, ({ settings }: { settings: unknown }) => {
        if (session.client.givesSettings) void askForSettings(session)
        // Clients that cannot be asked send their settings along.
        else take(session, (settings as Record<string, unknown> | null)?.[section])
      }),
    )
  },

  ready(session) {
    const { client, connection } = session
    if (client.tellsSettings) {
      void connection.client.register(DidChangeConfigurationNotification.type, { section })
    }
    if (client.givesSettings) void askForSettings(session)
  },
}

async function askForSettings(session: Session): Promise<void> {
  try {
    take(session, await session.connection.workspace.getConfiguration(section))
  } catch {
    // Without an answer everything stays as it is.
  }
}

function take(session: Session, given: unknown): void {
  session.client.settings = editorSettings(given)
  refreshShown(session)
  session.board.settingsChanged()
}

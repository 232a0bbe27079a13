import { type ExtensionContext, Uri } from 'vscode'
import { LanguageClient, TransportKind } from 'vscode-languageclient/node'
import { start } from './activate.ts'

export { deactivate } from './activate.ts'

/** Starts the extension where there is Node: the server is a process of its own. */
export async function activate(context: ExtensionContext): Promise<void> {
  const module = Uri.joinPath(context.extensionUri, 'dist', 'server.cjs').fsPath
  const server = { module, transport: TransportKind.ipc }
  await start(
    context,
    (options) =>
      new LanguageClient(
        'commsplan',
        'Connected Communications Plan',
        { run: server, debug: server },
        options,
      ),
  )
}

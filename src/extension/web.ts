import { type ExtensionContext, Uri } from 'vscode'
import { LanguageClient } from 'vscode-languageclient/browser'
import { start } from './activate.ts'

export { deactivate } from './activate.ts'

/** Starts the extension in a browser: the server is a web worker. */
export async function activate(context: ExtensionContext): Promise<void> {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'server.worker.js').toString(true)
  const worker = new Worker(script)
  await start(
    context,
    (options) => new LanguageClient('commsplan', 'Connected Communications Plan', worker, options),
  )
}

import { Console } from 'node:console'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Connection, createConnection, StreamMessageWriter } from 'vscode-languageserver/node'
import { findOnDisk } from './find-on-disk.ts'
import type { ServerHost } from './host.ts'
import { bytesOf } from './message-bytes.ts'
import { readFromDisk } from './read-from-disk.ts'
import { startServer } from './start.ts'
import { today } from './today.ts'
import { wholeMessages } from './whole-messages.ts'

/** A process with a disk. The rules' pages lie beside the built file, as in the package. */
export const nodeHost: ServerHost = {
  readFile: readFromDisk,
  findFiles: findOnDisk,
  today,
  soon: setImmediate,
  rulePages: pathToFileURL(join(__dirname, '..', 'docs', 'rules')).href,
}

/** Serves the client that has started this process; `--stdio` or `--node-ipc` on the command line says how. */
export function startNodeServer(): void {
  const connection = process.argv.includes('--stdio') ? connectionOnPipes() : createConnection()
  startServer(connection, nodeHost)
}

function connectionOnPipes(): Connection {
  // A word that anything logs must not get between the messages.
  globalThis.console = new Console(process.stderr)
  const writer = new StreamMessageWriter(wholeMessages(process.stdout), {
    charset: 'utf-8',
    contentTypeEncoder: { name: 'application/json', encode: async (message) => bytesOf(message) },
  })
  // Given the stream itself the library ends the process with it; it takes a writer beside it, though its types do not say so.
  return createConnection(process.stdin, writer as unknown as NodeJS.WritableStream)
}

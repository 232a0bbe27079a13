import { Console } from 'node:console'
import { type Connection, createConnection, StreamMessageWriter } from 'vscode-languageserver/node'
import { bytesOf } from './message-bytes.ts'
import { wholeMessages } from './whole-messages.ts'

/** A connection over standard input and output; the process ends when its input does. */
export function connectionOnPipes(): Connection {
  // A word that anything logs must not get between the messages.
  globalThis.console = new Console(process.stderr)
  const writer = new StreamMessageWriter(wholeMessages(process.stdout), {
    charset: 'utf-8',
    contentTypeEncoder: { name: 'application/json', encode: async (message) => bytesOf(message) },
  })
  // Given the stream itself the library ends the process with it; it takes a writer beside it, though its types do not say so.
  return createConnection(process.stdin, writer as unknown as NodeJS.WritableStream)
}

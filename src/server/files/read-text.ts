import type { Connection } from 'vscode-languageserver'
import type { Client } from '../client.ts'
import type { ServerHost } from '../host.ts'
import { type ReadFileParams, type ReadFileResult, readFileRequest } from '../protocol.ts'

/** Who can be asked for files. */
export interface Reachable {
  readonly connection: Connection
  readonly host: ServerHost
  readonly client: Client
}

/**
 * The text of a file, from the server's own disk or else from the client; undefined when it is not there, cannot be
 * read or lies outside `folders` (addresses).
 */
export async function readText(
  { connection, host, client }: Reachable,
  uri: string,
  folders: readonly string[],
): Promise<string | undefined> {
  if (host.readFile && uri.startsWith('file:')) return host.readFile(uri, folders)
  if (!client.readsFiles) return undefined
  const params: ReadFileParams = { uri }
  const answer = await connection.sendRequest<ReadFileResult | null>(readFileRequest, params)
  return typeof answer?.text === 'string' ? answer.text : undefined
}

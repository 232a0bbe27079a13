import type { Connection } from 'vscode-languageserver'
import { foldersFor, type LibraryHost, type SettingsHost, textOf } from '../core/index.ts'
import { addressKey } from './address.ts'
import type { ServerHost } from './host.ts'
import type { LibraryUser, OpenDocuments } from './open-documents.ts'
import { type ReadFileParams, type ReadFileResult, readFileRequest } from './protocol.ts'
import type { Client } from './session.ts'

interface Reachable {
  readonly connection: Connection
  readonly host: ServerHost
  readonly client: Client
}

/**
 * Reads the libraries and settings of one open file: what is open in the editor wins over the disk, the server's own disk over the
 * client. Every address that is asked for is noted, so that a change of that file is noticed later; a library that says
 * the same as before is the same document, so that nothing has to be worked out again.
 */
export function filesAround(
  { connection, host, client }: Reachable,
  documents: OpenDocuments,
  user: LibraryUser,
): LibraryHost & SettingsHost {
  const folders = foldersFor(user.uri, client.folders)
  return {
    folders: client.folders,
    async readFile(uri) {
      user.asked.add(addressKey(uri))
      const open = documents.documentOf(uri)
      if (open) return open
      const text = await readText({ connection, host, client }, uri, folders)
      const before = user.libraries.files.get(uri)
      return before && text === textOf(before) ? before : text
    },
  }
}

/** The text of a file as it is stored, or undefined when there is none, it cannot be read or lies outside the folders. */
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

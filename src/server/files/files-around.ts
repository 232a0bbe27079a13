import { foldersFor, type LibraryHost, type SettingsHost, textOf } from '../../core/index.ts'
import type { OpenDocuments } from '../documents/open-documents.ts'
import { addressKey } from './address.ts'
import type { LibraryUser } from './library-user.ts'
import { type Reachable, readText } from './read-text.ts'

/**
 * Reads the libraries and settings of one open file: what is open in the editor wins over the disk, the server's own disk over the
 * client. Every address that is asked for is noted, so that a change of that file is noticed later; a library that says
 * the same as before is the same document, so that nothing has to be worked out again.
 */
export function filesAround(
  reachable: Reachable,
  documents: OpenDocuments,
  user: LibraryUser,
): LibraryHost & SettingsHost {
  const folders = foldersFor(user.uri, reachable.client.folders)
  return {
    folders,
    async readFile(uri) {
      user.asked.add(addressKey(uri))
      const open = documents.documentOf(uri)
      if (open) return open
      const text = await readText(reachable, uri, folders)
      const before = user.libraries.files.get(uri)
      return before && text === textOf(before) ? before : text
    },
  }
}

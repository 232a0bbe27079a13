import {
  isLibraryFile,
  isPlanFile,
  isSettingsFile,
  largestText,
  openDocument,
  type PlanDocument,
  type PlanFile,
  textOf,
} from '../../core/index.ts'
import type { OpenDocuments } from '../documents/open-documents.ts'
import { addressKey } from '../files/address.ts'
import { type Reachable, readText } from '../files/read-text.ts'
import { type FindPlansResult, findPlansRequest } from '../protocol.ts'

/** A plan or library as it is now: open in the editor, or else on disk. */
export interface WorkspacePlan extends PlanFile {
  /** The number of the version that is open; undefined for a file that is not. */
  readonly version: number | undefined
}

/** The plans and libraries of the open folders, and whatever else is open. */
export interface WorkspacePlans {
  /**
   * All of them, each once, in the order of their addresses. Looks anew each time, so that edits fit the texts; a file
   * that says the same as before is the same document, so that what is known about it stays known. Files that are too
   * long or cannot be read are left out. Files of team settings come along when they are wanted, or open. Never rejects.
   */
  readonly all: (also?: 'settings') => Promise<readonly WorkspacePlan[]>
  /** Addresses of the files that were left out when somebody looked last, in their order. */
  readonly unread: () => readonly string[]
}

/** More files than any workspace of plans has; what lies beyond is not looked at. */
const mostFiles = 2_000

/** Files that are read at the same time. */
const atOnce = 20

/** Prepares the search; what is open wins over the disk, the client over the server's own look at the disk. */
export function workspacePlans(reachable: Reachable, documents: OpenDocuments): WorkspacePlans {
  const { connection, host, client } = reachable
  let before: ReadonlyMap<string, PlanDocument> = new Map()
  let unreadable: readonly string[] = []

  async function addresses(): Promise<readonly string[]> {
    if (client.folders.length === 0) return []
    try {
      if (!client.findsPlans) return (await host.findFiles?.(client.folders, isFileOfPlans)) ?? []
      const answer = await connection.sendRequest<FindPlansResult | null>(findPlansRequest)
      return Array.isArray(answer?.uris) ? answer.uris.map(String) : []
    } catch {
      return []
    }
  }

  async function read(uri: string): Promise<PlanDocument | undefined> {
    const text = await readText(reachable, uri, client.folders).catch(() => undefined)
    // The mark at the start of some files is not part of the text that an editor counts in.
    const counted = text?.replace(/^\uFEFF/, '')
    if (counted === undefined || counted.length > largestText) return undefined
    const known = before.get(addressKey(uri))
    return known && textOf(known) === counted ? known : openDocument(counted)
  }

  return {
    async all(also) {
      const found = new Map(
        (await addresses())
          .filter((uri) => also === 'settings' || !isSettingsFile(uri))
          .slice(0, mostFiles)
          .map((uri) => [addressKey(uri), uri]),
      )
      const open = new Set(documents.all().map(({ uri }) => addressKey(uri)))
      const closed = [...found].filter(([key]) => !open.has(key))
      const files = new Map<string, WorkspacePlan>()
      const onDisk = new Map<string, PlanDocument>()
      for (let at = 0; at < closed.length; at += atOnce) {
        const some = closed.slice(at, at + atOnce).map(async ([key, uri]) => {
          const document = await read(uri)
          if (!document) return
          onDisk.set(key, document)
          files.set(key, { uri, document, version: undefined })
        })
        await Promise.all(some)
      }
      before = onDisk
      // Looked at last: meanwhile some may have been opened or edited.
      for (const { uri, version, document } of documents.all()) {
        if (document) files.set(addressKey(uri), { uri, document, version })
        else files.delete(addressKey(uri))
      }
      unreadable = [...found].flatMap(([key, uri]) => (files.has(key) ? [] : [uri])).sort()
      return [...files].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, file]) => file)
    },

    unread: () => unreadable,
  }
}

function isFileOfPlans(name: string): boolean {
  return isPlanFile(name) || isLibraryFile(name) || isSettingsFile(name)
}

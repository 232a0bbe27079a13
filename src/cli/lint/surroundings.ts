import { hash } from 'node:crypto'
import { resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { foldersFor, type SettingsHost } from '../../core/index.ts'
import { readFromDisk } from '../../server/files/read-from-disk.ts'
import { shownPath } from '../files/shown-path.ts'
import { workspaceFolder } from '../files/workspace-folder.ts'

/** What surrounds one file: the libraries and settings that it may read, with a record of what it did read. */
export interface Surroundings extends SettingsHost {
  readonly readFile: (uri: string) => Promise<string | undefined>
  /** The path of a file as the reader knows it, by its address. */
  readonly shownUri: (uri: string) => string
  /** Paths from the working folder of all files that were asked for, each with the mark of what was found. */
  readonly reads: ReadonlyMap<string, string>
}

/** Reads what surrounds files, each text once in a run. */
export interface Disk {
  /** The folder that plans may read, as `workspaceFolder`: its path from the working folder. */
  readonly workspace: string
  readonly surroundingsOf: (uri: string) => Surroundings
  /** The mark of a file's present content, as a plan may read it; both are paths from the working folder. */
  readonly markFor: (plan: string, wanted: string) => string | Promise<string>
}

/** The mark of a file that is not there or may not be read. */
const nothing = ''

/** The mark of a text: texts with the same mark are the same. */
export function markOf(content: string | Uint8Array): string {
  return hash('sha1', content)
}

/** A disk as it is now; what it has read once in its life, it does not read again. */
export function openDisk(workingFolder: string): Disk {
  const texts = new Map<string, Promise<string | undefined>>()
  const marks = new Map<string, string | Promise<string>>()
  const addressOf = (shown: string) => pathToFileURL(resolve(workingFolder, shown)).href
  const workspaceAt = workspaceFolder(workingFolder)
  const workspace = [pathToFileURL(workspaceAt).href]
  const shownUri = (uri: string) => shownPath(fileURLToPath(uri), workingFolder)

  /** Files lie in the workspace or, for a plan outside of it, in the plan's own folder. */
  function read(uri: string, folders: readonly string[]): Promise<string | undefined> {
    const key = `${folders.join('\n')}\n${uri}`
    const known = texts.get(key)
    if (known) return known
    const text = readFromDisk(uri, folders)
    texts.set(key, text)
    return text
  }

  const markOfText = (text: string | undefined) => (text === undefined ? nothing : markOf(text))

  return {
    workspace: shownPath(workspaceAt, workingFolder),
    surroundingsOf(uri) {
      const folders = foldersFor(uri, workspace)
      const reads = new Map<string, string>()
      return {
        folders,
        reads,
        shownUri,
        async readFile(wanted) {
          const text = await read(wanted, folders)
          reads.set(shownUri(wanted), markOfText(text))
          return text
        },
      }
    },
    markFor(plan, wanted) {
      // What a plan may read depends on its folder, and plans of one folder mostly ask for the same.
      const key = `${plan.slice(0, plan.lastIndexOf('/') + 1)}\n${wanted}`
      const known = marks.get(key)
      if (known !== undefined) return known
      const folders = foldersFor(addressOf(plan), workspace)
      const found = read(addressOf(wanted), folders).then((text) => {
        const mark = markOfText(text)
        marks.set(key, mark)
        return mark
      })
      marks.set(key, found)
      return found
    },
  }
}

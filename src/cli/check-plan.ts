import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import {
  type Analysis,
  analyse,
  foldersFor,
  type LibraryHost,
  loadLibraries,
  loadSettings,
  openDocument,
  type SettingsHost,
} from '../core/index.ts'
import { readFromDisk } from '../server/read-from-disk.ts'
import { readText } from './files/read-text.ts'
import type { Refusal } from './files/refusal.ts'
import { shownPath } from './files/shown-path.ts'

/**
 * Reads a plan or library with all that it imports and the team's settings, and analyses it. Never throws: a mistake in the program is a
 * refusal, too, so that one file does not keep others from being checked.
 *
 * @param path from the working folder
 */
export async function checkPlan(path: string, workingFolder: string): Promise<Analysis | Refusal> {
  const absolute = resolve(workingFolder, path)
  const shown = shownPath(path, workingFolder)
  const file = readText(absolute, shown)
  if ('refusal' in file) return file
  try {
    const uri = pathToFileURL(absolute).href
    const document = openDocument(file.text)
    const host = filesAround(uri, workingFolder)
    const libraries = await loadLibraries(uri, document, host)
    const { settings } = await loadSettings(uri, host)
    return analyse({ uri, document, libraries, settings })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { refusal: `${shown} could not be checked; please report this. It says: ${reason}` }
  }
}

/** Libraries and settings lie in the working folder or, for a plan outside of it, in the plan's own folder. */
function filesAround(plan: string, workingFolder: string): LibraryHost & SettingsHost {
  const folders = foldersFor(plan, [pathToFileURL(workingFolder).href])
  return { folders, readFile: (uri) => readFromDisk(uri, folders) }
}

import { readdirSync, realpathSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { isLibraryFile, isPlanFile, isPlanText } from '../../core/index.ts'
import { readText } from './read-text.ts'
import { refusalFor } from './refusal.ts'
import { shownPath } from './shown-path.ts'

/** What a search found. */
export interface Found {
  /** Plans and libraries as shown paths, sorted by their letters, each file once. */
  readonly files: readonly string[]
  /** A sentence for each path that leads to none. */
  readonly refusals: readonly string[]
}

/**
 * Finds plans and libraries. Files count as they are named or, if they are named by hand, by what they say; folders are
 * searched without `node_modules`, folders that begin with a dot, and links to folders.
 *
 * @param paths files and folders; without any, the working folder
 * @param workingFolder absolute
 */
export function findPlans(paths: readonly string[], workingFolder: string): Found {
  const files = new Map<string, string>()
  const refusals: string[] = []
  const refuse = (shown: string, error: unknown) => refusals.push(refusalFor(shown, error).refusal)

  function take(path: string, shown: string) {
    try {
      const realPath = realpathSync(path)
      const known = files.get(realPath)
      if (known === undefined || shown < known) files.set(realPath, shown)
    } catch (error) {
      refuse(shown, error)
    }
  }

  function search(folder: string) {
    try {
      for (const entry of readdirSync(folder, { withFileTypes: true })) {
        const path = join(folder, entry.name)
        if (entry.isDirectory()) {
          if (!entry.name.startsWith('.') && entry.name !== 'node_modules') search(path)
        } else if (isPlanFile(entry.name) || isLibraryFile(entry.name)) {
          take(path, shownPath(path, workingFolder))
        }
      }
    } catch (error) {
      refuse(shownPath(folder, workingFolder), error)
    }
  }

  for (const path of paths.length > 0 ? paths : ['.']) {
    const absolute = resolve(workingFolder, path)
    const shown = shownPath(path, workingFolder)
    try {
      if (statSync(absolute).isDirectory()) search(absolute)
      else if (isPlanFile(path) || isLibraryFile(path)) take(absolute, shown)
      else {
        const read = readText(absolute, shown)
        if ('refusal' in read) refusals.push(read.refusal)
        else if (isPlanText(read.text)) take(absolute, shown)
        else refusals.push(`${shown} is not a plan: its first line should be “commsPlan: 1”.`)
      }
    } catch (error) {
      refuse(shown, error)
    }
  }
  return { files: [...files.values()].sort(), refusals }
}

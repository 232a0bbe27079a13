import { readdirSync, realpathSync, statSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { isLibraryFile, isPlanFile, isPlanText, isSettingsFile } from '../../core/index.ts'
import { readText } from './read-text.ts'
import { refusalFor } from './refusal.ts'
import { shownPath } from './shown-path.ts'

/** What a search found. */
export interface Found {
  /** Plans, libraries and settings as shown paths, sorted by their letters, each file once. */
  readonly files: readonly string[]
  /** Absolute paths of the folders that were searched or that hold a file named by hand. */
  readonly folders: readonly string[]
  /** A sentence for each path that leads to none. */
  readonly refusals: readonly string[]
}

/**
 * Finds plans, libraries and team settings. Files count as they are named or, if they are named by hand, by what they say; folders are
 * searched without `node_modules`, folders that begin with a dot, and links to folders.
 *
 * @param paths files and folders; without any, the working folder
 * @param workingFolder absolute
 */
export function findPlans(paths: readonly string[], workingFolder: string): Found {
  const files = new Map<string, string>()
  const folders = new Set<string>()
  const refusals: string[] = []
  const refuse = (shown: string, error: unknown) => refusals.push(refusalFor(shown, error).refusal)

  function take(path: string, shown: string) {
    try {
      keep(realpathSync(path), shown)
    } catch (error) {
      refuse(shown, error)
    }
  }

  function keep(realPath: string, shown: string) {
    const known = files.get(realPath)
    if (known === undefined || shown < known) files.set(realPath, shown)
  }

  /** `shownFolder` ends in a slash or is empty. Asking for the real path of every file would double the cost. */
  function search(folder: string, realFolder: string, shownFolder: string) {
    folders.add(folder)
    try {
      for (const entry of readdirSync(folder, { withFileTypes: true })) {
        const { name } = entry
        const shown = shownFolder + name
        if (entry.isDirectory()) {
          if (!name.startsWith('.') && name !== 'node_modules') {
            search(join(folder, name), join(realFolder, name), `${shown}/`)
          }
        } else if (isOurs(name)) {
          if (entry.isFile()) keep(realFolder + sep + name, shown)
          else take(join(folder, name), shown)
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
      if (statSync(absolute).isDirectory()) {
        const beginning = relative(workingFolder, absolute).split(sep).join('/')
        search(absolute, realpathSync(absolute), beginning === '' ? '' : `${beginning}/`)
        continue
      }
      folders.add(resolve(absolute, '..'))
      if (isOurs(path)) take(absolute, shown)
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
  return { files: [...files.values()].sort(), folders: [...folders], refusals }
}

function isOurs(name: string): boolean {
  return isPlanFile(name) || isLibraryFile(name) || isSettingsFile(name)
}

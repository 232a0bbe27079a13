import { accessSync, constants, lstatSync, readlinkSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { isLibraryFile, isPlanFile, isPlanText } from '../../core/index.ts'
import { readText } from './read-text.ts'
import { refusalFor } from './refusal.ts'
import { replaceFile } from './replace-file.ts'
import { shownPath } from './shown-path.ts'

/** What a command makes and where: its kind decides the words of a refusal. */
export interface Result {
  /** From the working folder. */
  readonly path: string
  readonly content: string
  /** What the file will be: `page`, `report`. */
  readonly kind: string
  /** What such files usually end in: `.html`. */
  readonly ending: string
}

/**
 * Writes what a command has made, as `replaceFile` does. Keeps the file's rights, follows links, and never replaces a
 * plan, a folder or a device.
 *
 * @returns why it could not be written, or undefined when it is
 */
export function writeResult(result: Result, workingFolder: string): string | undefined {
  const shown = shownPath(result.path, workingFolder)
  try {
    const target = endOfLinks(resolve(workingFolder, result.path))
    const before = statSync(target, { throwIfNoEntry: false })
    if (isPlanFile(target) || isLibraryFile(target)) {
      return `${shown} is the name of a plan; a ${result.kind} would replace it. Choose a name that ends in ${result.ending}.`
    }
    if (before?.isDirectory()) return `${shown} is a folder; name a file in it.`
    if (before && !before.isFile()) return `${shown} is not an ordinary file.`
    if (before && holdsPlan(target, shown)) {
      return `${shown} is a plan; a ${result.kind} would replace it.`
    }
    if (before) accessSync(target, constants.W_OK)
    replaceFile(target, result.content, before?.mode)
    return undefined
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return `there is no folder for ${shown}; make it first.`
    return refusalFor(shown, error).refusal
  }
}

/** Where a path leads; for a file that does not exist yet, its place in the real folder. */
function endOfLinks(path: string): string {
  try {
    return realpathSync(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    const link = lstatSync(path, { throwIfNoEntry: false })
    if (link?.isSymbolicLink()) return endOfLinks(resolve(dirname(path), readlinkSync(path)))
    return join(realpathSync(dirname(path)), basename(path))
  }
}

function holdsPlan(target: string, shown: string): boolean {
  const read = readText(target, shown)
  return 'text' in read && isPlanText(read.text)
}

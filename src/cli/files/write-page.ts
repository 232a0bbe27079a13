import { randomUUID } from 'node:crypto'
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fsyncSync,
  lstatSync,
  openSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { isLibraryFile, isPlanFile, isPlanText } from '../../core/index.ts'
import { readText } from './read-text.ts'
import { refusalFor } from './refusal.ts'
import { shownPath } from './shown-path.ts'

/**
 * Writes a page so that at any moment the file holds the whole old or the whole new one: beside it, then moved over it.
 * Keeps the file's rights, follows links, and never replaces a plan, a folder or a device.
 *
 * @param path from the working folder
 * @returns why it could not be written, or undefined when it is
 */
export function writePage(path: string, page: string, workingFolder: string): string | undefined {
  const shown = shownPath(path, workingFolder)
  try {
    const target = endOfLinks(resolve(workingFolder, path))
    const before = statSync(target, { throwIfNoEntry: false })
    const refusal = refusalToReplace(target, shown, before)
    if (refusal !== undefined) return refusal
    if (before) accessSync(target, constants.W_OK)
    replace(target, page, before?.mode)
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

function refusalToReplace(target: string, shown: string, before: Stats | undefined) {
  if (isPlanFile(target) || isLibraryFile(target)) {
    return `${shown} is the name of a plan; a page would replace it. Choose a name that ends in .html.`
  }
  if (before === undefined) return undefined
  if (before.isDirectory()) return `${shown} is a folder; name a file in it.`
  if (!before.isFile()) return `${shown} is not an ordinary file; --out - prints the page.`
  const read = readText(target, shown)
  if ('text' in read && isPlanText(read.text)) return `${shown} is a plan; a page would replace it.`
  return undefined
}

function replace(target: string, page: string, mode: number | undefined) {
  const beside = join(dirname(target), `.${basename(target)}.${randomUUID()}.part`)
  const file = openSync(beside, 'wx')
  try {
    try {
      const bytes = Buffer.from(page)
      for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done)
      if (mode !== undefined) fchmodSync(file, mode & 0o7777)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(beside, target)
  } catch (error) {
    rmSync(beside, { force: true })
    throw error
  }
}

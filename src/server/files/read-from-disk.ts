import { constants } from 'node:fs'
import { type FileHandle, open, realpath } from 'node:fs/promises'
import { isAbsolute, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { largestText } from '../../core/index.ts'

/**
 * The text of a regular file of UTF-8, of at most as many bytes as a text may have signs. Anything else is undefined,
 * without a word why: nobody can learn from the answer which files exist. Links are followed, but not out of the folders.
 *
 * @param uri a `file:` address
 * @param folders addresses of the folders that the file has to lie in
 */
export async function readFromDisk(
  uri: string,
  folders: readonly string[],
): Promise<string | undefined> {
  const path = pathOf(uri)
  if (path === undefined) return undefined
  const inside = folders.map(pathOf).filter((folder) => folder !== undefined)
  // First by name alone: asking for a path on another machine can already tell that machine something.
  if (!inside.some((folder) => liesIn(path, folder))) return undefined
  try {
    const real = await realpath(path)
    const realFolders = await Promise.all(
      inside.map((folder) => realpath(folder).catch(() => folder)),
    )
    if (!realFolders.some((folder) => liesIn(real, folder))) return undefined
    // Without waiting: opening a pipe would otherwise hang until somebody writes to it.
    const file = await open(real, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    try {
      return await textOf(file)
    } finally {
      await file.close()
    }
  } catch {
    return undefined
  }
}

async function textOf(file: FileHandle): Promise<string | undefined> {
  const facts = await file.stat()
  if (!facts.isFile() || facts.size > largestText) return undefined
  const bytes = await file.readFile()
  if (bytes.length > largestText) return undefined
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
}

function pathOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri)
  } catch {
    return undefined
  }
}

function liesIn(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way !== '' && way !== '..' && !/^\.\.[/\\]/.test(way) && !isAbsolute(way)
}

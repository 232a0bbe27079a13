import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** Folders that are looked into; a workspace with more is no place where plans are kept. */
const mostFolders = 2000

/**
 * Addresses of the files in some folders and below whose name is wanted. Folders that begin with a dot, `node_modules`
 * and links to folders are passed over, and so is what cannot be read.
 *
 * @param folders `file:` addresses
 */
export async function findOnDisk(
  folders: readonly string[],
  isWanted: (name: string) => boolean,
): Promise<readonly string[]> {
  const found = new Set<string>()
  const waiting = folders.flatMap((folder) => pathOf(folder) ?? [])
  for (let looked = 0; looked < mostFolders; looked++) {
    const folder = waiting.shift()
    if (folder === undefined) break
    for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) {
        if (!entry.name.startsWith('.') && entry.name !== 'node_modules') waiting.push(path)
      } else if (isWanted(entry.name)) found.add(pathToFileURL(path).href)
    }
  }
  return [...found]
}

function pathOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri)
  } catch {
    return undefined
  }
}

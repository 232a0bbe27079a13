import { foldersFor, isLibraryFile, pathForImport } from '../../core/index.ts'
import type { Session } from '../session.ts'
import { addressKey } from './address.ts'

/** Paths of the libraries that a file could import, as it would write them, the nearest first; none without a disk. */
export async function librariesNear(
  { host, client }: Session,
  uri: string,
): Promise<readonly string[]> {
  const found = (await host.findFiles?.(foldersFor(uri, client.folders), isLibraryFile)) ?? []
  return found
    .filter((library) => addressKey(library) !== addressKey(uri))
    .map((library) => pathForImport(uri, library))
    .filter((path) => path !== undefined)
    .sort((a, b) => stepsIn(a) - stepsIn(b) || (a < b ? -1 : 1))
}

function stepsIn(path: string): number {
  return path.split('/').length
}

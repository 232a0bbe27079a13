import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readText } from '../files/read-text.ts'
import type { Refusal } from '../files/refusal.ts'
import { shownPath } from '../files/shown-path.ts'
import { type Disk, openDisk } from '../lint/surroundings.ts'
import type { PlanFile } from './check-plan.ts'

/**
 * Reads a file to be checked, judged by its own status.
 *
 * @param path from the working folder
 * @param disk what has been read before, for several files in one run
 */
export function planFile(
  path: string,
  workingFolder: string,
  disk: Disk = openDisk(workingFolder),
): PlanFile | Refusal {
  const absolute = resolve(workingFolder, path)
  const shown = shownPath(path, workingFolder)
  const read = readText(absolute, shown)
  if ('refusal' in read) return read
  const uri = pathToFileURL(absolute).href
  const surroundings = disk.surroundingsOf(uri)
  return { uri, shown, text: read.text, surroundings, status: undefined }
}

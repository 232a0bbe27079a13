import { relative, resolve, sep } from 'node:path'
import type { Screen } from './reporter.ts'

/**
 * The path that a CI server knows a file by: from the folder that it checked out, whatever folder the command ran in.
 * A file outside of it keeps its path from the working folder.
 *
 * @param file from the working folder, with forward slashes
 */
export function projectPath(
  file: string,
  { workingFolder, projectFolder }: Pick<Screen, 'workingFolder' | 'projectFolder'>,
): string {
  if (projectFolder === undefined) return file
  const path = relative(projectFolder, resolve(workingFolder, file)).split(sep).join('/')
  return path.startsWith('../') || resolve(path) === path ? file : path
}

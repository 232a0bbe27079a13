import { relative, resolve, sep } from 'node:path'

/** A path as people read it and reports print it: from the working folder, with forward slashes. */
export function shownPath(path: string, workingFolder: string): string {
  const absolute = resolve(workingFolder, path)
  const near = relative(workingFolder, absolute)
  return (near === '' ? '.' : near).split(sep).join('/')
}

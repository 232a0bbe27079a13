import { existsSync, realpathSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, isAbsolute, join, relative } from 'node:path'
import { settingsFileName } from '../../core/index.ts'

/**
 * The folder that is to a run what the open folder is to an editor, so that the answer is the same from every folder
 * inside: the repository that the working folder lies in, or else the highest folder above with settings of a team, or
 * else the working folder itself. The user's own folder, what lies above it and the top of the disk are not looked at:
 * a plan may read its workspace, and whoever names a whole disk does not mean that.
 *
 * @param workingFolder absolute
 * @param home absolute; the folder of the user
 * @returns absolute
 */
export function workspaceFolder(workingFolder: string, home: string = homedir()): string {
  const realHome = realPathOf(home)
  let highest = workingFolder
  for (let folder = workingFolder; !holds(folder, realHome); folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder
    if (existsSync(join(folder, settingsFileName))) highest = folder
  }
  return highest
}

/** Whether a folder is the top of the disk, or the inner one or above it. */
function holds(folder: string, inner: string): boolean {
  if (dirname(folder) === folder) return true
  const way = relative(folder, inner)
  return way === '' || !(way.split(/[\\/]/)[0] === '..' || isAbsolute(way))
}

function realPathOf(folder: string): string {
  try {
    return realpathSync(folder)
  } catch {
    return folder
  }
}

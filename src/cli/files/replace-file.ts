import { randomUUID } from 'node:crypto'
import { closeSync, fchmodSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/**
 * Writes a file so that at any moment it holds the whole old or the whole new content: beside it, then moved over it.
 *
 * @param target absolute, behind all links
 * @param mode rights that the file had before; without them the system's own hold
 * @throws {Error} as the system says it; then the old file is as it was, and nothing is left beside it
 */
export function replaceFile(target: string, content: string, mode: number | undefined): void {
  const beside = join(dirname(target), `.${basename(target)}.${randomUUID()}.part`)
  const file = openSync(beside, 'wx')
  try {
    try {
      const bytes = Buffer.from(content)
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

import { accessSync, constants, realpathSync, statSync } from 'node:fs'
import { readBytes } from '../files/read-text.ts'
import { type Refusal, refusalFor } from '../files/refusal.ts'
import { replaceFile } from '../files/replace-file.ts'

const byteOrderMark = '\ufeff'

/**
 * Writes a plan's mended text over its file, as `replaceFile` does; rights, links and a byte-order mark stay. A file
 * that somebody changed since it was read is left alone.
 *
 * @param path absolute
 * @param shown the path as the reader knows it
 * @param before what was read
 * @returns the bytes that were written
 */
export function writeFixed(
  path: string,
  shown: string,
  before: Uint8Array,
  text: string,
): { readonly bytes: Buffer } | Refusal {
  try {
    const target = realpathSync(path)
    accessSync(target, constants.W_OK)
    const now = readBytes(target, shown)
    if ('refusal' in now) return now
    if (!now.bytes.equals(before)) {
      return { refusal: `${shown} was changed meanwhile; it was left as it is. Run --fix again.` }
    }
    const content = hasMark(before) ? byteOrderMark + text : text
    replaceFile(target, content, statSync(target).mode)
    return { bytes: Buffer.from(content) }
  } catch (error) {
    return refusalFor(shown, error)
  }
}

function hasMark([first, second, third]: Uint8Array): boolean {
  return first === 0xef && second === 0xbb && third === 0xbf
}

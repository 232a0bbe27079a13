import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'
import { largestText } from '../../core/index.ts'
import { type Refusal, refusalFor } from './refusal.ts'

/** Bytes. Whatever is bigger cannot be short enough: UTF-8 takes at most three bytes for a UTF-16 unit. */
const mostBytes = 3 * largestText

/**
 * Reads a text file. Whatever cannot be a plan (a folder, a device, a picture, a file of 7 MB) is refused without
 * reading it through. A byte-order mark is left out, as editors do.
 *
 * @param path absolute
 * @param shown the path as the reader knows it
 */
export function readText(path: string, shown: string): { readonly text: string } | Refusal {
  const read = readBytes(path, shown)
  return 'refusal' in read ? read : textOf(read.bytes, shown)
}

/** Reads a file's bytes, with the same refusals; whether they are a text, `textOf` says. */
export function readBytes(path: string, shown: string): { readonly bytes: Buffer } | Refusal {
  try {
    // Without waiting: opening a pipe would otherwise hang until somebody writes to it.
    const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    try {
      const facts = fstatSync(file)
      if (facts.isDirectory()) return { refusal: `${shown} is a folder; a file is wanted here.` }
      if (!facts.isFile()) return { refusal: `${shown} is not an ordinary file.` }
      if (facts.size > mostBytes) return tooBig(shown, facts.size)
      return { bytes: bytesOf(file, facts.size) }
    } finally {
      closeSync(file)
    }
  } catch (error) {
    return refusalFor(shown, error)
  }
}

/** The text that bytes are, without a byte-order mark; refused when they are none, or too long. */
export function textOf(bytes: Uint8Array, shown: string): { readonly text: string } | Refusal {
  const text = decoded(bytes)
  if (text === undefined) {
    return {
      refusal: `${shown} is not a text file in UTF-8. If it is a plan, save it again as UTF-8.`,
    }
  }
  return text.length > largestText ? tooBig(shown, bytes.length) : { text }
}

/** One read for most files; a file that grows meanwhile counts as it was. */
function bytesOf(file: number, size: number): Buffer {
  const bytes = roomFor(size)
  let done = 0
  while (done < size) {
    const more = readSync(file, bytes, done, size - done, null)
    if (more === 0) break
    done += more
  }
  return bytes.subarray(0, done)
}

/** In bytes. A store for each of a thousand files would keep the collector busier than reading them does. */
const storeSize = 2 ** 20
let store = Buffer.allocUnsafeSlow(0)
let used = 0

/** Bytes that nobody uses; small files share a store. */
function roomFor(size: number): Buffer {
  if (size > storeSize / 4) return Buffer.allocUnsafeSlow(size)
  if (used + size > store.length) {
    store = Buffer.allocUnsafeSlow(storeSize)
    used = 0
  }
  used += size
  return store.subarray(used - size, used)
}

function tooBig(shown: string, bytes: number): Refusal {
  const size = (bytes / 1024 / 1024).toFixed(1)
  return { refusal: `${shown} has ${size} MB; plans of more than 2 MB are not read.` }
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.includes('\0') ? undefined : text
  } catch {
    return undefined
  }
}

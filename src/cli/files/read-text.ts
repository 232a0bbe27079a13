import { readFileSync, statSync } from 'node:fs'
import { largestText } from '../../core/index.ts'
import { type Refusal, refusalFor } from './refusal.ts'

/** Bytes. Whatever is bigger cannot be short enough: UTF-8 takes at most three bytes for a UTF-16 unit. */
const mostBytes = 3 * largestText

/**
 * Reads a text file. Whatever cannot be a plan (a folder, a device, a picture, a file of 5 MB) is refused without
 * reading it through. A byte-order mark is left out, as editors do.
 *
 * @param path absolute
 * @param shown the path as the reader knows it
 */
export function readText(path: string, shown: string): { readonly text: string } | Refusal {
  try {
    const facts = statSync(path)
    if (facts.isDirectory()) return { refusal: `${shown} is a folder; a file is wanted here.` }
    // Pipes and devices could keep us waiting for ever.
    if (!facts.isFile()) return { refusal: `${shown} is not an ordinary file.` }
    if (facts.size > mostBytes) return tooBig(shown, facts.size)
    const bytes = readFileSync(path)
    const text = textOf(bytes)
    if (text === undefined) {
      return {
        refusal: `${shown} is not a text file in UTF-8. If it is a plan, save it again as UTF-8.`,
      }
    }
    return text.length > largestText ? tooBig(shown, bytes.length) : { text }
  } catch (error) {
    return refusalFor(shown, error)
  }
}

function tooBig(shown: string, bytes: number): Refusal {
  const size = (bytes / 1024 / 1024).toFixed(1)
  return { refusal: `${shown} has ${size} MB; plans of more than 2 MB are not read.` }
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.includes('\0') ? undefined : text
  } catch {
    return undefined
  }
}

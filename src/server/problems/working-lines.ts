import type { DocumentChange } from '../../core/index.ts'
import { addressKey } from '../files/address.ts'

/** Which line of each open file somebody is writing on, and which files have changes that are not saved. */
export interface WorkingLines {
  /** Notes edits; the line in which the last of them ends is the one that is written on. */
  readonly edited: (uri: string, changes: readonly DocumentChange[]) => void
  /** Nobody writes on a line of the file any more, and it is saved when `isSaved`; returns whether somebody did. */
  readonly left: (uri: string, isSaved?: boolean) => boolean
  /** The 0-based line that is written on, in the newest text. */
  readonly lineIn: (uri: string) => number | undefined
  /** The file has edits that came after it was opened or saved. */
  readonly hasEdits: (uri: string) => boolean
}

/** Starts with nobody writing anywhere. */
export function workingLines(): WorkingLines {
  const lines = new Map<string, number>()
  const unsaved = new Set<string>()
  return {
    edited(uri, changes) {
      const last = changes.at(-1)
      if (!last) return
      unsaved.add(addressKey(uri))
      if (last.range) lines.set(addressKey(uri), last.range.start.line + lineEndsIn(last.text))
      else lines.delete(addressKey(uri))
    },
    left(uri, isSaved = false) {
      if (isSaved) unsaved.delete(addressKey(uri))
      return lines.delete(addressKey(uri))
    },
    lineIn: (uri) => lines.get(addressKey(uri)),
    hasEdits: (uri) => unsaved.has(addressKey(uri)),
  }
}

function lineEndsIn(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0
}

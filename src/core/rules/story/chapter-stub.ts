import type { Change } from '../../edit/change.ts'
import { idFrom } from '../structure/id-from-words.ts'
import { freeName, toBeWritten } from '../to-be-written.ts'

/** Adds a chapter for a stage behind the others; its words are to be written. */
export function chapterStub(stage: string, taken: ReadonlyMap<string, unknown>): Change {
  const id = freeName(idFrom(stage) ?? 'next-chapter', taken)
  return {
    do: 'set',
    path: ['connectedStory', 'chapters', id],
    value: { stage, message: toBeWritten },
  }
}

import { changedLines } from './changed-lines.ts'
import { lineStartsOf } from './lines.ts'
import type { Position, TextEdit } from './position.ts'

/** The edits, whole lines each, that make one text of another; lines that stay are not touched. */
export function editsBetween(before: string, after: string): TextEdit[] {
  const old = linesOf(before)
  const now = linesOf(after)
  const last = old.length - 1
  const end: Position = { line: last, character: old[last]?.length ?? 0 }
  const startOf = (line: number): Position => (line > last ? end : { line, character: 0 })
  return changedLines(old, now).map(({ oldStart, oldEnd, newStart, newEnd }) => ({
    range: { start: startOf(oldStart), end: startOf(oldEnd) },
    newText: now.slice(newStart, newEnd).join(''),
  }))
}

/** The lines of a text, each with the end that it has. */
function linesOf(text: string): string[] {
  const starts = lineStartsOf(text)
  return starts.map((start, index) => text.slice(start, starts[index + 1]))
}

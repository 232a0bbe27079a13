import { type ChangedLines, changedLines } from '../../core/index.ts'

/** Lines that stay, shown around those that change. */
const context = 3

/**
 * The difference of two texts in the unified form that `patch` and `git apply` read. Line ends are part of their lines.
 *
 * @param path of the file, with forward slashes
 * @returns '' for equal texts
 */
export function unifiedDiff(path: string, before: string, after: string): string {
  const oldLines = linesOf(before)
  const newLines = linesOf(after)
  const changes = changedLines(oldLines, newLines)
  if (changes.length === 0) return ''
  const hunks = gathered(changes).map((group) => hunk(group, oldLines, newLines))
  return `--- a/${path}\n+++ b/${path}\n${hunks.join('')}`
}

/** Lines with their line feeds. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}

/** Changes whose surroundings touch stand together. */
function gathered(changes: readonly ChangedLines[]): ChangedLines[][] {
  const groups: ChangedLines[][] = []
  for (const change of changes) {
    const last = groups.at(-1)?.at(-1)
    if (last && change.oldStart - last.oldEnd <= 2 * context) groups.at(-1)?.push(change)
    else groups.push([change])
  }
  return groups
}

function hunk(
  group: readonly ChangedLines[],
  oldLines: readonly string[],
  newLines: readonly string[],
): string {
  const [first] = group as [ChangedLines]
  const last = group.at(-1) as ChangedLines
  const oldStart = Math.max(0, first.oldStart - context)
  const oldEnd = Math.min(oldLines.length, last.oldEnd + context)
  const newStart = first.newStart - (first.oldStart - oldStart)
  const newEnd = last.newEnd + (oldEnd - last.oldEnd)
  let text = `@@ -${spanOf(oldStart, oldEnd)} +${spanOf(newStart, newEnd)} @@\n`
  let at = oldStart
  for (const change of group) {
    text += written(' ', oldLines.slice(at, change.oldStart))
    text += written('-', oldLines.slice(change.oldStart, change.oldEnd))
    text += written('+', newLines.slice(change.newStart, change.newEnd))
    at = change.oldEnd
  }
  return text + written(' ', oldLines.slice(at, oldEnd))
}

/** Where nothing is left, the form names the line before. */
function spanOf(start: number, end: number): string {
  return `${end > start ? start + 1 : start},${end - start}`
}

function written(sign: string, lines: readonly string[]): string {
  return lines
    .map((line) =>
      line.endsWith('\n') ? sign + line : `${sign}${line}\n\\ No newline at end of file\n`,
    )
    .join('')
}

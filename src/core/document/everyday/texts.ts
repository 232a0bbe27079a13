import type { ScalarNode } from '../node.ts'
import {
  behindSpaces,
  type Cursor,
  carriageReturn,
  endValue,
  hash,
  space,
  toNextLine,
} from './cursor.ts'
import { leaveIt } from './odd.ts'
import { beginsPlainly, plainNode } from './words.ts'

/** Reads a text without quotes; further lines that stand further in than `margin` belong to it. */
export function readPlain(cursor: Cursor, margin: number): ScalarNode {
  const { text, at: start } = cursor
  let last = endOfPlain(cursor)
  let value = text.slice(start, last)
  let lineBreak = cursor.next
  endValue(cursor, last)
  while (!cursor.isOver && cursor.column > margin) {
    // A comment between the lines would have ended the text, and behind it nothing more can stand.
    const between = text.slice(last, cursor.at)
    if (between.includes('#') || !beginsPlainly(text, cursor.at)) leaveIt()
    const blankLines = lineBreaksIn(text, lineBreak, cursor.at)
    value += blankLines > 0 ? '\n'.repeat(blankLines) : ' '
    const { at } = cursor
    last = endOfPlain(cursor)
    lineBreak = cursor.next
    value += text.slice(at, last)
    endValue(cursor, last)
  }
  return plainNode(value, text.slice(start, last), start, last)
}

/** Where a text without quotes ends in the cursor's line. */
function endOfPlain({ text, at, end }: Cursor): number {
  let last = at
  for (let now = at; now < end; now++) {
    const sign = text.charCodeAt(now)
    if (sign === space) continue
    if (sign === hash && text.charCodeAt(now - 1) === space) return last
    const endsName = now + 1 >= end || text.charCodeAt(now + 1) === space
    if (sign === 58 && endsName) leaveIt()
    last = now + 1
  }
  return last
}

function lineBreaksIn(text: string, from: number, to: number): number {
  let count = 0
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1))
    count++
  return count
}

/** Reads the lines of a text after `|` or `>`, which stand further in than `margin`. */
export function readLines(cursor: Cursor, margin: number): ScalarNode {
  const { text, at: start } = cursor
  const isFolded = text.charAt(start) === '>'
  const strips = text.charAt(start + 1) === '-'
  if (cursor.end - start !== (strips ? 2 : 1)) leaveIt()
  const lines: string[] = []
  let indent = -1
  let at = cursor.next
  let behind = at
  while (at < text.length) {
    const first = behindSpaces(cursor, at, text.length)
    const lineBreak = text.indexOf('\n', first)
    // Without a line break at the end, the last line is not like the others.
    if (lineBreak < 0) leaveIt()
    const end = text.charCodeAt(lineBreak - 1) === carriageReturn ? lineBreak - 1 : lineBreak
    if (first >= end) {
      if (first - at > Math.max(indent, 0)) leaveIt()
      lines.push('')
    } else {
      if (indent < 0) indent = first - at
      if (first - at < indent) break
      if (isFolded && first - at > indent) leaveIt()
      lines.push(text.slice(at + indent, end))
      behind = lineBreak + 1
    }
    at = lineBreak + 1
  }
  while (lines.at(-1) === '') lines.pop()
  if (indent <= margin || lines.length === 0) leaveIt()
  cursor.next = behind
  cursor.behind = behind
  toNextLine(cursor)
  const value = (isFolded ? folded(lines) : lines.join('\n')) + (strips ? '' : '\n')
  return { kind: 'scalar', value, source: value, style: 'block', start, end: behind }
}

/** Lines as one text: a line break is a space, and blank lines are line breaks. */
function folded(lines: readonly string[]): string {
  let value = ''
  let blankLines = 0
  let isFirst = true
  for (const line of lines) {
    if (line === '') {
      blankLines++
      continue
    }
    value += (blankLines > 0 ? '\n'.repeat(blankLines) : isFirst ? '' : ' ') + line
    blankLines = 0
    isFirst = false
  }
  return value
}

import type { ListNode, MapEntry, MapNode, PlanNode, ScalarNode } from '../node.ts'
import { behindSpaces, type Cursor, toNextLine } from './cursor.ts'
import { leaveIt } from './odd.ts'
import { beginsPlainly, plainNode, quotedNode } from './words.ts'

/** Signs that end a text without quotes in brackets, or make it odd. */
const ending = /[,[\]{}#"'\n]|:(?=[\s,[\]{}]|$)/g

/**
 * Reads `[ … ]` or `{ … }`, which may go on for several lines that stand further in than `margin`. Afterwards the
 * cursor is behind the closing bracket.
 */
export function readBrackets(cursor: Cursor, margin: number, depth: number): PlanNode {
  if (depth > 20) leaveIt()
  return cursor.text.charAt(cursor.at) === '['
    ? readItems(cursor, margin, depth)
    : readFields(cursor, margin, depth)
}

function readItems(cursor: Cursor, margin: number, depth: number): ListNode {
  const start = cursor.at
  const items: PlanNode[] = []
  cursor.at++
  toContent(cursor, margin)
  while (cursor.text.charAt(cursor.at) !== ']') {
    items.push(readOne(cursor, margin, depth))
    toContent(cursor, margin)
    // The only pair of braces that may be left out: [name: value].
    if (cursor.text.charAt(cursor.at) === ':') leaveIt()
    passComma(cursor, margin, ']')
  }
  cursor.at++
  return { kind: 'list', brackets: true, items, start, end: cursor.at }
}

function readFields(cursor: Cursor, margin: number, depth: number): MapNode {
  const start = cursor.at
  const entries: MapEntry[] = []
  cursor.at++
  toContent(cursor, margin)
  while (cursor.text.charAt(cursor.at) !== '}') {
    const name = readText(cursor)
    // Several words before a colon may be a sentence.
    if (name.source.includes(' ')) leaveIt()
    if (cursor.text.charAt(cursor.at) !== ':') leaveIt()
    cursor.at++
    // Behind a quote, a colon needs no space; that is nothing for everyday.
    if (cursor.at < cursor.end && cursor.text.charAt(cursor.at) !== ' ') leaveIt()
    toContent(cursor, margin)
    entries.push({ name, value: readOne(cursor, margin, depth) })
    toContent(cursor, margin)
    passComma(cursor, margin, '}')
  }
  cursor.at++
  return { kind: 'map', braces: true, entries, start, end: cursor.at }
}

function readOne(cursor: Cursor, margin: number, depth: number): PlanNode {
  const first = cursor.text.charAt(cursor.at)
  return first === '[' || first === '{' ? readBrackets(cursor, margin, depth + 1) : readText(cursor)
}

function readText(cursor: Cursor): ScalarNode {
  const { text, at, end } = cursor
  const first = text.charAt(at)
  if (first === '"' || first === "'") {
    const node = quotedNode(text, at, end)
    cursor.at = node.end
    return node
  }
  if (!beginsPlainly(text, at)) leaveIt()
  ending.lastIndex = at
  const stop = Math.min(ending.exec(text)?.index ?? end, end)
  let last = stop
  while (last > at && text.charAt(last - 1) === ' ') last--
  cursor.at = stop
  const written = text.slice(at, last)
  return plainNode(written, written, at, last)
}

/** Goes over spaces and, at the end of a line, to the next one. */
function toContent(cursor: Cursor, margin: number): void {
  cursor.at = behindSpaces(cursor, cursor.at, cursor.end)
  if (cursor.at < cursor.end) return
  toNextLine(cursor)
  if (cursor.isOver || cursor.column <= margin || cursor.firstComment >= 0) leaveIt()
}

function passComma(cursor: Cursor, margin: number, closing: string): void {
  const sign = cursor.text.charAt(cursor.at)
  if (sign === closing) return
  if (sign !== ',') leaveIt()
  cursor.at++
  toContent(cursor, margin)
  // A comma behind the last value, or two of them.
  if (cursor.text.charAt(cursor.at) === closing) leaveIt()
}

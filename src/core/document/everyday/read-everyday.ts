import type { ListNode, MapEntry, MapNode, PlanNode, ScalarNode } from '../node.ts'
import {
  behindSpaces,
  type Cursor,
  endValue,
  forgetComments,
  hash,
  isDash,
  space,
  startOf,
  toNextLine,
} from './cursor.ts'
import { readBrackets } from './flow.ts'
import { isOdd, leaveIt } from './odd.ts'
import { readLines, readPlain } from './texts.ts'
import { beginsPlainly, plainNode, quotedNode } from './words.ts'

/** A name that is longer is no name to the library either. */
const longestName = 1000

/**
 * Reads a text that is written as nearly all plans are: fields below each other, lists with dashes or in brackets,
 * texts with or without quotes or as a block of lines, comments. It gives what the library gives, many times as fast.
 *
 * @returns the tree, or undefined for any text that is not everyday (or cannot be read): the library reads it
 */
export function readEveryday(text: string): PlanNode | undefined {
  if (/[\t\uFEFF]|\r(?!\n)|^(?:---|\.\.\.|%)/m.test(text)) return undefined
  try {
    const cursor = startOf(text)
    if (cursor.isOver || isDash(cursor)) return undefined
    const root = readMap(cursor, 0)
    return cursor.isOver ? root : undefined
  } catch (error) {
    if (isOdd(error)) return undefined
    throw error
  }
}

/** Reads what begins on a line of its own. */
function readBlock(cursor: Cursor, margin: number, depth: number): PlanNode {
  if (depth > 20) leaveIt()
  if (isDash(cursor)) return readList(cursor, depth)
  return colonBehindName(cursor) < 0 ? readValue(cursor, margin, depth) : readMap(cursor, depth)
}

/** Reads fields that stand below each other, from the cursor on. */
function readMap(cursor: Cursor, depth: number): MapNode {
  const { at: start, column } = cursor
  const entries: MapEntry[] = []
  do {
    if (isDash(cursor)) leaveIt()
    const name = readName(cursor)
    entries.push({ name, value: readBehindName(cursor, column, depth) })
  } while (cursor.column === column)
  if (cursor.column > column) leaveIt()
  return { kind: 'map', braces: false, entries, start, end: endOf(cursor, column) }
}

function readName(cursor: Cursor): ScalarNode {
  const { text, at } = cursor
  const colon = colonBehindName(cursor)
  if (colon < 0 || colon - at > longestName) leaveIt()
  const first = text.charAt(at)
  cursor.at = colon + 1
  if (first === '"' || first === "'") {
    const name = quotedNode(text, at, colon)
    if (name.end !== colon) leaveIt()
    return name
  }
  if (text.charCodeAt(colon - 1) === space) leaveIt()
  const written = text.slice(at, colon)
  return plainNode(written, written, at, colon)
}

/** The offset of the colon behind the name with which the rest of the line begins, or -1. */
function colonBehindName({ text, at, end }: Cursor): number {
  const first = text.charCodeAt(at)
  let from = at
  if (first === 34 || first === 39) from = quotedNode(text, at, end).end
  else if (!beginsPlainly(text, at)) return -1
  for (let now = from; now < end; now++) {
    const sign = text.charCodeAt(now)
    if (sign === 58 && (now + 1 >= end || text.charCodeAt(now + 1) === space)) return now
    if (sign === hash && text.charCodeAt(now - 1) === space) return -1
    if (from > at && sign !== space) return -1
  }
  return -1
}

/** Reads the value of a field; `column` is where its name stands. */
function readBehindName(cursor: Cursor, column: number, depth: number): PlanNode | undefined {
  cursor.at = behindSpaces(cursor, cursor.at, cursor.end)
  if (!isAtEnd(cursor)) return readValue(cursor, column, depth)
  toLineBelow(cursor, column)
  if (cursor.column > column) return readBlock(cursor, column, depth + 1)
  if (cursor.column === column && isDash(cursor)) return readList(cursor, depth + 1)
  return undefined
}

/** Whether nothing but a comment follows on the line. */
function isAtEnd({ text, at, end }: Cursor): boolean {
  return at >= end || (text.charCodeAt(at) === hash && text.charCodeAt(at - 1) === space)
}

/** Goes on from a name or dash in a column, with nothing behind it on its line. */
function toLineBelow(cursor: Cursor, column: number): void {
  const hasComment = cursor.at < cursor.end
  cursor.behind = cursor.at
  toNextLine(cursor)
  // A comment that stands further out than the value below it.
  if (cursor.firstComment >= 0 && cursor.outermostComment <= column && cursor.column > column) {
    leaveIt()
  }
  // For the library a comment stands in the place of what is missing.
  if (hasComment || cursor.firstComment >= 0) takeComments(cursor)
}

function takeComments(cursor: Cursor): void {
  cursor.behind = cursor.at
  forgetComments(cursor)
}

/**
 * The end of fields or items in a column. Comments below them that do not stand further out are not theirs but, for the
 * library, belong to whatever holds them.
 */
function endOf(cursor: Cursor, column: number): number {
  const { behind } = cursor
  if (cursor.firstComment > column) leaveIt()
  if (column > 0 && cursor.innermostComment >= column) takeComments(cursor)
  return behind
}

/** Reads the items of a list with dashes. */
function readList(cursor: Cursor, depth: number): ListNode {
  const { at: start, column } = cursor
  const items: (PlanNode | undefined)[] = []
  do items.push(readItem(cursor, column, depth))
  while (cursor.column === column && isDash(cursor))
  if (cursor.column > column) leaveIt()
  return { kind: 'list', brackets: false, items, start, end: endOf(cursor, column) }
}

function readItem(cursor: Cursor, column: number, depth: number): PlanNode | undefined {
  const dash = cursor.at
  const isCommented = cursor.firstComment >= 0
  cursor.at = behindSpaces(cursor, dash + 1, cursor.end)
  if (!isAtEnd(cursor)) {
    cursor.column += cursor.at - dash
    const item = readBlock(cursor, column, depth + 1)
    // Several words before a colon may be a sentence.
    if (item.kind === 'map' && item.entries[0]?.name.source.includes(' ')) leaveIt()
    return item
  }
  toLineBelow(cursor, column)
  if (cursor.column > column) return readBlock(cursor, column, depth + 1)
  // A comment above an item that is missing stands in its place, too.
  return isCommented ? leaveIt() : undefined
}

/** Reads a value that is neither fields nor a list with dashes; further lines stand further in than `margin`. */
function readValue(cursor: Cursor, margin: number, depth: number): PlanNode {
  const { text, at } = cursor
  const first = text.charAt(at)
  if (first === '[' || first === '{') {
    const node = readBrackets(cursor, margin, depth)
    endValue(cursor, node.end)
    return node
  }
  if (first === '"' || first === "'") {
    const node = quotedNode(text, at, cursor.end)
    endValue(cursor, node.end)
    return node
  }
  if (first === '|' || first === '>') return readLines(cursor, margin)
  if (!beginsPlainly(text, at)) leaveIt()
  return readPlain(cursor, margin)
}

import { leaveIt } from './odd.ts'

/** Where a reader is in a text: on a line that says something. All are UTF-16 offsets from the start of the text. */
export interface Cursor {
  readonly text: string
  /** What is read next; behind the dashes of list items that have been read. */
  at: number
  /** Signs from the start of the line to `at`. */
  column: number
  /** The end of the line, its line break left out. */
  end: number
  /** The start of the next line. */
  next: number
  /** The end of the last value, with what follows it on its line. */
  behind: number
  isOver: boolean
  /** Columns of the comments passed on the way to this line: of the first, of those furthest in and out; -1 for none. */
  firstComment: number
  innermostComment: number
  outermostComment: number
}

const space = 32
const hash = 35
const carriageReturn = 13

/** Goes to the first line of a text that says something. */
export function startOf(text: string): Cursor {
  const cursor: Cursor = {
    text,
    at: 0,
    column: 0,
    end: 0,
    next: 0,
    behind: 0,
    isOver: false,
    firstComment: -1,
    innermostComment: -1,
    outermostComment: -1,
  }
  toNextLine(cursor)
  return cursor
}

/** Goes to the next line that says something; blank lines and comments do not. */
export function toNextLine(cursor: Cursor): void {
  const { text } = cursor
  let start = cursor.next
  forgetComments(cursor)
  while (start < text.length) {
    let at = start
    while (text.charCodeAt(at) === space) at++
    const lineFeedAt = text.indexOf('\n', at)
    const end = lineFeedAt < 0 ? text.length : lineFeedAt
    cursor.next = lineFeedAt < 0 ? end : end + 1
    const first = text.charCodeAt(at)
    const isBlank = at >= end || (first === carriageReturn && at === end - 1)
    if (!isBlank && first !== hash) {
      cursor.at = at
      cursor.column = at - start
      cursor.end = text.charCodeAt(end - 1) === carriageReturn ? end - 1 : end
      return
    }
    if (!isBlank) passComment(cursor, at - start)
    start = cursor.next
  }
  cursor.isOver = true
  cursor.at = text.length
  cursor.column = -1
}

function passComment(cursor: Cursor, column: number): void {
  const isFirst = cursor.firstComment < 0
  if (isFirst) cursor.firstComment = column
  if (isFirst || column > cursor.innermostComment) cursor.innermostComment = column
  if (isFirst || column < cursor.outermostComment) cursor.outermostComment = column
}

/** Comments have found the value that they belong to. */
export function forgetComments(cursor: Cursor): void {
  cursor.firstComment = -1
  cursor.innermostComment = -1
  cursor.outermostComment = -1
}

/** The first offset from `at` on that holds no space; `end` when there is none before it. */
export function behindSpaces({ text }: Cursor, at: number, end: number): number {
  let now = at
  while (now < end && text.charCodeAt(now) === space) now++
  return now
}

/** Ends a value at `at`: nothing but a comment may follow it on its line; goes to the next line. */
export function endValue(cursor: Cursor, at: number): void {
  const rest = behindSpaces(cursor, at, cursor.end)
  if (rest < cursor.end && (rest === at || cursor.text.charCodeAt(rest) !== hash)) leaveIt()
  cursor.behind = cursor.next
  toNextLine(cursor)
}

/** Whether a list item begins here. */
export function isDash({ text, at, end }: Cursor): boolean {
  return text.charCodeAt(at) === 45 && (at + 1 >= end || text.charCodeAt(at + 1) === space)
}

export { carriageReturn, hash, space }

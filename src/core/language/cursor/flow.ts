import type { PlanPath } from '../../document/node.ts'
import type { Span } from '../../text/position.ts'
import type { Found, Neighbour } from './spot.ts'
import { endOfQuoted, isClosed, lineEndAt, nextLineAt, skipBlanks, unquoted } from './tokens.ts'

/** One pair of braces or brackets while it is being read. */
interface Frame {
  readonly closes: '}' | ']'
  readonly path: PlanPath
  readonly neighbours: Neighbour[]
  /** The field whose colon was read and whose value is awaited. */
  name: string | undefined
  /** Something stands since the last comma, or since the colon. */
  isFilled: boolean
  index: number
}

/** What lies between braces or brackets: where it ends, and what the cursor is in, if it is inside. */
export interface FlowScan {
  readonly end: number
  readonly found: Found
}

/**
 * Reads on from an opening brace or bracket at `start`, the value of `path`, whose field stands in `column`. It ends
 * where it closes or, when that was forgotten, at the first line that cannot belong to it. `cursor` is an offset, too.
 */
export function scanFlow(
  text: string,
  start: number,
  cursor: number,
  path: PlanPath,
  column: number,
): FlowScan {
  const frames: Frame[] = []
  let found: Found
  let at = start

  const spotAt = (word: Span, hasColon = false): Found => {
    const frame = frames.at(-1)
    if (!frame) return { spot: undefined }
    const isName = frame.closes === '}' && frame.name === undefined
    return {
      spot: {
        place: isName ? 'name' : 'value',
        path: isName ? frame.path : valuePath(frame),
        word,
        inBraces: true,
        column,
        hasColon,
        afterDash: false,
        neighbours: frame.neighbours,
      },
    }
  }

  while (at < text.length) {
    const before = at
    const sign = text.charAt(at)
    const frame = frames.at(-1)
    if (sign === '\n' || sign === '\r') {
      if (cursor === at && !found) found = emptySpot(frame, at, spotAt)
      at = nextLineAt(text, at)
      if (!belongs(text, at, column)) return { end: at, found }
    } else if (sign === ' ' || sign === '\t') {
      at++
    } else if (sign === '#' && /\s/.test(text.charAt(at - 1))) {
      at = lineEndAt(text, at)
      if (cursor > before && cursor <= at) found = { spot: undefined }
      continue
    } else if (sign === '{' || sign === '[') {
      const inner = frame ? valuePath(frame) : path
      frames.push({
        closes: sign === '{' ? '}' : ']',
        path: inner,
        neighbours: [],
        name: undefined,
        isFilled: false,
        index: 0,
      })
      at++
    } else if (sign === '}' || sign === ']') {
      if (cursor === at && !found) found = emptySpot(frame, at, spotAt)
      frames.pop()
      const outer = frames.at(-1)
      at++
      if (!outer) return { end: at, found }
      fill(outer, '')
    } else if (sign === ',') {
      if (cursor === at && !found) found = emptySpot(frame, at, spotAt)
      at++
      if (frame) {
        frame.name = undefined
        frame.isFilled = false
        frame.index++
      }
    } else if (sign === ':' && frame?.name === undefined) {
      at++
    } else {
      at = endOfWord(text, at)
      const colon = skipBlanks(text, at, text.length)
      const isName = frame?.closes === '}' && frame.name === undefined
      const hasColon = isName && text.charAt(colon) === ':'
      if (cursor >= before && cursor <= at) found = spotAt({ start: before, end: at }, hasColon)
      if (frame) {
        const word = unquoted(text.slice(before, at))
        const isCursor = cursor >= before && cursor <= at
        if (hasColon) {
          if (!isCursor) frame.neighbours.push({ name: word, value: '' })
          frame.name = word
          at = colon + 1
        } else if (isCursor) frame.isFilled = true
        else fill(frame, word)
      }
      continue
    }
    if (cursor > before && cursor <= at && !found && at < text.length) {
      const next = text.charAt(at)
      if (cursor < at || /[\s#]/.test(next)) found = emptySpot(frames.at(-1), cursor, spotAt)
    }
  }
  if (cursor === text.length && !found) found = emptySpot(frames.at(-1), cursor, spotAt)
  return { end: at, found }
}

/** A place between words; nothing belongs there when something stands since the last comma. */
function emptySpot(frame: Frame | undefined, at: number, spotAt: (word: Span) => Found): Found {
  if (!frame || frame.isFilled) return { spot: undefined }
  return spotAt({ start: at, end: at })
}

function valuePath(frame: Frame): PlanPath {
  if (frame.closes === ']') return [...frame.path, frame.index]
  return frame.name === undefined ? frame.path : [...frame.path, frame.name]
}

function fill(frame: Frame, value: string): void {
  frame.isFilled = true
  const last = frame.neighbours.at(-1)
  if (frame.name === undefined) frame.neighbours.push({ name: undefined, value })
  else if (last?.name === frame.name) {
    frame.neighbours[frame.neighbours.length - 1] = { name: frame.name, value }
  }
}

/** The end of a word between braces: a quoted text, or everything up to the next sign that ends it. */
function endOfWord(text: string, at: number): number {
  if (/["']/.test(text.charAt(at))) {
    const end = endOfQuoted(text, at)
    if (isClosed(text.slice(at, end))) return end
  }
  const rest = /(?:[^,[\]{}\r\n:#]|:(?![\s,[\]{}]|$)|(?<!\s)#)*/y
  rest.lastIndex = at
  const word = rest.exec(text)?.[0].trimEnd() ?? ''
  return at + Math.max(1, word.length)
}

/** Whether a line that starts at `at` can still belong to braces whose field stands in `column`. */
function belongs(text: string, at: number, column: number): boolean {
  const end = lineEndAt(text, at)
  const first = skipBlanks(text, at, end)
  if (first === end) return true
  return first - at > column || /[\]}#]/.test(text.charAt(first))
}

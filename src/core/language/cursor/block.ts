import type { PlanPath } from '../../document/node.ts'
import { scanFlow } from './flow.ts'
import type { Found, Spot } from './spot.ts'
import {
  endOfPlain,
  endOfQuoted,
  lineEndAt,
  lineStartAt,
  nameAt,
  nextLineAt,
  skipBlanks,
} from './tokens.ts'

/** A field or an item whose lines are being read. */
interface Level {
  readonly column: number
  readonly path: PlanPath
  /** 0-based position for an item of a list; undefined for a field. */
  readonly item: number | undefined
  /** Its value stands on its own line, so what stands deeper is more of that text. */
  readonly hasValue: boolean
}

/**
 * Finds out what the cursor is in by reading the lines before it, by their indentation: lines that cannot be read do
 * not matter. `start` is the path that the fields at the margin of `text` belong to.
 */
export function spotInLines(text: string, cursor: number, start: PlanPath): Spot | undefined {
  const top: Level = { column: -1, path: start, item: undefined, hasValue: false }
  let levels: Level[] = [top]
  /** Column of the field whose text stands on the lines below it. */
  let textBelow: number | undefined
  let at = text.startsWith('\uFEFF') ? 1 : 0

  const parentOf = (column: number): Level => {
    while (levels.length > 1 && (levels.at(-1)?.column ?? -1) >= column) levels.pop()
    return levels.at(-1) ?? top
  }

  while (at <= text.length) {
    const end = lineEndAt(text, at)
    const isHere = cursor >= at && cursor <= end
    const first = skipBlanks(text, at, end)
    const next = nextLineAt(text, end)
    if (first === end) {
      if (isHere) return emptyLine(cursor, cursor - at, parentOf, textBelow)
      at = next
      continue
    }
    if (textBelow !== undefined && first - at > textBelow) {
      if (isHere) return undefined
      at = next
      continue
    }
    if (text.charAt(first) === '#') {
      if (isHere)
        return cursor <= first ? emptyLine(cursor, cursor - at, parentOf, undefined) : undefined
      at = next
      continue
    }
    textBelow = undefined
    if (/^(?:---|\.\.\.)(?:\s|$)/.test(text.slice(at, at + 4))) {
      levels = [top]
      if (isHere) return undefined
      at = next
      continue
    }
    if (isHere && cursor < first) return undefined
    const line = readLine(at, first, end)
    if (line.found) return line.found.spot
    if (isHere) return undefined
    at = line.next
  }
  return undefined

  function readLine(from: number, first: number, end: number): { found: Found; next: number } {
    const next = nextLineAt(text, end)
    const isHere = cursor >= from && cursor <= end
    let at = first
    let dashColumn: number | undefined
    while (text.charAt(at) === '-' && (at + 1 >= end || /[ \t]/.test(text.charAt(at + 1)))) {
      dashColumn = at - from
      openItem(dashColumn)
      const after = skipBlanks(text, at + 1, end)
      const isEmpty = after === end || text.charAt(after) === '#'
      if (isHere && cursor > at && (cursor < after || isEmpty)) {
        const isBehind = cursor <= after
        return { found: { spot: isBehind ? itemSpot(dashColumn, cursor) : undefined }, next }
      }
      at = after
      if (isEmpty) return { found: undefined, next }
    }
    const column = at - from
    const name = nameAt(text, at)
    if (!name) return readValue(from, at, end, dashColumn, column)
    const parent = parentOf(column)
    if (isHere && cursor >= name.start && cursor <= name.end) {
      const word = { start: name.start, end: name.end }
      const spot: Spot = { ...plainSpot(parent.path, column), place: 'name', word, hasColon: true }
      return { found: { spot: { ...spot, afterDash: dashColumn !== undefined } }, next }
    }
    if (isHere && cursor < name.afterColon) return { found: { spot: undefined }, next }
    const value = skipBlanks(text, name.afterColon, end)
    const isBare = value === end || text.charAt(value) === '#'
    const path = [...parent.path, name.name]
    levels.push({ column, path, item: undefined, hasValue: !isBare })
    if (isBare || (isHere && cursor < value)) {
      if (!isHere) return { found: undefined, next }
      const isBefore = cursor <= value
      const word = { start: cursor, end: cursor }
      const spot = isBefore && isBare ? { ...plainSpot(path, column), word } : undefined
      return { found: { spot }, next }
    }
    return readText(value, end, path, column, next)
  }

  /** A value that stands on its line without a name: an item, more of a text, or a name that is being written. */
  function readValue(
    from: number,
    at: number,
    end: number,
    dashColumn: number | undefined,
    column: number,
  ): { found: Found; next: number } {
    const next = nextLineAt(text, end)
    if (dashColumn !== undefined) {
      const item = levels.at(-1) ?? top
      const read = readText(at, end, item.path, dashColumn, next)
      const spot = read.found?.spot
      return spot && !spot.inBraces
        ? { ...read, found: { spot: { ...spot, afterDash: true } } }
        : read
    }
    const parent = parentOf(column)
    if (/[[{]/.test(text.charAt(at))) return readText(at, end, parent.path, parent.column, next)
    const isHere = cursor >= from && cursor <= end
    if (!isHere) return { found: undefined, next }
    if (parent.hasValue) return { found: { spot: undefined }, next }
    const word = { start: at, end: wordEnd(at) }
    const spot: Spot = { ...plainSpot(parent.path, column), place: 'name', word }
    return { found: { spot: cursor <= word.end ? spot : undefined }, next }
  }

  /** A value that starts at `at`: in braces, in quotes, on the lines below, or plain. */
  function readText(
    at: number,
    end: number,
    path: PlanPath,
    column: number,
    next: number,
  ): { found: Found; next: number } {
    const marks = /(?:[&!][^\s,[\]{}]*[ \t]+)*/y
    marks.lastIndex = at
    const value = at + (marks.exec(text)?.[0].length ?? 0)
    const sign = text.charAt(value)
    if (/[[{]/.test(sign)) {
      const { end: after, found } = scanFlow(text, value, cursor, path, column)
      if (found || cursor < value) return { found, next }
      const isAtLine = after > 0 && lineStartAt(text, after) === after
      return {
        found: undefined,
        next: isAtLine ? after : nextLineAt(text, lineEndAt(text, after)),
      }
    }
    if (/[|>]/.test(sign)) textBelow = column
    const word = { start: value, end: wordEnd(value) }
    if (cursor < at || cursor > end) return { found: undefined, next }
    const isInside = cursor >= word.start && cursor <= word.end && !/[|>]/.test(sign)
    return { found: { spot: isInside ? { ...plainSpot(path, column), word } : undefined }, next }
  }

  function wordEnd(at: number): number {
    return /["']/.test(text.charAt(at)) ? endOfQuoted(text, at) : endOfPlain(text, at)
  }

  function openItem(column: number): void {
    while (levels.length > 1 && (levels.at(-1)?.column ?? -1) > column) levels.pop()
    const last = levels.at(-1) ?? top
    const isNext = last.column === column && last.item !== undefined
    if (isNext) levels.pop()
    const parent = levels.at(-1) ?? top
    const item = isNext ? (last.item ?? 0) + 1 : 0
    levels.push({ column, path: [...parent.path, item], item, hasValue: false })
  }

  function itemSpot(column: number, at: number): Spot {
    const path = levels.at(-1)?.path ?? []
    return { ...plainSpot(path, column), word: { start: at, end: at }, afterDash: true }
  }
}

function emptyLine(
  cursor: number,
  column: number,
  parentOf: (column: number) => Level,
  textBelow: number | undefined,
): Spot | undefined {
  if (textBelow !== undefined && column > textBelow) return undefined
  const parent = parentOf(column)
  if (parent.hasValue) return undefined
  const word = { start: cursor, end: cursor }
  return { ...plainSpot(parent.path, column), place: 'name', word }
}

function plainSpot(path: PlanPath, column: number): Omit<Spot, 'word'> {
  return {
    place: 'value',
    path,
    inBraces: false,
    column,
    hasColon: false,
    afterDash: false,
    neighbours: undefined,
  }
}

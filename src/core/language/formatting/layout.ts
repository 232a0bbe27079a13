import type { MapEntry, PlanNode, ScalarNode } from '../../document/node.ts'
import { valueStart } from '../../edit/put/extent.ts'
import { opensLine } from '../../edit/put/lines.ts'
import { type LineStarts, positionAt } from '../../text/lines.ts'
import type { Level } from './levels.ts'

/** What the tree says about the lines of a text; lines are 0-based. Lines that it says nothing about are not in it. */
export interface Layout {
  /** The block whose field, item or value begins the line. */
  readonly opened: ReadonlyMap<number, Level>
  /** The innermost block that the line belongs to. */
  readonly innermost: ReadonlyMap<number, Level>
  /** The column of lines that begin inside a value: in a text, or between braces. */
  readonly inside: ReadonlyMap<number, number>
  /** In the order of the text. */
  readonly blockTexts: readonly BlockText[]
  /** Lines on which a text without a sign for it goes on to the next, and of these the ones in quotes. */
  readonly openTexts: ReadonlySet<number>
  readonly openQuotes: ReadonlySet<number>
}

/** A text after `|` or `>`. */
export interface BlockText {
  /** Its lines, both included. */
  readonly first: number
  readonly last: number
  /** The column in which they begin, and the one in which they should; a text without words begins nowhere. */
  readonly at: number
  readonly to: number
}

/** A text with its lines. */
export interface Lines {
  readonly text: string
  readonly starts: LineStarts
}

/** What the owner of a value is: a field, or a list item. */
interface Owner {
  readonly level: Level
  readonly isItem: boolean
  /** Offset behind its name or dash. */
  readonly end: number
}

/** Spaces behind the start of a dash at which its item begins. */
const dashWidth = 2

/**
 * Finds where the lines of a tree belong.
 *
 * @param step columns by which fields stand deeper than the field that they belong to
 * @param mayMove whether a stretch of lines (0-based, both included) may be moved; what is around it then stays
 */
export function layoutOf(
  { text, starts }: Lines,
  root: PlanNode,
  step: number,
  mayMove: (first: number, last: number) => boolean,
): Layout {
  const opened = new Map<number, Level>()
  const innermost = new Map<number, Level>()
  const inside = new Map<number, number>()
  const blockTexts: BlockText[] = []
  const openTexts = new Set<number>()
  const openQuotes = new Set<number>()

  const lineOf = (at: number): number => positionAt(starts, text.length, at).line
  const columnOf = (at: number): number => {
    const { line, character } = positionAt(starts, text.length, at)
    return character - (line === 0 && text.startsWith('\uFEFF') ? 1 : 0)
  }

  function begin(at: number, level: Level): void {
    const line = lineOf(at)
    if (opensLine(text, at)) opened.set(line, level)
    innermost.set(line, level)
  }

  /** The block that a node opens; it stays where it is unless all of it may move. */
  function levelOf(node: PlanNode, start: number, wanted: number, around?: Level): Level {
    const at = columnOf(start)
    const isFree = mayMove(lineOf(start), lineOf(Math.max(start, node.end - 1)))
    return { at, to: isFree ? wanted : at, isList: node.kind === 'list', around }
  }

  function placeFields(entries: readonly MapEntry[], level: Level): void {
    for (const { name, value } of entries) {
      begin(valueStart(name), level)
      if (value) placeValue(value, { level, isItem: false, end: name.end })
    }
  }

  function placeItems(items: readonly (PlanNode | undefined)[], start: number, level: Level): void {
    begin(start, level)
    let end = start + 1
    for (const item of items) {
      if (item) placeValue(item, { level, isItem: true, end })
      end = Math.max(end, item?.end ?? 0)
    }
  }

  function placeValue(value: PlanNode, owner: Owner): void {
    // A value that stands before its owner is only pointed to.
    if (value.start < owner.end) return
    const { level, isItem } = owner
    const wanted = level.to + (isItem ? dashWidth : step)
    if (value.kind === 'map' && !value.braces) {
      const start = value.entries[0] ? valueStart(value.entries[0].name) : value.start
      placeFields(value.entries, levelOf(value, start, wanted, level))
      return
    }
    if (value.kind === 'list' && !value.brackets) {
      placeItems(value.items, value.start, levelOf(value, value.start, wanted, level))
      return
    }
    const start = valueStart(value)
    const isOnOwnLine = opensLine(text, start)
    if (isOnOwnLine) inside.set(lineOf(start), wanted)
    const base = isOnOwnLine || isItem ? wanted : level.to
    if (value.kind !== 'scalar') placeInBraces(value, base)
    else if (value.style === 'block') placeBlockText(value, level, wanted)
    else placeText(value, wanted)
  }

  function placeText(value: ScalarNode, column: number): void {
    const first = lineOf(value.start)
    const last = lineOf(value.end)
    for (let line = first + 1; line <= last; line++) {
      inside.set(line, column)
      openTexts.add(line - 1)
      if (value.style !== 'plain') openQuotes.add(line - 1)
    }
  }

  /** @param base the column in which the line belongs that the braces open on */
  function placeInBraces(value: PlanNode, base: number): void {
    if (value.kind === 'scalar') {
      placeText(value, base + step)
      return
    }
    const first = lineOf(value.start)
    const last = lineOf(value.end - 1)
    for (let line = first + 1; line <= last; line++) inside.set(line, base + step)
    if (last > first && opensLine(text, value.end - 1)) inside.set(last, base)
    const parts =
      value.kind === 'list'
        ? value.items
        : value.entries.flatMap((entry) => [entry.name, entry.value])
    for (const part of parts) {
      // Pointers lead out of the braces.
      if (!part || part.start < value.start || part.end > value.end) continue
      const line = lineOf(part.start)
      placeInBraces(part, line === first ? base : (inside.get(line) ?? base))
    }
  }

  function placeBlockText(value: ScalarNode, level: Level, wanted: number): void {
    const first = lineOf(value.start) + 1
    const last = lineOf(Math.max(value.start, value.end - 1))
    if (last < first) return
    // A number behind the sign says where the text begins, counted from the block around it.
    const counted = /^[|>][-+]?([1-9])/.exec(text.slice(value.start, value.start + 3))?.[1]
    const at = counted ? level.at + Number(counted) : marginOf(text.slice(starts[first], value.end))
    const to = counted ? level.to + Number(counted) : wanted
    blockTexts.push({ first, last, at, to: mayMove(first - 1, last) ? to : at })
  }

  if (root.kind === 'map' && !root.braces && root.entries[0]) {
    placeFields(root.entries, levelOf(root, valueStart(root.entries[0].name), 0))
  }
  return { opened, innermost, inside, blockTexts, openTexts, openQuotes }
}

/** The column in which the first line with words begins. */
function marginOf(lines: string): number {
  return /^( *)[^ \r\n]/m.exec(lines)?.[1]?.length ?? Number.POSITIVE_INFINITY
}

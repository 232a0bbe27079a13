import type { Span } from '../../text/position.ts'
import type { BlockText, Layout, Lines } from './layout.ts'
import { type Level, levelThat } from './levels.ts'

/** One line of a text (0-based number) and the column in which its words belong. Offsets count from the text's start. */
export interface PlacedLine extends Span {
  readonly number: number
  /** The line without the spaces and tabs at its ends; for a blank line its end. */
  readonly words: Span
  readonly isBlank: boolean
  readonly column: number
  /** It lies within a text after `|` or `>`, in which spaces at the end may matter. */
  readonly isBlockText: boolean
}

/** The lines of a text with the columns in which their words belong. */
export function placedLines(lines: Lines, layout: Layout): readonly PlacedLine[] {
  const done: PlacedLine[] = []
  /** Comments are placed when the next line is known. */
  let comments: BareLine[] = []
  let level: Level | undefined
  const blocks = layout.blockTexts[Symbol.iterator]()
  let block: BlockText | undefined = blocks.next().value

  function finish(line: BareLine, column: number, isBlockText = false): void {
    done[line.number] = { ...line, column, isBlockText }
  }

  function finishComments(next?: BareLine, column?: number, nextLevel?: Level): void {
    const chain = nextLevel?.around === level ? (nextLevel ?? level) : level
    for (const comment of comments) {
      const isBesideNext = next !== undefined && next.at === comment.at
      const own = levelThat(chain, ({ at }) => at <= comment.at)
      finish(comment, isBesideNext ? (column ?? next.at) : (own?.to ?? comment.at))
    }
    comments = []
  }

  for (const line of bareLines(lines)) {
    while (block && block.last < line.number) block = blocks.next().value
    const inner = layout.inside.get(line.number)
    if (block && block.first <= line.number) {
      const inBlock = withTabsAsWords(lines.text, line)
      finish(inBlock, columnInBlock(inBlock, block), true)
    } else if (line.isBlank) finish(line, 0)
    else if (inner !== undefined) {
      finishComments(line, inner)
      finish(line, inner)
    } else if (lines.text[line.words.start] === '#') comments.push(line)
    else {
      const own = layout.opened.get(line.number) ?? listOf(lines.text, line, level)
      const column = own?.to ?? line.at
      finishComments(line, column, own)
      finish(line, column)
      level = layout.innermost.get(line.number) ?? own ?? level
    }
  }
  finishComments()
  return done
}

/** A line before its column is known. */
interface BareLine extends Omit<PlacedLine, 'column' | 'isBlockText'> {
  /** The column in which its words stand. */
  readonly at: number
}

function* bareLines({ text, starts }: Lines): Generator<BareLine> {
  for (const [number, lineStart] of starts.entries()) {
    const start = lineStart === 0 && text.startsWith('\uFEFF') ? 1 : lineStart
    let end = starts[number + 1] ?? text.length
    while (end > start && /[\r\n]/.test(text[end - 1] ?? '')) end--
    let from = start
    while (from < end && isBlank(text[from])) from++
    let to = end
    while (to > from && isBlank(text[to - 1])) to--
    const words = { start: from, end: to }
    yield { number, start, end, words, isBlank: from === end, at: from - start }
  }
}

function isBlank(sign: string | undefined): boolean {
  return sign === ' ' || sign === '\t'
}

/** Only spaces indent a text; a tab is one of its signs. */
function withTabsAsWords(text: string, line: BareLine): BareLine {
  let start = line.start
  while (start < line.end && text[start] === ' ') start++
  const words = { start, end: Math.max(start, line.words.end) }
  return { ...line, words, isBlank: start === line.end, at: start - line.start }
}

/** Lines keep what they are deeper than the text begins; blank ones need no spaces as long as they are not deeper. */
function columnInBlock(line: BareLine, { at, to }: BlockText): number {
  if (line.at > at || (line.at === at && !line.isBlank)) return line.at + to - at
  return line.isBlank ? 0 : line.at
}

/** The list that a dash without anything behind it belongs to. */
function listOf(text: string, line: BareLine, level: Level | undefined): Level | undefined {
  if (!/^-\s?$/.test(text.slice(line.words.start, line.words.start + 2))) return undefined
  return levelThat(level, ({ at, isList }) => isList && at === line.at)
}

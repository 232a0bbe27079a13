import { plainWordsOf, titleOf } from '../../plan/title.ts'
import { linesOf, longestWord } from '../text-lines.ts'
import { type Font, textWidth } from '../text-width.ts'
import { gapReason, gapTitle } from './gap-words.ts'
import type { ChapterRow, Row } from './matrix.ts'

/** A row with its words broken into lines; lengths in pixels. */
export interface PlacedRow {
  readonly row: Row
  readonly top: number
  readonly height: number
  readonly title: readonly string[]
  /** The stage, under the title. */
  readonly under: readonly string[]
  /** Whether the words "people act" have a line of their own. */
  readonly actsBelow: boolean
  /** What stands in the row when nobody tells it. */
  readonly reason: readonly string[]
}

/** A stretch of a row, from its panel's left. */
export interface Room {
  readonly from: number
  readonly width: number
}

export const titleFont: Font = { size: 14, weight: 600 }
export const smallFont: Font = { size: 12, weight: 400 }
export const actsWords = 'people act'
const untold = 'Nobody tells this'
/** Where there is less room between outlined columns, the reason stands under the name. */
const leastReason = 72
const widestWord = 300

/** The room for the words at the left: no wider than needed, and rather two lines than one wider than `widestTitle`. */
export function nameRoom(rows: readonly Row[], widestTitle: number): number {
  const widths = rows.flatMap((row) => {
    const title = titleOfRow(row)
    const stage = row.kind === 'chapter' ? stageWords(row) : ''
    const acts = row.kind === 'chapter' && row.acts
    return [
      Math.min(textWidth(title, titleFont), widestTitle),
      longestWord(title, titleFont),
      longestWord(stage, smallFont),
      acts ? Math.min(underWidth(stage), widestTitle) : 0,
    ]
  })
  return Math.ceil(Math.min(Math.max(96, ...widths), widestWord))
}

/** Places the rows one under the other from `top`; `names` and `reasonRoom` are the widths there are for words. */
export function placeRows(
  rows: readonly Row[],
  top: number,
  names: number,
  reasonRoom: number,
): { readonly rows: readonly PlacedRow[]; readonly bottom: number } {
  let bottom = top
  const placed = rows.map((row) => {
    const each =
      row.kind === 'gap'
        ? placeGap(row, bottom, names, reasonRoom)
        : placeChapter(row, bottom, names, reasonRoom)
    bottom += each.height
    return each
  })
  return { rows: placed, bottom }
}

function placeGap(row: Row & { kind: 'gap' }, top: number, names: number, room: number): PlacedRow {
  const title = linesOf(titleOfRow(row), names, titleFont)
  const words = gapReason(row.stages)
  const under = room < leastReason ? linesOf(words, names, smallFont) : []
  const reason = room < leastReason ? [] : linesOf(words, room, smallFont)
  const height =
    16 + Math.max(40, title.length * 18 + under.length * 16 + 16, reason.length * 16 + 16)
  return { row, top, height, title, under, actsBelow: false, reason }
}

function placeChapter(row: ChapterRow, top: number, names: number, room: number): PlacedRow {
  const title = linesOf(titleOfRow(row), names, titleFont)
  const stage = stageWords(row)
  const under = stage === '' ? [] : linesOf(stage, names, smallFont)
  const actsBelow = row.acts && (under.length === 0 || underWidth(under.at(-1) ?? '') > names)
  const lines = under.length + (actsBelow ? 1 : 0)
  const isUntold = row.tellings.size === 0
  const isBeside = isUntold && room >= leastReason
  const reason = isBeside ? linesOf(untold, room, smallFont) : []
  const below = isUntold && !isBeside ? linesOf(untold, names, smallFont) : []
  const height =
    Math.max(48, title.length * 18 + (lines + below.length) * 16 + 14) + (isUntold ? 16 : 0)
  return { row, top, height, title, under: [...under, ...below], actsBelow, reason }
}

function titleOfRow(row: Row): string {
  return row.kind === 'gap' ? gapTitle(row.stages) : titleOf(row.chapter)
}

function stageWords({ stage }: ChapterRow): string {
  return stage === undefined ? '' : plainWordsOf(stage)
}

/** The width of the end of a stage's words with the star and "people act" behind it. */
function underWidth(stage: string): number {
  return textWidth(stage, smallFont) + 24 + textWidth(actsWords, smallFont)
}

import { longestWord } from '../text-lines.ts'
import { type Font, textWidth } from '../text-width.ts'
import { groupTitle } from './group-words.ts'
import { absentPartners } from './missing.ts'
import { groups, type TeamColumn, type Work, type WorkGroup } from './work.ts'

/** A column of the matrix: a team, or a part of the organisation that has none. */
export interface Column {
  readonly group: WorkGroup
  readonly team: TeamColumn | undefined
  /** Whether it is the first of its group. */
  readonly opens: boolean
  /** In pixels. */
  readonly width: number
}

const groupFont: Font = { size: 14, weight: 600 }
const teamFont: Font = { size: 12, weight: 400 }
/** Around the words of a column, with a little to spare, and before the first column of a group. */
const padding = 10
export const groupGap = 20
const narrowest = 64
const widest = 120
/** Where there is room, a column is as wide as a word of this width. */
const widestWord = 200
/** Room for "no team yet" in its box. */
const emptyWidth = 92
/** The names of the work: as wide as they need, within bounds; on a phone, as the style sheet has it, always the same. */
const namesBounds = [180, 288] as const
export const phoneNames = 132
/** What there is across on a sheet of paper that lies across. */
const paperWidth = 1016

/** The teams in their groups, each column as wide as its longest word; long words are broken where all have no room. */
export function columnsOf(work: Work): readonly Column[] {
  const roomy = columnsWithin(work, widestWord)
  return namesBounds[0] + sumOf(roomy) <= paperWidth ? roomy : columnsWithin(work, widest)
}

function columnsWithin(work: Work, widest: number): readonly Column[] {
  const absent = new Set<WorkGroup>(absentPartners(work).map(({ group }) => group))
  return groups.flatMap((group) => {
    const teams = work.teams.filter((team) => team.group === group)
    const columns: Column[] = teams.map((team, at) => {
      const words = longestWord(team.title, teamFont) + padding
      const width = Math.min(widest, Math.max(narrowest, Math.ceil(words)))
      return { group, team, opens: at === 0, width: width + (at === 0 ? groupGap : 0) }
    })
    if (absent.has(group)) {
      columns.push({ group, team: undefined, opens: teams.length === 0, width: emptyWidth })
    }
    return wideEnough(columns, longestWord(groupTitle(group), groupFont) + groupGap)
  })
}

/** The width of the names of the work on a desk and on paper, in pixels: narrower where the columns need the room. */
export function namesWidthOf({ rows }: Work, columns: readonly Column[]): number {
  const [least, most] = namesBounds
  const longest = Math.max(0, ...rows.map(({ what }) => textWidth(what, groupFont) + 20))
  const widest = Math.min(most, paperWidth - sumOf(columns))
  return Math.max(least, Math.ceil(Math.min(widest, longest)))
}

/** Columns in as few pieces of like length as fit on paper beside the names. */
export function piecesOf(
  columns: readonly Column[],
  namesWidth: number,
): readonly (readonly Column[])[] {
  for (let count = 1; ; count++) {
    const size = Math.ceil(columns.length / count)
    const pieces = Array.from({ length: Math.ceil(columns.length / size) }, (_, at) =>
      columns.slice(at * size, (at + 1) * size).map(openingPiece),
    )
    if (size <= 1 || pieces.every((piece) => namesWidth + sumOf(piece) <= paperWidth)) return pieces
  }
}

/** The right edge of each column, in pixels from the left of the matrix. */
export function edgesOf(columns: readonly Column[], namesWidth: number): readonly number[] {
  let edge = namesWidth
  return columns.map(({ width }) => {
    edge += width
    return edge
  })
}

function sumOf(columns: readonly Column[]): number {
  return columns.reduce((sum, { width }) => sum + width, 0)
}

/** The first column of a piece opens its group again. */
function openingPiece(column: Column, at: number): Column {
  if (at > 0 || column.opens) return column
  return { ...column, opens: true, width: column.width + groupGap }
}

/** The last column of a group takes what the heading of the group needs beyond its columns. */
function wideEnough(columns: readonly Column[], heading: number): readonly Column[] {
  const lacking = Math.ceil(heading) - sumOf(columns)
  if (lacking <= 0) return columns
  return columns.map((column, at) =>
    at === columns.length - 1 ? { ...column, width: column.width + lacking } : column,
  )
}

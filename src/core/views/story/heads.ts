import { evenLinesOf, longestWord, widest } from '../text-lines.ts'
import { type Font, textWidth } from '../text-width.ts'

/** The face of the channels' names. */
export const headFont: Font = { size: 12, weight: 400 }

/** How the names over the columns stand: level in at most two lines, or turned by 45 degrees. */
export interface Heads {
  readonly turned: boolean
  /** Lines of each name, in the order of the columns. */
  readonly lines: readonly (readonly string[])[]
  /** The width of a column, in pixels. */
  readonly columnWidth: number
  /** The room that the names need above the columns, in pixels. */
  readonly height: number
}

const narrowest = 60
const broadest = 96
/** Between neighbouring names, and the height of a line, in pixels; names are measured generously, so 2 are 4 and more. */
const between = 2
const leading = 15
/** Turned names longer than this take another line. */
const longestTurned = 220

/**
 * Decides how names stand over their columns. `room` is the width there is for all columns, `gapsBefore` the extra room
 * before each. Names stay level if the columns can be made wide enough within the room, or need not grow by much.
 */
export function headsOf(
  names: readonly string[],
  gapsBefore: readonly number[],
  room: number,
): Heads {
  const gaps = gapsBefore.reduce((sum, gap) => sum + gap, 0)
  const share = Math.floor((room - gaps) / Math.max(1, names.length))
  const wanted = Math.min(Math.max(share, narrowest), broadest)
  const most = share >= narrowest ? share : narrowest + 16
  for (let width = wanted; width <= most; width += 2) {
    const lines = names.map((name) => twoLines(name, width - between))
    if (fits(lines, width, gapsBefore)) {
      const height = Math.max(1, ...lines.map((each) => each.length)) * leading
      return { turned: false, lines, columnWidth: width, height }
    }
  }
  return turnedHeads(names)
}

/** A name in one line, or broken where the longer of two lines is shortest. */
function twoLines(name: string, width: number): readonly string[] {
  if (textWidth(name, headFont) <= width) return [name]
  const longest = longestWord(name, headFont)
  for (let tried = Math.max(longest, width); ; tried += 8) {
    const lines = evenLinesOf(name, tried, headFont)
    if (lines.length <= 2) return lines
  }
}

function fits(
  lines: readonly (readonly string[])[],
  columnWidth: number,
  gapsBefore: readonly number[],
): boolean {
  return lines.every((each, at) => {
    const here = widest(each, headFont)
    if (each.length > 2 || here > columnWidth + 16) return false
    const before = lines[at - 1]
    if (!before) return here <= columnWidth + between
    const distance = columnWidth + (gapsBefore[at] ?? 0)
    return distance - (here + widest(before, headFont)) / 2 >= between
  })
}

function turnedHeads(names: readonly string[]): Heads {
  const lines = names.map((name) =>
    evenLinesOf(
      name,
      Math.max(longestTurned, Math.min(longestWord(name, headFont), 320)),
      headFont,
    ),
  )
  const deepest = Math.max(...lines.map((each) => each.length))
  const longest = Math.max(...lines.map((each) => widest(each, headFont)))
  const columnWidth = Math.max(narrowest, Math.ceil((deepest * leading + between) * Math.SQRT2))
  return {
    turned: true,
    lines,
    columnWidth,
    height: Math.ceil((longest + deepest * leading) / Math.SQRT2),
  }
}

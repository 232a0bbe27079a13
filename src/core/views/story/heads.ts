import { evenLinesOf, longestWord, widest } from '../text-lines.ts'
import { type Font, textWidth } from '../text-width.ts'

/** The face of the channels' names. */
export const headFont: Font = { size: 12, weight: 400 }

/** How the names over the columns stand: level in at most two lines, or turned by 45 degrees. */
export interface Heads {
  readonly turned: boolean
  /** Lines of each name, in the order of the columns. */
  readonly lines: readonly (readonly string[])[]
  /** The width of each column, in pixels. */
  readonly widths: readonly number[]
  /** How far each name leans to the right of the middle of its column, in pixels; 0 for level ones. */
  readonly leans: readonly number[]
  /** The room that the names need above the columns, in pixels. */
  readonly height: number
}

const narrowest = 60
/** Columns under turned names are as narrow as this where all of them then stay in sight. */
const tightest = 52
const broadest = 96
/** Between neighbouring names, in pixels; names are measured generously, so 2 are 4 and more. */
const between = 2
const leading = 15
/** When columns do not fit on a page anyway, names stay level as long as columns are no wider than this on average. */
const broadestScrolled = 76
/** Words longer than this are turned in any case, and broken if they must. */
const longestLevel = 180
/** Turned names longer than this take another line. */
const longestTurned = 220

/**
 * Decides how names stand over their columns, and so how wide the columns are: of one width where that fits, some wider
 * than others for the sake of their names where it does not. `rooms` are the widths there are for all columns, in
 * pixels: first the one that would be best, last the most.
 */
export function headsOf(names: readonly string[], rooms: readonly number[]): Heads {
  const needed = names.map((name) => Math.max(narrowest, Math.ceil(levelWidth(name)) + between))
  const widthsAt = (base: number) => needed.map((width) => Math.max(base, width))
  const isTooLong = needed.some((width) => width > longestLevel)
  for (const room of isTooLong ? [] : rooms) {
    if (sum(needed) > room) continue
    for (let base = broadest; base >= narrowest; base--) {
      if (sum(widthsAt(base)) <= room) return levelHeads(names, widthsAt(base))
    }
  }
  const scrolls = names.length * narrowest > (rooms.at(-1) ?? 0)
  if (!isTooLong && scrolls && sum(needed) <= names.length * broadestScrolled)
    return levelHeads(names, needed)
  return turnedHeads(names, rooms)
}

/** The least width in which a name takes no more than two lines; its words stay whole. */
function levelWidth(name: string): number {
  const longest = longestWord(name, headFont)
  const whole = textWidth(name, headFont)
  for (let tried = Math.max(longest, whole / 2); tried < whole; tried += 4) {
    const lines = evenLinesOf(name, tried, headFont)
    if (lines.length <= 2) return widest(lines, headFont)
  }
  return whole
}

function levelHeads(names: readonly string[], widths: readonly number[]): Heads {
  const lines = names.map((name, at) => evenLinesOf(name, (widths[at] ?? 0) - between, headFont))
  const height = Math.max(1, ...lines.map((each) => each.length)) * leading
  return { turned: false, lines, widths, leans: names.map(() => 0), height }
}

function turnedHeads(names: readonly string[], rooms: readonly number[]): Heads {
  const lines = names.map((name) => {
    const longest = Math.min(longestWord(name, headFont), 320)
    return evenLinesOf(name, Math.max(longestTurned, longest), headFont)
  })
  const deepest = Math.max(...lines.map((each) => each.length))
  const longest = Math.max(...lines.map((each) => widest(each, headFont)))
  // Lines of neighbours lie side by side, so columns are as far apart as the lines of one name need.
  const least = Math.ceil((deepest * leading + 4) * Math.SQRT2)
  const width = Math.max(least, turnedWidth(names.length, rooms))
  return {
    turned: true,
    lines,
    widths: names.map(() => width),
    leans: lines.map((each) => 6 + widest(each, headFont) / Math.SQRT2),
    height: Math.ceil((longest + deepest * leading) / Math.SQRT2),
  }
}

/** The width of `count` columns under turned names: they share the room there is, and are narrower where all fit then. */
function turnedWidth(count: number, rooms: readonly number[]): number {
  const [best = 0, most = best] = [rooms[0], rooms.at(-1)]
  const shared = Math.floor(best / count)
  if (shared >= narrowest) return Math.min(broadest, shared)
  const tight = Math.floor(most / count)
  return tight >= tightest ? Math.min(narrowest, tight) : narrowest
}

function sum(widths: readonly number[]): number {
  return widths.reduce((all, width) => all + width, 0)
}

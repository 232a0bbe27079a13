import { percentsOf } from '../plan/percent.ts'
import { type Font, textWidth } from './text-width.ts'

/** One part of a whole. */
export interface Share {
  readonly name: string
  /** From 0 to 1; parts below 0 count as 0. */
  readonly share: number
}

/** Where a name stands above a bar. */
export interface NamePlace {
  /** The line, counted upwards from the bar. */
  readonly row: number
  /** The share of the width at which it starts or ends, moved to the right by `shift` pixels. */
  readonly at: number
  readonly isEnd: boolean
  readonly shift: number
}

/** A name to place: `start` and `next` are where its segment and the next one start, from 0 to 1. */
export interface NameToPlace {
  readonly words: string
  readonly start: number
  readonly next: number
}

/** The font of names above a bar. */
export const nameFont: Font = { size: 12, weight: 400 }
const between = 8
/** The least room between a line that leads down and words beside it. */
const besideLead = 3

/** Names with their percentages, which make 100 together: "Brand 65%". */
export function shareWords(shares: readonly Share[]): readonly string[] {
  const percents = percentsOf(shares.map(({ share }) => share))
  return shares.map(({ name }, at) => `${name} ${percents[at]}`)
}

interface Placed extends NamePlace {
  /** In pixels. */
  readonly left: number
  readonly right: number
  readonly lead: number
}

/**
 * Places names in as few lines as they need, so that they touch no other and no line that leads down from one goes through
 * another. A name starts at its segment, or ends at the right edge; where that cannot be, it ends before the next segment.
 * What fits into `room` (in pixels) fits wherever there is more.
 */
export function placeNames(names: readonly NameToPlace[], room: number): readonly NamePlace[] {
  for (const choices of [1, 2]) {
    const candidates = names.map((name) => candidatesOf(name, room).slice(0, choices)).toReversed()
    for (let rows = 1; rows <= names.length; rows++) {
      const found = search(candidates, rows, [])
      if (found) return found.toReversed()
    }
  }
  return names.map((name, at) => ({ ...natural(name, room), row: names.length - 1 - at }))
}

/** The last name stands lowest: what leads down from those before it seldom meets another. */
function search(
  candidates: readonly (readonly Placed[])[],
  rows: number,
  placed: readonly Placed[],
): readonly Placed[] | undefined {
  const mine = candidates[placed.length]
  if (!mine) return placed
  for (const candidate of mine) {
    for (let row = 0; row < rows; row++) {
      const here = { ...candidate, row }
      if (placed.some((other) => disturbs(here, other) || disturbs(other, here))) continue
      const found = search(candidates, rows, [...placed, here])
      if (found) return found
    }
  }
  return undefined
}

/** Whether a name touches another in its line, or stands where that leads down. */
function disturbs(name: Placed, other: Placed): boolean {
  if (name.row > other.row) return false
  if (name.row === other.row) {
    return name.left < other.right + between && other.left < name.right + between
  }
  return other.lead > name.left - besideLead && other.lead < name.right + besideLead
}

function candidatesOf(name: NameToPlace, room: number): readonly Placed[] {
  const width = textWidth(name.words, nameFont)
  const shift = -between
  const right = name.next * room + shift
  const before = { row: 0, at: name.next, isEnd: true, shift }
  const ending = { ...before, left: right - width, right, lead: name.start * room }
  return ending.left < 0 ? [natural(name, room)] : [natural(name, room), ending]
}

function natural({ words, start }: NameToPlace, room: number): Placed {
  const width = textWidth(words, nameFont)
  const lead = start * room
  const isEnd = lead + width > room
  const left = isEnd ? room - width : lead
  return { row: 0, at: isEnd ? 1 : start, isEnd, shift: 0, left, right: left + width, lead }
}

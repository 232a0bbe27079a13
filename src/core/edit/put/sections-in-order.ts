import type { Span } from '../../text/position.ts'
import { canBeRead, type PlanText } from '../plan-text.ts'
import { isPointer, rootSlot, type Slot, slotsIn } from '../slot.ts'
import { lastLineEnd, startOf } from './extent.ts'
import { fieldOrderAt } from './field-order.ts'
import { commentColumn, isBlankLine, lineEnd, lineStart, nextLine, opensLine } from './lines.ts'
import type { Piece } from './spread-on-lines.ts'

/** A section with the comments that belong to it: whole lines, without the last line end. */
interface Section extends Span {
  readonly rank: number
  /** The blank lines behind it, with their line ends. */
  readonly gap: string
}

/**
 * The pieces that put the sections of a file in the order of the format; none when they are. A section takes the
 * comments above it along; those at the very top of the file speak of the whole and stay. Sections that the format does
 * not know stay behind the one before them. Undefined when sections do not stand on lines of their own, or when a line cannot be read.
 */
export function sectionsInOrder(plan: PlanText): readonly Piece[] | undefined {
  const { text } = plan
  const sections = sectionsOf(plan)
  const oldLast = sections?.at(-1)
  if (!sections || !oldLast) return undefined
  const wanted = [...sections].sort((a, b) => a.rank - b.rank)
  const last = wanted.at(-1)
  const behind = (section: Section): string => {
    if (section === last) return ''
    return `\n${section === oldLast ? last?.gap : section.gap}`
  }
  const words = (some: readonly Section[]): string =>
    some.map((each) => text.slice(each.start, each.end) + behind(each)).join('')
  const pieces: Piece[] = []
  let before: Section | undefined
  for (const stays of [...longestRise(sections), undefined]) {
    const start = before?.end ?? sections[0]?.start ?? 0
    const end = stays?.start ?? oldLast.end
    const from = before ? wanted.indexOf(before) + 1 : 0
    const moved = wanted.slice(from, stays ? wanted.indexOf(stays) : undefined)
    const now = (before ? behind(before) : '') + words(moved)
    if (now !== text.slice(start, end).replace(/\r\n/g, '\n'))
      pieces.push({ start, end, text: now })
    before = stays
  }
  return pieces
}

function sectionsOf(plan: PlanText): readonly Section[] | undefined {
  const { text, root, file } = plan
  const slots = slotsIn(rootSlot(plan))
  const isOnLines = slots.every((slot) => {
    const start = startOf(text, slot)
    return start !== undefined && opensLine(text, start) && !isPointer(slot)
  })
  if (root?.kind !== 'map' || root.braces || !isOnLines || !canBeRead(plan)) return undefined
  const { compare } = fieldOrderAt(file, [])
  const known = (slot: Slot): boolean => compare(nameIn(slot), '') !== 0
  const inOrder = slots.filter(known).sort((a, b) => compare(nameIn(a), nameIn(b)))
  const sections: Section[] = []
  let rank = -1
  for (const [index, slot] of slots.entries()) {
    if (known(slot)) rank = inOrder.findIndex((each) => nameIn(each) === nameIn(slot))
    const before = slots[index - 1]
    const next = slots[index + 1]
    const start = before ? topOf(text, before, slot) : firstLine(text, slot)
    const foot = footOf(text, slot, next)
    const following = next ? topOf(text, slot, next) : text.length
    sections.push({ start, end: foot, rank, gap: text.slice(nextLine(text, foot), following) })
  }
  return sections
}

function firstLine(text: string, slot: Slot): number {
  const start = lineStart(text, startOf(text, slot) ?? 0)
  return start === 0 && text.startsWith('\uFEFF') ? 1 : start
}

/** Comments right below a section with a blank line behind them belong to it. */
function footOf(text: string, slot: Slot, next: Slot | undefined): number {
  const end = lastLineEnd(text, slot)
  const limit = next ? firstLine(text, next) : text.length
  let foot = end
  let line = nextLine(text, end)
  while (line < limit && commentColumn(text, line) !== undefined) {
    foot = lineEnd(text, line)
    line = nextLine(text, line)
  }
  return line < limit && isBlankLine(text, line) ? foot : end
}

/** The first line that belongs to a section: the first comment above it that is not part of the section before. */
function topOf(text: string, before: Slot, slot: Slot): number {
  const start = firstLine(text, slot)
  let line = nextLine(text, footOf(text, before, slot))
  while (line < start && isBlankLine(text, line)) line = nextLine(text, line)
  return Math.min(line, start)
}

function nameIn(slot: Slot): string {
  return String(slot.path.at(-1))
}

/** The sections that can stay, so that as little text as possible has to move. */
function longestRise(sections: readonly Section[]): readonly Section[] {
  const best: { readonly size: number; readonly rise: readonly Section[] }[] = []
  for (const [index, section] of sections.entries()) {
    let longest: { readonly size: number; readonly rise: readonly Section[] } = {
      size: 0,
      rise: [],
    }
    for (const [at, known] of best.slice(0, index).entries()) {
      const isBefore = (sections[at]?.rank ?? 0) <= section.rank
      if (isBefore && known.size > longest.size) longest = known
    }
    const size = longest.size + section.end - section.start + 1
    best.push({ size, rise: [...longest.rise, section] })
  }
  return best.reduce((a, b) => (b.size > a.size ? b : a), {
    size: 0,
    rise: [] as readonly Section[],
  }).rise
}

import { type Slot, slotsIn } from '../slot.ts'
import type { Splice } from '../splice.ts'
import { afterColon, endOf, startOf } from './extent.ts'
import { columnOf, lineEnd, nextSign, opensLine } from './lines.ts'

/**
 * Adds written fields or items between the braces or brackets of a slot's value, behind `neighbour` or, without one, in
 * front of all. Commas are set; where each stands on its own line, so do the new ones.
 */
export function putInBraces(
  text: string,
  slot: Slot,
  neighbour: Slot | undefined,
  written: readonly string[],
): readonly Splice[] | undefined {
  const { value } = slot
  if (!value) return undefined
  const after = neighbour && lastOfSentence(text, slot, neighbour)
  const depth = slot.path.length + 1
  const insert = (at: number, words: string): Splice => ({ start: at, end: at, text: words, depth })
  const slots = slotsIn(slot)
  const [first] = slots
  if (!first) {
    const from = value.start + 1
    const to = value.end - 1
    const end = text.slice(from, to).trim() === '' ? to : from
    return [{ start: from, end, text: written.join(', '), depth }]
  }
  const start = startOf(text, after ?? first)
  if (start === undefined) return undefined
  const hasOwnLine = opensLine(text, start)
  const margin = ' '.repeat(columnOf(text, start))
  if (!after) {
    const gap = hasOwnLine ? `,\n${margin}` : ', '
    return [insert(start, written.map((each) => each + gap).join(''))]
  }
  const end = endOf(text, after)
  const sign = nextSign(text, end)
  const comma = text[sign] === ',' ? sign : undefined
  const foot = lineEnd(text, comma ?? end)
  const next = slots[after.index + 1]
  const following = next ? (startOf(text, next) ?? 0) : value.end - 1
  if (!hasOwnLine || following <= foot) {
    return [insert(end, written.map((each) => `, ${each}`).join(''))]
  }
  const lines = written.map((each) => `\n${margin}${each}`)
  if (comma !== undefined) return [insert(foot, lines.map((line) => `${line},`).join(''))]
  return [insert(end, ','), insert(foot, lines.join(','))]
}

/** A text that was cut at its commas (`role: Remind, invite and thank`) is not torn further apart. */
function lastOfSentence(text: string, slot: Slot, neighbour: Slot): Slot {
  const following = slotsIn(slot).slice(neighbour.index + 1)
  const end = following.findIndex((next) => !next.name || afterColon(text, next) !== undefined)
  return following.slice(0, end < 0 ? undefined : end).at(-1) ?? neighbour
}

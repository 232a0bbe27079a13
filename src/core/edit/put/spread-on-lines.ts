import type { Span } from '../../text/position.ts'
import type { PlanText } from '../plan-text.ts'
import { type Slot, slotsIn } from '../slot.ts'
import { commentsIn } from './comments.ts'
import { afterColon, dashOf, endOf, startOf } from './extent.ts'
import { columnIn, writingIn } from './layout.ts'
import { lineEnd } from './lines.ts'

/** A piece of text in place of another. */
export interface Piece extends Span {
  readonly text: string
}

/**
 * Writes what stands between the braces or brackets of a slot on lines of its own, letter by letter as it is. Comments
 * stay with the field or item that they follow. Undefined when there are no braces, or nothing between them.
 */
export function spreadOnLines(plan: PlanText, slot: Slot): readonly Piece[] | undefined {
  const { text } = plan
  const { value } = slot
  const isFlow = value?.kind === 'map' ? value.braces : value?.kind === 'list' && value.brackets
  const slots = slotsIn(slot)
  const start = startOf(text, slot)
  const opening = slot.name ? afterColon(text, slot) : start === undefined ? undefined : start + 1
  if (!value || !isFlow || slots.length === 0 || start === undefined || opening === undefined) {
    return undefined
  }
  // A brace on a line of its own, or behind a mark, is too rare to be worth a rule.
  if (!/^[ \t]+$/.test(text.slice(opening, value.start))) return undefined
  const { step, itemsDeeper } = writingIn(plan, slot)
  const column = columnIn(plan, slot)
  const isUnindented = slot.name && value.kind === 'list' && itemsDeeper === false
  const inner = slot.name
    ? column + (isUnindented ? 0 : (step ?? 2))
    : column + dashOf(text, slot).length
  const lines: string[] = []
  let at = value.start + 1
  for (const each of slots) {
    const from = startOf(text, each)
    if (from === undefined) return undefined
    lines.push(...addComments(lines, text, { start: at, end: from }))
    at = endOf(text, each)
    const words = wordsOf(text, each, { start: from, end: at }, inner, step ?? 2)
    lines.push(value.kind === 'list' ? `- ${words}` : words)
  }
  lines.push(...addComments(lines, text, { start: at, end: value.end - 1 }))
  const margin = ' '.repeat(inner)
  const foot = lineEnd(text, value.end)
  if (slot.name) {
    const below = lines.map((line) => `\n${margin}${line}`).join('')
    return [
      { start: opening, end: value.end, text: '' },
      { start: foot, end: foot, text: below },
    ]
  }
  const [first = '', ...others] = lines
  if (first.startsWith('#')) return undefined
  const below = others.map((line) => `\n${margin}${line}`).join('')
  return [
    { start: value.start, end: value.end, text: first },
    { start: foot, end: foot, text: below },
  ]
}

/**
 * Comments between two fields: one on the line of the field before goes behind it, the others are lines of their own,
 * which are given back.
 */
function addComments(lines: string[], text: string, gap: Span): readonly string[] {
  const own: string[] = []
  for (const { start, end } of commentsIn(text, gap)) {
    const comment = text.slice(start, end).trimEnd()
    const isBehind = lines.length > 0 && own.length === 0 && start < lineEnd(text, gap.start)
    if (isBehind) lines.push(`${lines.pop()}   ${comment}`)
    else own.push(comment)
  }
  return own
}

/** A field or item as it is written; a name without a colon gets one, lines that follow move with it. */
function wordsOf(text: string, slot: Slot, span: Span, column: number, step: number): string {
  const colon = slot.name && afterColon(text, slot)
  const name = slot.name ? text.slice(slot.name.start, slot.name.end) : ''
  const value = text.slice(colon ?? slot.name?.end ?? span.start, span.end).trim()
  const words = slot.name ? `${name}:${value === '' ? '' : ` ${value}`}` : value
  const [first = '', ...others] = words.split(/\r?\n/)
  if (others.length === 0) return words
  const margins = others.filter((line) => line.trim() !== '').map((line) => line.search(/\S/))
  const least = Math.min(...margins)
  const isClosed = /^\s*[\]}]+$/.test(others.at(-1) ?? '')
  const margin = ' '.repeat(column + (isClosed ? 0 : step))
  const moved = others.map((line) => (line.trim() === '' ? '' : margin + line.slice(least)))
  return [first, ...moved].join('\n')
}

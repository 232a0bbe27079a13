import { type MapEntry, nameOf, type PlanNode, type ScalarNode } from '../../document/node.ts'
import type { PlanText } from '../plan-text.ts'
import type { Slot } from '../slot.ts'
import { writeText } from '../write-text.ts'
import { commentsIn } from './comments.ts'
import { afterColon, endOf, lastLineEnd, startOf } from './extent.ts'
import { columnOf, lineEnd } from './lines.ts'
import type { Piece } from './spread-on-lines.ts'

/** Longer lines are hard to read. */
const widest = 120

/**
 * Writes the fields or items of a slot between braces or brackets, on its first line. Texts keep their quotes, and get
 * some where a comma would end them. Undefined when they do not fit on one line of 120 characters, or when something
 * among them cannot be written there: a comment, a text of several lines, a name for a value.
 */
export function gatherInBraces(plan: PlanText, slot: Slot): readonly Piece[] | undefined {
  const { text } = plan
  const { value } = slot
  const isOnLines =
    value?.kind === 'map' ? !value.braces : value?.kind === 'list' && !value.brackets
  const start = startOf(text, slot)
  if (!value || !isOnLines || start === undefined || value.anchor || value.tag) return undefined
  const words = written(text, value)
  const opening = slot.name ? afterColon(text, slot) : value.start
  if (words === undefined || opening === undefined) return undefined
  const line = text.slice(start, opening)
  if (columnOf(text, start) + line.length + words.length + 1 > widest) return undefined
  const head = slot.name ? lineEnd(text, opening) : opening
  const foot = endOf(text, slot)
  // A comment behind the name stays there; any other would be lost between braces.
  if (commentsIn(text, { start: head, end: lastLineEnd(text, slot) }).length > 0) return undefined
  if (!slot.name) return [{ start: opening, end: foot, text: words }]
  if (!/^[ \t]*(?:#.*)?$/.test(text.slice(opening, head))) return undefined
  return [
    { start: opening, end: opening, text: ` ${words}` },
    { start: head, end: foot, text: '' },
  ]
}

/** A value on one line, or undefined when it cannot be written there. */
function written(text: string, node: PlanNode): string | undefined {
  if (node.anchor || node.tag) return undefined
  if (node.kind === 'scalar') return writtenText(text, node)
  const parts =
    node.kind === 'list'
      ? node.items.map((item) => item && written(text, item))
      : node.entries.map((entry) => writtenField(text, entry))
  if (parts.some((part) => part === undefined)) return undefined
  const inside = parts.join(', ')
  return node.kind === 'list' ? `[${inside}]` : `{${inside}}`
}

function writtenField(text: string, entry: MapEntry): string | undefined {
  const name = writtenText(text, entry.name)
  if (name === undefined || nameOf(entry) === '') return undefined
  if (!entry.value) return `${name}: `
  // A value that stands before its name is only pointed to.
  if (entry.value.start < entry.name.end) return undefined
  const value = written(text, entry.value)
  return value === undefined ? undefined : `${name}: ${value}`
}

function writtenText(text: string, node: ScalarNode): string | undefined {
  if (node.style === 'block') return undefined
  const source = text.slice(node.start, node.end)
  if (source.includes('\n')) return undefined
  if (node.style !== 'plain' || typeof node.value !== 'string') return source
  return /[,[\]{}?]|^-/.test(source) ? writeText(source, 'flow') : source
}

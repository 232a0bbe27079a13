import type { PlanNode, ScalarNode } from '../../document/node.ts'
import type { PlanValue } from '../change.ts'
import type { PlanText } from '../plan-text.ts'
import { isPointer, type Slot } from '../slot.ts'
import type { Splice } from '../splice.ts'
import { canBeBlock, writeBlockText } from '../write-block-text.ts'
import { writeText } from '../write-text.ts'
import { isEmpty, isFields, isList, writeFlow, writeItem, writeValue } from '../write-value.ts'
import type { Writing, Written } from '../writing.ts'
import { dashOf, lastLineEnd } from './extent.ts'
import { writingIn } from './layout.ts'
import { lineEnd, nextLine } from './lines.ts'
import { valuePlace } from './value-place.ts'

/** A text that stood in a block stays in one, even without line ends of its own, when it is longer than this. */
const longestLine = 80

/**
 * Writes a value in place of the one that a slot has, or behind the colon of an empty field. Quotes, blocks, braces and
 * the comment behind the value stay. Undefined when there is no place for it.
 */
export function putValue(
  plan: PlanText,
  slot: Slot,
  value: PlanValue,
): readonly Splice[] | undefined {
  const { text } = plan
  const depth = slot.path.length
  const place = valuePlace(text, slot)
  if (!place) {
    if (!slot.name || !slot.inBraces || slot.value) return undefined
    return [{ start: slot.name.end, end: slot.name.end, text: `: ${writeFlow(value)}`, depth }]
  }
  const old = isPointer(slot) ? undefined : slot.value
  const { head, below } = written(plan, slot, old, value)
  const start = head === '' ? place.opening : place.start
  const isBare = slot.name !== undefined && start === place.opening
  const onLine = { start, end: place.end, text: isBare ? head : head.trimStart(), depth }
  if (!place.below && below === '') return [onLine]
  // Comments below an empty field stay above what is written there; in a block of text they would become words.
  const stays = !old && !/^ [|>]/.test(head)
  const foot = stays ? lastLineEnd(text, slot) : lineEnd(text, place.end)
  return [onLine, { ...(place.below ?? { start: foot, end: foot }), text: below, depth }]
}

/** The new value in the style of the old one. */
function written(plan: PlanText, slot: Slot, old: PlanNode | undefined, value: PlanValue): Written {
  const writing = writingIn(plan, slot)
  if (typeof value === 'string' && old?.kind === 'scalar') {
    if (old.style === 'block') return inBlock(plan.text, old, value, writing)
    if (old.style !== 'plain') {
      return { head: ` ${writeText(value, writing.style, old.style)}`, below: '' }
    }
  }
  const staysOnLine =
    (old?.kind === 'map' && old.braces && isFields(value)) ||
    (old?.kind === 'list' && old.brackets && isList(value))
  if (staysOnLine) return { head: ` ${writeFlow(value)}`, below: '' }
  return slot.name ? writeValue(value, writing) : behindDash(plan.text, slot, value, writing)
}

/** Fields of a list item begin on the line of its dash. */
function behindDash(text: string, slot: Slot, value: PlanValue, writing: Writing): Written {
  if (writing.style === 'flow' || !isFields(value) || isEmpty(value)) {
    return writeValue(value, { ...writing, itemsDeeper: true })
  }
  const dash = dashOf(text, slot)
  const [first = '', ...others] = writeItem(value, writing, dash).slice(dash.length).split('\n')
  return { head: first, below: others.map((line) => `\n${line}`).join('') }
}

function inBlock(text: string, old: ScalarNode, value: string, writing: Writing): Written {
  const isLong = value.includes('\n') || value.length > longestLine
  if (!isLong || !canBeBlock(value)) return writeValue(value, writing)
  const below = nextLine(text, old.start)
  const margin = /^\s*?( *)\S/m.exec(text.slice(below, old.end))?.[1]?.length ?? 0
  const step = margin > writing.indent ? margin - writing.indent : (writing.step ?? 2)
  return writeBlockText(value, { ...writing, step }, text[old.start] === '>' ? '>' : '|')
}

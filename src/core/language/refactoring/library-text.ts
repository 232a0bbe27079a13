import { openDocument, type PlanDocument } from '../../document/document.ts'
import { parse } from '../../document/parse.ts'
import { planTextOf } from '../../edit/plan-text.ts'
import { lastLineEnd, setApart } from '../../edit/put/extent.ts'
import { fieldOrderAt, neighbourOf } from '../../edit/put/field-order.ts'
import { columnIn, writingBelow } from '../../edit/put/layout.ts'
import { lineBreakNear } from '../../edit/put/lines.ts'
import { rootSlot, type Slot, slotAt, slotsIn } from '../../edit/slot.ts'
import { applyEdits, lineStartsOf, rangeOf } from '../../text/lines.ts'
import type { TextEdit } from '../../text/position.ts'

/** The text of a new library with one entry in it. */
export function newLibraryText(collection: string, entry: string): string {
  return `commsLibrary: 1\n\n${collection}:\n${indented(entry, 2)}\n`
}

/**
 * The edit that puts an entry at the end of a collection of a library, letter by letter. Undefined when the library
 * cannot be read as it is or would not be afterwards, or when the collection is not written on lines of its own.
 */
export function addToLibrary(
  library: PlanDocument,
  collection: string,
  entry: string,
): TextEdit | undefined {
  const plan = planTextOf(library)
  const { text, root } = plan
  if (root?.kind !== 'map' || root.braces || root.entries.length === 0) return undefined
  const section = slotAt(plan, [collection])
  const place = section ? behindEntries(section) : behindSections()
  if (!place) return undefined
  const lineBreak = lineBreakNear(text, text.length)
  const newText = place.words.replaceAll('\n', lineBreak)
  const span = { start: place.at, end: place.at }
  const edit = { range: rangeOf(lineStartsOf(text), text.length, span), newText }
  return isSound(openDocument(applyEdits(text, [edit]))) ? edit : undefined

  function behindEntries(slot: Slot) {
    const last = slotsIn(slot).at(-1)
    if (!last?.name || last.inBraces) return undefined
    const gap = setApart(text, slot) ? '\n' : ''
    const words = `${gap}\n${indented(entry, columnIn(plan, last))}`
    return { at: lastLineEnd(text, last), words }
  }

  function behindSections() {
    const top = rootSlot(plan)
    const sections = slotsIn(top)
    const before = neighbourOf(collection, sections, fieldOrderAt('Library', []))
    if (!before) return undefined
    const { step } = writingBelow(plan, top, 0)
    const isApart = setApart(text, top) || sections.length === 1
    const words = `${isApart ? '\n' : ''}\n${collection}:\n${indented(entry, step ?? 2)}`
    return { at: lastLineEnd(text, before), words }
  }
}

function isSound({ segments }: PlanDocument): boolean {
  return segments.every((segment) => parse(segment).faults.length === 0)
}

function indented(entry: string, column: number): string {
  const margin = ' '.repeat(column)
  return entry.replace(/^(?=.)/gm, margin)
}

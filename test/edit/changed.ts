import { openDocument } from '../../src/core/document/document.ts'
import type { PlanPath } from '../../src/core/document/node.ts'
import type { Change, PlanValue } from '../../src/core/edit/change.ts'
import { editsFor } from '../../src/core/edit/edits-for.ts'
import { applyEdits } from '../../src/core/text/lines.ts'

/** What a plan reads after some changes, or `refused`. */
export function changed(plan: string, ...changes: readonly Change[]): string {
  const edits = editsFor(openDocument(plan), changes)
  return edits ? applyEdits(plan, edits) : 'refused'
}

/** One line of a table of changes: what happens, the plan before, the change, the plan after. */
export type Row = readonly [
  what: string,
  before: string,
  change: Change | readonly Change[],
  after: string,
]

/** What the plan of a row reads after its changes. */
export function outcome([, before, change]: Row): string {
  return changed(before, ...(Array.isArray(change) ? change : [change as Change]))
}

/** A text from its lines, each with a line end. */
export function lines(...each: readonly string[]): string {
  return each.map((line) => `${line}\n`).join('')
}

/** Where a word stands: the segment that holds it, and its span there. */
export function wordIn(plan: string, word: string) {
  const { segments } = openDocument(plan)
  const segment = segments.findIndex(({ text }) => text.includes(word))
  const start = segments[segment]?.text.indexOf(word) ?? -1
  return { segment, span: { start, end: start + word.length } }
}

/** The path that names and list positions with points between them spell: `channels.shop.handsOffTo.0`. */
export function pathOf(spelled: string): PlanPath {
  return spelled.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step))
}

/** The change that gives a field a value. */
export function set(path: string, value: PlanValue): Change {
  return { do: 'set', path: pathOf(path), value }
}

import { type PlanDocument, textOf } from '../document/document.ts'
import { nameOf, type PlanNode } from '../document/node.ts'
import { parse } from '../document/parse.ts'
import type { FileKind } from '../schema/field-at.ts'
import type { Span } from '../text/position.ts'
import { placedTree } from './joined-tree.ts'

/** A document as changes see it: one text and one tree, all offsets counted from the start of the text. */
export interface PlanText {
  readonly document: PlanDocument
  readonly text: string
  readonly root: PlanNode | undefined
  readonly file: FileKind
}

const known = new WeakMap<PlanDocument, PlanText>()

/** Makes a document ready for changes; kept as long as the document. */
export function planTextOf(document: PlanDocument): PlanText {
  const before = known.get(document)
  if (before) return before
  const root = placedTree(document)
  const has = (name: string) =>
    root?.kind === 'map' && root.entries.some((entry) => nameOf(entry) === name)
  const planText: PlanText = {
    document,
    text: textOf(document),
    root,
    file: has('commsLibrary') ? 'Library' : has('commsConfig') ? 'Settings' : 'Plan',
  }
  known.set(document, planText)
  return planText
}

/** A span counted from the start of a segment, counted from the start of the text; undefined outside the segment. */
export function spanInText(document: PlanDocument, index: number, span: Span): Span | undefined {
  const segment = document.segments[index]
  const by = document.startOffsets[index]
  if (!segment || by === undefined) return undefined
  if (span.start < 0 || span.start > span.end || span.end > segment.text.length) return undefined
  return { start: span.start + by, end: span.end + by }
}

/** Whether every line of a text can be read or, given a span, every line of the segments that it touches. */
export function canBeRead({ document, text }: PlanText, span?: Span): boolean {
  const { start, end } = span ?? { start: 0, end: text.length }
  return document.segments.every((segment, index) => {
    const from = document.startOffsets[index] ?? 0
    const isTouched = from <= end && from + segment.text.length >= start
    if (!isTouched) return true
    const { root, faults } = parse(segment)
    // Words without a colon are no fault to a reader of the file, but nothing that a plan could mean.
    return faults.length === 0 && (root === undefined || root.kind === 'map')
  })
}

import { changeDocument, type PlanDocument } from '../document/document.ts'
import { type MapEntry, nameOf, type PlanNode } from '../document/node.ts'
import { parse } from '../document/parse.ts'
import type { Span } from '../text/position.ts'
import { joinedTree } from './joined-tree.ts'
import type { PlanText } from './plan-text.ts'
import { sameEntries, sameTree } from './same-tree.ts'
import { type Splice, toEdits } from './splice.ts'
import { isNothing, type Wish, wishedTree } from './wish.ts'

/**
 * Tries the pieces on the text and reads it again: whether the plan then says what is wished, nothing else reads
 * differently, and no line has become unreadable. Parts that the pieces do not touch are not read again.
 */
export function fulfils(
  plan: PlanText,
  splices: readonly Splice[],
  wishes: readonly Wish[],
): boolean {
  const after = changed(plan, splices)
  if (faultsIn(after) > faultsIn(plan.document)) return false
  const wished = wishedTree(joinedTree(plan.document), wishes)
  const read = joinedTree(after)
  const exempt = exemptSections(plan, after, splices, wishes)
  const isAsWished = exempt ? sameBut(exempt, wished, read) : sameWhole(wished, read)
  return isAsWished && wishes.every((wish) => isQuoted(wish, after, splices))
}

/** From the last piece to the first, so that each still finds its place. */
function changed({ document, text }: PlanText, splices: readonly Splice[]): PlanDocument {
  return toEdits(text, splices).reduceRight(
    (before, edit) => changeDocument(before, { range: edit.range, text: edit.newText }),
    document,
  )
}

function faultsIn(document: PlanDocument): number {
  return document.segments.reduce((sum, segment) => sum + parse(segment).faults.length, 0)
}

function sameWhole(wished: PlanNode | undefined, read: PlanNode | undefined): boolean {
  if (isNothing(wished)) return read === undefined
  return sameTree(wished, read)
}

/** Whether two trees say the same outside some sections. */
function sameBut(
  exempt: ReadonlySet<string>,
  wished: PlanNode | undefined,
  read: PlanNode | undefined,
): boolean {
  const others = (tree: PlanNode | undefined): readonly MapEntry[] =>
    tree?.kind === 'map' ? tree.entries.filter((entry) => !exempt.has(nameOf(entry))) : []
  return sameEntries(others(wished), others(read))
}

/** Names of the sections that may read differently, before and after; undefined when there are no such wishes. */
function exemptSections(
  plan: PlanText,
  after: PlanDocument,
  splices: readonly Splice[],
  wishes: readonly Wish[],
): ReadonlySet<string> | undefined {
  const free = wishes.filter((wish) => wish.want === 'anything')
  if (free.length === 0) return undefined
  const names = new Set<string>()
  for (const { span } of free) {
    const section = sectionAround(plan.document, span)
    for (const name of namesIn(plan.document, section)) names.add(name)
    const moved = { start: movedBy(splices, section.start), end: movedBy(splices, section.end) }
    for (const name of namesIn(after, moved)) names.add(name)
  }
  return names
}

/**
 * The segments that make up the section of a span, as one span of the text. A change at the very start of a section may
 * make it a part of the one above, so that counts, too.
 */
function sectionAround({ segments, startOffsets }: PlanDocument, span: Span): Span {
  let first = startOffsets.findLastIndex((start, at) => at < segments.length && start <= span.start)
  let next = first + 1
  while (first > 0 && (segments[first]?.owner.length ?? 0) > 0) first--
  if (first > 0 && startOffsets[first] === span.start) first--
  while (first > 0 && (segments[first]?.owner.length ?? 0) > 0) first--
  while ((segments[next]?.owner.length ?? 0) > 0) next++
  return { start: startOffsets[first] ?? 0, end: startOffsets[next] ?? span.end }
}

function namesIn(document: PlanDocument, { start, end }: Span): readonly string[] {
  return document.segments.flatMap((segment, index) => {
    const at = document.startOffsets[index] ?? 0
    const isInside = at < end && at + segment.text.length > start
    if (!isInside) return []
    const [section] = segment.owner
    if (section !== undefined) return [String(section)]
    const { root } = parse(segment)
    return root?.kind === 'map' ? root.entries.map(nameOf) : []
  })
}

function movedBy(splices: readonly Splice[], offset: number): number {
  const before = splices.filter((splice) => splice.end <= offset && splice.start < offset)
  return before.reduce((at, { start, end, text }) => at + text.length - (end - start), offset)
}

function isQuoted(wish: Wish, after: PlanDocument, splices: readonly Splice[]): boolean {
  if (wish.want !== 'quoted') return true
  const offset = movedBy(splices, wish.span.start)
  const index = after.startOffsets.findLastIndex(
    (start, at) => at < after.segments.length && start <= offset,
  )
  const segment = after.segments[index]
  const from = after.startOffsets[index] ?? 0
  const text = segment && textAt(parse(segment).root, offset - from)
  return text !== undefined && (wish.value === undefined || text === wish.value)
}

/** The text in quotes that begins at an offset of its segment. */
function textAt(node: PlanNode | undefined, start: number): string | undefined {
  if (node?.kind === 'list') return firstOf(node.items, (item) => textAt(item, start))
  if (node?.kind === 'map') {
    return firstOf(node.entries, ({ name, value }) => textAt(name, start) ?? textAt(value, start))
  }
  const isThere = node?.start === start && /quoted$/.test(node.style)
  return isThere && typeof node.value === 'string' ? node.value : undefined
}

function firstOf<Item>(
  items: readonly Item[],
  find: (item: Item) => string | undefined,
): string | undefined {
  for (const item of items) {
    const found = find(item)
    if (found !== undefined) return found
  }
  return undefined
}

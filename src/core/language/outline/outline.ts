import type { DocumentSymbol } from 'vscode-languageserver-types'
import type { Analysis } from '../../analysis/analysis.ts'
import { type PlanDocument, rangeIn } from '../../document/document.ts'
import { keyOf } from '../../plan/across-segments.ts'
import { fileKindOf } from '../../plan/file-names.ts'
import { countWords } from '../../plan/number-words.ts'
import type { Entity, Plan } from '../../plan/plan.ts'
import { titleOf } from '../../plan/title.ts'
import { titleOfObject } from '../../rules/words.ts'
import type { Position } from '../../text/position.ts'
import { inOutline, type Part } from './part.ts'
import { endOfWords, partsInSegment } from './parts-in-segment.ts'
import { symbolKindOf } from './symbol-kinds.ts'

/** A section of the outline while the segments that belong to it are gathered. */
interface Section {
  readonly part: Part
  readonly symbol: DocumentSymbol
  readonly above: Section | undefined
}

/**
 * The outline of a plan or library in the order of the text: sections, their entries by their titles, and what stands
 * below those. Of a text that cannot be read it shows what can.
 */
export function outline({ document, uri, plan }: Analysis): DocumentSymbol[] {
  const file = fileKindOf(document, uri)
  const top: DocumentSymbol[] = []
  const sections = new Map<string, Section>()
  /** The last segment that adds to a section. */
  const lastOf = new Map<Section, number>()
  for (const [index, segment] of document.segments.entries()) {
    const above = sections.get(keyOf(segment.owner))
    const parts = partsInSegment(segment, file)
    const symbols = segment.role === 'entry' ? keptSymbols : symbolsFor
    const list = above ? childrenOf(above.symbol) : top
    for (const [at, symbol] of symbols(parts, plan, document, index).entries()) {
      list.push(symbol)
      remember({ part: parts[at] as Part, symbol, above }, sections)
    }
    if (above && endOfWords(segment) > 0) lastOf.set(above, index)
  }
  for (const [section, last] of lastOf) grow(section, endOf(document, last))
  for (const { part, symbol } of sections.values()) count(part, symbol)
  return top
}

type Named = NonNullable<Part['names']>

/** The symbols of an entry's segment, with what they depend on besides its text. */
interface Kept {
  readonly startLine: number | undefined
  readonly named: readonly Named[]
  readonly titled: readonly (Entity<object> | undefined)[]
  readonly symbols: readonly DocumentSymbol[]
}

const kept = new WeakMap<readonly Part[], Kept>()

/** Entries are most of a plan, and a key leaves most of them as they were, in the same lines. */
function keptSymbols(
  parts: readonly Part[],
  plan: Plan,
  document: PlanDocument,
  index: number,
): readonly DocumentSymbol[] {
  const startLine = document.startLines[index]
  const before = kept.get(parts)
  if (before && before.startLine === startLine && stillTitled(before, plan)) return before.symbols
  const named = before?.named ?? namedIn(parts)
  const titled = named.map((names) => entityOf(plan, names))
  const symbols = symbolsFor(parts, plan, document, index)
  kept.set(parts, { startLine, named, titled, symbols })
  return symbols
}

function stillTitled({ named, titled }: Kept, plan: Plan): boolean {
  return named.every((names, at) => entityOf(plan, names) === titled[at])
}

function namedIn(parts: readonly Part[]): readonly Named[] {
  return parts.flatMap(({ names, children }) => [...(names ? [names] : []), ...namedIn(children)])
}

function symbolsFor(
  parts: readonly Part[],
  plan: Plan,
  document: PlanDocument,
  index: number,
): readonly DocumentSymbol[] {
  return parts.map((part) => symbolOf(part, plan, document, index))
}

/** Entries of a section may follow in segments of their own, below the section or a field of it. */
function remember(section: Section, sections: Map<string, Section>): void {
  if (section.part.path.length > 2 || section.part.shape.kind === 'entry') return
  sections.set(keyOf(section.part.path), section)
  for (const [at, part] of section.part.children.entries()) {
    const symbol = section.symbol.children?.[at]
    if (symbol) remember({ part, symbol, above: section }, sections)
  }
}

/** A section reaches as far as what it holds. */
function grow(section: Section, end: Position): void {
  const { symbol, above } = section
  if (isBefore(symbol.range.end, end)) symbol.range = { start: symbol.range.start, end }
  if (above) grow(above, end)
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character)
}

/** Where the words of a segment end. */
function endOf(document: PlanDocument, index: number): Position {
  const segment = document.segments[index]
  const end = segment ? endOfWords(segment) : 0
  return rangeIn(document, index, { start: end, end }).end
}

function childrenOf(symbol: DocumentSymbol): DocumentSymbol[] {
  symbol.children ??= []
  return symbol.children
}

/** Says how many there are, of what has nothing better to say. */
function count(part: Part, symbol: DocumentSymbol): void {
  const { shape } = part
  const held = symbol.children?.length ?? 0
  if (shape.kind !== 'several' || !shape.of || held === 0 || part.detail !== '') return
  const one = titleOfObject(shape.of)
  symbol.detail = countWords(held, one, one.endsWith('y') ? `${one.slice(0, -1)}ies` : `${one}s`)
}

function symbolOf(part: Part, plan: Plan, document: PlanDocument, index: number): DocumentSymbol {
  const entity = part.names && entityOf(plan, part.names)
  const title = entity ? inOutline(titleOf(entity)) : part.title
  const isByItself =
    part.shape.kind === 'entry' && (part.detail === '' || part.isNamed || hasName(entity))
  const symbol: DocumentSymbol = {
    name: title,
    detail: isByItself ? (part.names?.id ?? '') : part.detail,
    kind: symbolKindOf(part),
    range: rangeIn(document, index, part.span),
    selectionRange: rangeIn(document, index, part.name),
  }
  if (part.children.length > 0)
    symbol.children = [...symbolsFor(part.children, plan, document, index)]
  count(part, symbol)
  return symbol
}

/** What has a title that differs from its short name shows that, too; others show what they are about. */
function hasName(entity: Entity<object> | undefined): boolean {
  const { name, title } = (entity?.fields ?? {}) as {
    readonly name?: unknown
    readonly title?: unknown
  }
  return name !== undefined || title !== undefined
}

function entityOf(
  plan: Plan,
  { collection, id }: NonNullable<Part['names']>,
): Entity<object> | undefined {
  if (collection === 'brands') return undefined
  return plan[collection].get(id)
}

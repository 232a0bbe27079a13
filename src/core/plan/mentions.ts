import { nameOf, type PlanNode, type PlanPath, type ScalarNode } from '../document/node.ts'
import { parse } from '../document/parse.ts'
import type { Segment } from '../document/segment.ts'
import type { FileKind } from '../schema/field-at.ts'
import type { Collection } from '../schema/field-types.ts'
import { partNamed } from '../schema/part-names.ts'
import { refersTo, type WrittenValue, walkPiece } from '../schema/walk.ts'

/** What a name can stand for: an entry of a collection, a stage of the journey, or a section with its fields. */
export type MentionKind = Collection | 'stages' | 'sections'

/** One place where a name stands: where something gets it, or where something else refers to it. */
export interface Mention {
  readonly kind: MentionKind
  /** For sections the path with points: `calendar.milestones`. */
  readonly id: string
  /** The name is given here; otherwise it is used. */
  readonly isDeclaration: boolean
  /** It stands before a colon; otherwise it is a value. */
  readonly isName: boolean
  /** The entry that has the name, or the value that it is. */
  readonly path: PlanPath
  /** The name or value that holds the id, in the tree that was gone through. */
  readonly node: ScalarNode
  /** What stands before and behind the id in the same value: `channels.` in `channels.shop`. */
  readonly before: string
  readonly after: string
  /** For a reason to believe in a library: the brand that it belongs to. */
  readonly brand: string | undefined
}

const known = new WeakMap<Segment, { readonly file: FileKind; readonly mentions: Mention[] }>()

/**
 * The names in a segment, in the order of the text; kept as long as the segment is. A name that is pointed to from
 * elsewhere (`*more`) is there once, where it is written.
 */
export function mentionsInSegment(segment: Segment, file: FileKind): readonly Mention[] {
  const before = known.get(segment)
  if (before?.file === file) return before.mentions
  const mentions = eachOnce(mentionsIn(parse(segment).root, file, segment.owner))
  known.set(segment, { file, mentions })
  return mentions
}

/** Only the first of several mentions that one and the same word in the text makes. */
export function eachOnce(mentions: Iterable<Mention>): Mention[] {
  const seen = new Set<ScalarNode>()
  const first: Mention[] = []
  for (const mention of mentions) {
    if (!seen.has(mention.node)) first.push(mention)
    seen.add(mention.node)
  }
  return first
}

/** The names in a piece of a file, whose fields or entries stand at `owner`; one for each path that leads to a word. */
export function* mentionsIn(
  root: PlanNode | undefined,
  file: FileKind,
  owner: PlanPath = [],
): Generator<Mention> {
  for (const written of walkPiece(root, file, owner)) yield* mentionsAt(written, file)
}

function* mentionsAt(written: WrittenValue, file: FileKind): Generator<Mention> {
  const { path, field, item, entry, node } = written
  if (entry) {
    const kind = item ? (field.keysReferTo ?? field.collection) : sectionAt(path)
    const id = kind === 'sections' ? path.join('.') : nameOf(entry)
    const isDeclaration = field.keysReferTo === undefined || !item
    if (kind) yield mention(kind, id, written, entry.name, { isDeclaration, isName: true }, file)
  }
  if (node?.kind !== 'scalar' || node.value === null || isEntryOfMap(written)) return
  const to = refersTo(field)
  const text = node.source
  if (to === 'parts') {
    const part = partNamed(text)
    if (part.kind === 'section') yield mention('sections', part.name, written, node, used, file)
    else yield { ...mention(part.collection, part.id, written, node, used, file), ...ends(part) }
  } else if (to) yield mention(to, text, written, node, used, file)
  else if (item && path.length === 3 && path[0] === 'plan' && field.name === 'journey') {
    yield mention('stages', text, written, node, { isDeclaration: true, isName: false }, file)
  }
}

const used = { isDeclaration: false, isName: false }

function mention(
  kind: MentionKind,
  id: string,
  { path }: WrittenValue,
  node: ScalarNode,
  how: Pick<Mention, 'isDeclaration' | 'isName'>,
  file: FileKind,
): Mention {
  const isOfBrand = kind === 'proofs' && file === 'Library'
  const brand = isOfBrand ? String(path[1]) : undefined
  return { kind, id, ...how, path, node, before: '', after: '', brand }
}

function ends({ before, after }: { readonly before: string; readonly after: string }) {
  return { before, after }
}

/** Sections and the fields right below them can be named as parts of the plan. */
function sectionAt(path: PlanPath): 'sections' | undefined {
  return path.length <= 2 ? 'sections' : undefined
}

/** An entry whose fields are missing (`shop: word`) names nothing by its value. */
function isEntryOfMap({ item, entry }: WrittenValue): boolean {
  return item && entry !== undefined
}

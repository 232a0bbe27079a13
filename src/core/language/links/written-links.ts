import { locate, type PlanDocument } from '../../document/document.ts'
import type { ScalarNode } from '../../document/node.ts'
import { parse } from '../../document/parse.ts'
import type { Segment } from '../../document/segment.ts'
import { fileKindOf } from '../../plan/file-names.ts'
import type { FileKind } from '../../schema/field-at.ts'
import { walkPiece } from '../../schema/walk.ts'
import type { Position, Span } from '../../text/position.ts'

/** Something in a segment that leads elsewhere. The span counts from the segment's start. */
export interface WrittenLink extends Span {
  readonly kind: 'web' | 'mail' | 'import'
  /** The web address, the mail address, or the path as it is written. */
  readonly to: string
}

const known = new WeakMap<Segment, { readonly file: FileKind; readonly links: WrittenLink[] }>()

/** The links of a segment in the order of the text; kept as long as the segment is. */
export function linksInSegment(segment: Segment, file: FileKind): readonly WrittenLink[] {
  const before = known.get(segment)
  if (before?.file === file) return before.links
  const links = mayHoldLinks(segment) ? [...linksIn(segment, file)] : []
  known.set(segment, { file, links })
  return links
}

/** The import whose path stands at a position. */
export function importAt(
  document: PlanDocument,
  uri: string,
  position: Position,
): string | undefined {
  const { index, offset } = locate(document, position)
  const segment = document.segments[index]
  const links = segment ? linksInSegment(segment, fileKindOf(document, uri)) : []
  const link = links.find(({ start, end }) => start <= offset && offset <= end)
  return link?.kind === 'import' ? link.to : undefined
}

/** Most segments hold none, and need not be gone through. */
function mayHoldLinks({ text }: Segment): boolean {
  return /https?:\/\/|mailto:|imports|contact/i.test(text)
}

function* linksIn(segment: Segment, file: FileKind): Generator<WrittenLink> {
  const seen = new Set<ScalarNode>()
  for (const { node, field } of walkPiece(parse(segment).root, file, segment.owner)) {
    if (node?.kind !== 'scalar' || typeof node.value !== 'string' || seen.has(node)) continue
    seen.add(node)
    const span = insideQuotes(node)
    if (field.kind === 'path') yield { ...span, kind: 'import', to: node.value }
    else if (field.name === 'contact' && mailAddress.test(node.value)) {
      yield { ...span, kind: 'mail', to: node.value }
    } else if (wholeAddress.test(node.value)) yield { ...span, kind: 'web', to: node.value }
    else yield* addressesIn(segment.text, node)
  }
}

const mailAddress = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/
const wholeAddress = /^https?:\/\/[^\s/?#"'<>]+[^\s"<>]*$/i
const addresses =
  /https?:\/\/[^\s/?#"'<>[\]{},]+[^\s"'<>[\]{},]*|mailto:[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gi

/** Addresses in the middle of a sentence, without the sign that ends the sentence. */
function* addressesIn(text: string, node: ScalarNode): Generator<WrittenLink> {
  for (const match of text.slice(node.start, node.end).matchAll(addresses)) {
    const written = match[0].replace(/[.,;:!?)]+$/, '')
    const start = node.start + match.index
    const isMail = /^mailto:/i.test(written)
    const to = isMail ? written.slice('mailto:'.length) : written
    yield { start, end: start + written.length, kind: isMail ? 'mail' : 'web', to }
  }
}

function insideQuotes({ start, end, style }: ScalarNode): Span {
  return style.endsWith('quoted') ? { start: start + 1, end: end - 1 } : { start, end }
}

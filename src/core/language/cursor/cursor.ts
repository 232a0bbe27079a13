import { locate, type PlanDocument, rangeIn } from '../../document/document.ts'
import type { PlanPath } from '../../document/node.ts'
import { fileKindOf } from '../../plan/file-names.ts'
import { type FileKind, type PlaceDoc, placeDocAt } from '../../schema/field-at.ts'
import type { ObjectName } from '../../schema/field-types.ts'
import type { Position, Range } from '../../text/position.ts'
import { spotInLines } from './block.ts'
import { holdsLinesBelow, neighboursOnLines } from './neighbours.ts'
import type { Neighbour, Spot } from './spot.ts'
import { lineEndAt, lineStartAt, unquoted } from './tokens.ts'

/** What a position in a file is in. It is found by indentation, so it is there in lines that cannot be read, too. */
export interface Cursor {
  readonly file: FileKind
  /**
   * `name`: of a field, or of an entry of `path`. `value`: the value of the field `path` or of the list item `path`.
   * `item`: a line on its own in the list `path`, on which no dash stands yet.
   */
  readonly place: 'name' | 'value' | 'item'
  readonly path: PlanPath
  /** What the format says about `path`; undefined at the top of the file and where it knows nothing. */
  readonly doc: PlaceDoc | undefined
  /** The object whose field the name is; undefined for the names of entries, and for values. */
  readonly object: ObjectName | undefined
  /** The word at the position, with its quotes; empty where nothing is written yet. */
  readonly range: Range
  /** The word without its quotes, and as it is written. */
  readonly word: string
  readonly written: string
  readonly inBraces: boolean
  /** Spaces at the start of the line, up to the cursor; a byte order mark counts as one. */
  readonly lineIndent: number
  /** The name's colon is already written. */
  readonly hasColon: boolean
  /** The sign before the word, which may want a space behind it. */
  readonly signBefore: string
  /** The other fields of the same part, or the other items of the same list, in the order of the text. */
  readonly neighbours: () => readonly Neighbour[]
}

/** Finds out what a position is in; undefined in texts, comments and between things. Never throws. */
export function cursorAt(
  document: PlanDocument,
  uri: string,
  position: Position,
): Cursor | undefined {
  const { index, offset } = locate(document, position)
  const text = document.segments[index]?.text ?? ''
  const column = offset - lineStartAt(text, offset)
  const isBlank = text.slice(offset - column, lineEndAt(text, offset)).trim() === ''
  const start = ownerAt(document, index, isBlank ? column : undefined)
  const spot = spotInLines(text, offset, start)
  if (!spot) return undefined
  const file = fileKindOf(document, uri)
  const meaning = meaningOf(spot, file)
  const written = text.slice(spot.word.start, spot.word.end)
  const isBare = spot.place === 'value' && meaning.place === 'value' && !spot.inBraces
  if (isBare && written === '') {
    if (holdsLinesBelow(document, index, offset, spot.column, spot.afterDash)) return undefined
  }
  return {
    file,
    ...meaning,
    range: rangeIn(document, index, spot.word),
    word: unquoted(written),
    written,
    inBraces: spot.inBraces,
    lineIndent: /^\uFEFF?[ \t]*/.exec(text.slice(offset - column, offset))?.[0].length ?? 0,
    hasColon: spot.hasColon,
    signBefore: text.charAt(spot.word.start - 1),
    neighbours() {
      if (spot.neighbours) return spot.neighbours
      const isItem = meaning.place === 'item' || (spot.afterDash && meaning.place === 'value')
      if (isItem) return neighboursOnLines(document, index, offset, spot.column, 'items')
      // Behind a dash a part begins where its first word stands.
      const at = spot.afterDash ? spot.word.start - (offset - column) : spot.column
      const wanted = spot.afterDash ? 'fields-below' : 'fields'
      return neighboursOnLines(document, index, offset, at, wanted)
    },
  }
}

/** Says what a spot is for, which the format knows: a word on its own line may be a name, a value or an item. */
function meaningOf(spot: Spot, file: FileKind): Pick<Cursor, 'place' | 'path' | 'doc' | 'object'> {
  const { path } = spot
  const doc = placeDocAt(file, path)
  const objectHere = path.length === 0 ? file : doc?.object
  const shape = doc && !doc.item ? doc.field.shape : 'one'
  if (spot.place === 'value') {
    // `- na` is the beginning of the item's first field.
    const startsItem = spot.afterDash && objectHere !== undefined
    if (startsItem) return { place: 'name', path, doc, object: objectHere }
    return { place: 'value', path, doc, object: undefined }
  }
  if (objectHere || shape === 'map' || spot.hasColon || spot.inBraces) {
    return { place: 'name', path, doc, object: objectHere }
  }
  if (shape === 'list') return { place: 'item', path, doc, object: undefined }
  return { place: 'value', path, doc, object: undefined }
}

/**
 * What the lines at the margin of a segment belong to. An empty line behind an entry may stand further left and then
 * belongs to what is around it; `column` is where the cursor stands on such a line.
 */
function ownerAt(document: PlanDocument, index: number, column: number | undefined): PlanPath {
  const segment = document.segments[index]
  if (!segment) return []
  if (column === undefined || column >= segment.indent || segment.owner.length === 0) {
    return segment.owner
  }
  if (column === 0) return []
  if (segment.owner.length < 2) return segment.owner
  const opener = openerColumn(document, index)
  return column > opener ? segment.owner : segment.owner.slice(0, 1)
}

/** Column of the field below which the entries of a collection stand that is not at the top: `chapters`. */
function openerColumn(document: PlanDocument, index: number): number {
  for (let at = index - 1; at >= 0; at--) {
    const segment = document.segments[at]
    if (segment?.role !== 'section') continue
    const last = /[^\r\n]*$/.exec(segment.text.trimEnd())?.[0] ?? ''
    return last.length - last.trimStart().length
  }
  return 0
}

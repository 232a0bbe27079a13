import { entryNamed, type MapNode, type PlanPath, type ScalarNode } from '../../document/node.ts'
import { periodWords } from '../../plan/date-words.ts'
import { wordsOf } from '../../plan/title.ts'
import { isId } from '../../rules/structure/id-from-words.ts'
import { capitalised, titleOfObject } from '../../rules/words.ts'
import type { Collection, ObjectName } from '../../schema/field-types.ts'
import type { Span } from '../../text/position.ts'
import { tellingFields } from './telling-fields.ts'

/** A part of a plan as the outline shows it, as one segment says it. Spans count from the segment's start. */
export interface Part {
  readonly path: PlanPath
  readonly title: string
  /** The title is one that its author gave it, not its short name in words. */
  readonly isNamed: boolean
  /** The most telling fact; '' when there is none. */
  readonly detail: string
  readonly shape: PartShape
  /** What the title names, so that the title in a library can take its place. */
  readonly names: { readonly collection: Collection; readonly id: string } | undefined
  readonly span: Span
  /** What to select; inside `span`. */
  readonly name: Span
  readonly children: readonly Part[]
}

/** What a part is: a section or other field with what it holds, an entry that others refer to, or something smaller. */
export type PartShape =
  | { readonly kind: 'section' }
  | { readonly kind: 'entry'; readonly collection: Collection }
  /** A list, or the entries of a collection; `of` is one of them. */
  | { readonly kind: 'several'; readonly of: ObjectName | undefined }
  | { readonly kind: 'one' }

/** Longer titles and details say no more in a narrow outline. */
const longest = 100

/** A text on one line, cut when it is long. */
export function inOutline(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > longest ? `${line.slice(0, longest - 1).trimEnd()}…` : line
}

/** Where an object says what it is called, in its telling fields; undefined when it says nothing of the kind. */
export function titleIn(map: MapNode, object: ObjectName): ScalarNode | undefined {
  const { title = 'title' } = tellingFields[object] ?? {}
  return scalarIn(map, 'name') ?? scalarIn(map, 'title') ?? scalarIn(map, title)
}

/** A title as it is shown: sentences as they are, short names (`two-weeks`) in words. */
export function shownTitle(text: string): string {
  return isId(text) ? wordsOf(text) : inOutline(text)
}

/** What is most worth knowing of an object besides its title. */
export function detailIn(map: MapNode, object: ObjectName): string {
  const from = textIn(map, 'from')
  const to = textIn(map, 'to')
  if (from !== undefined && to !== undefined) return inOutline(`${from} → ${to}`)
  const fields = tellingFields[object]?.detail ?? []
  const name = fields.find((each) => textIn(map, each) !== undefined)
  if (name === undefined) return ''
  const isPeriod = name === 'start' || name === 'end'
  const period = isPeriod
    ? periodWords(textIn(map, 'start'), textIn(map, 'end'), 'en-GB')
    : undefined
  return inOutline(period ?? textIn(map, name) ?? '')
}

/** What one of these is called when it does not say: "Milestone", or by its short name. */
export function plainTitle(object: ObjectName | undefined, id?: string): string {
  const words = id === undefined ? '' : wordsOf(id)
  return words !== '' ? words : object ? capitalised(titleOfObject(object)) : 'Unnamed'
}

function textIn(map: MapNode, name: string): string | undefined {
  return scalarIn(map, name)?.source
}

function scalarIn(map: MapNode, name: string): ScalarNode | undefined {
  const value = entryNamed(map, name)?.value
  const isText = value?.kind === 'scalar' && value.source.trim() !== '' && value.value !== null
  return isText ? value : undefined
}

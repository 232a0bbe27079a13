import {
  type MapEntry,
  nameOf,
  type PlanNode,
  type PlanPath,
  type ScalarNode,
} from '../document/node.ts'
import type { Span } from '../text/position.ts'
import type { PlanValue } from './change.ts'
import { isFields, isList } from './write-value.ts'

/** What a change wants the plan to say afterwards, whatever the text looks like. */
export type Wish =
  | { readonly want: 'value'; readonly path: PlanPath; readonly value: PlanValue }
  | { readonly want: 'item'; readonly path: PlanPath; readonly value: PlanValue }
  | { readonly want: 'gone'; readonly path: PlanPath; readonly occurrence: number | undefined }
  | {
      readonly want: 'name'
      readonly path: PlanPath
      readonly occurrence: number | undefined
      readonly to: string
    }
  /** The section around a span of the text may read differently. */
  | { readonly want: 'anything'; readonly span: Span }
  /** A text in quotes begins where the span does; `value` is what it says, if that is known. */
  | { readonly want: 'quoted'; readonly span: Span; readonly value: string | undefined }

/** Values come before names, so that paths lead where they did; what goes out keeps its place until the end. */
const sequence: readonly Wish['want'][] = ['value', 'item', 'gone', 'name']

/** The tree that should be read after all wishes; parts that nobody touches are the same objects as before. */
export function wishedTree(
  root: PlanNode | undefined,
  wishes: readonly Wish[],
): PlanNode | undefined {
  let tree = root
  for (const want of sequence) {
    for (const wish of wishes) if (wish.want === want) tree = fulfilled(tree, wish)
  }
  return wishes.some((wish) => wish.want === 'gone') ? swept(tree) : tree
}

function fulfilled(tree: PlanNode | undefined, wish: Wish): PlanNode | undefined {
  switch (wish.want) {
    case 'value':
      return altered(tree, wish.path, undefined, (entry) => ({
        ...entry,
        value: nodeOf(wish.value),
      }))
    case 'item':
      return altered(tree, wish.path, undefined, ({ name, value }) => {
        const items = value?.kind === 'list' ? value.items : []
        return { name, value: listOf([...items, nodeOf(wish.value)]) }
      })
    case 'gone':
      return altered(tree, wish.path, wish.occurrence, ({ name }) => ({ name, value: gone }))
    case 'name':
      return altered(tree, wish.path, wish.occurrence, ({ value }) => ({
        name: textNode(wish.to),
        value,
      }))
    default:
      return tree
  }
}

/** The tree with one field or item changed; lists and maps on the way are made where they are missing. */
function altered(
  node: PlanNode | undefined,
  path: PlanPath,
  occurrence: number | undefined,
  alter: (entry: MapEntry) => MapEntry,
): PlanNode | undefined {
  const [step, ...rest] = path
  if (step === undefined) return node
  const inside = (entry: MapEntry): MapEntry =>
    rest.length === 0
      ? alter(entry)
      : { name: entry.name, value: altered(entry.value, rest, occurrence, alter) }
  if (typeof step === 'number' && node?.kind !== 'map') {
    const items = node?.kind === 'list' ? [...node.items] : []
    items[step] = inside({ name: textNode(''), value: items[step] }).value
    return listOf(items)
  }
  const entries = node?.kind === 'map' ? [...node.entries] : []
  const equal = [...entries.keys()].filter((at) => nameOf(entries[at] as MapEntry) === String(step))
  const at =
    (rest.length === 0 && occurrence !== undefined ? equal[occurrence] : equal.at(-1)) ?? -1
  const entry = entries[at] ?? { name: textNode(String(step)), value: undefined }
  entries[at < 0 ? entries.length : at] = inside(entry)
  return mapOf(entries)
}

/** Stands where something was taken out, until all changes are made. */
const gone: ScalarNode = textNode('')

/** The tree without what is gone; whoever lost all that it held goes, too. */
function swept(node: PlanNode | undefined): PlanNode | undefined {
  if (node?.kind === 'list') {
    const items = node.items.map(swept)
    if (items.every((item, index) => item === node.items[index] && item !== gone)) return node
    const kept = items.filter((item) => item !== gone)
    return kept.length > 0 ? listOf(kept) : gone
  }
  if (node?.kind !== 'map') return node
  const entries = node.entries.map(({ name, value }) => ({ name, value: swept(value) }))
  const isSame = entries.every(({ value }, index) => value === node.entries[index]?.value)
  if (isSame && entries.every(({ value }) => value !== gone)) return node
  const kept = entries.filter(({ value }) => value !== gone)
  return kept.length > 0 ? mapOf(kept) : gone
}

/** Whether a tree says nothing, because all that it said was taken out. */
export function isNothing(tree: PlanNode | undefined): boolean {
  return tree === undefined || tree === gone
}

function nodeOf(value: PlanValue): PlanNode {
  if (isList(value)) return listOf(value.map(nodeOf))
  if (!isFields(value)) return { ...textNode(''), value }
  return mapOf(
    Object.entries(value).map(([name, each]) => ({ name: textNode(name), value: nodeOf(each) })),
  )
}

function textNode(text: string): ScalarNode {
  return { kind: 'scalar', value: text, source: text, style: 'plain', start: 0, end: 0 }
}

function listOf(items: readonly (PlanNode | undefined)[]): PlanNode {
  return { kind: 'list', brackets: false, items, start: 0, end: 0 }
}

function mapOf(entries: readonly MapEntry[]): PlanNode {
  return { kind: 'map', braces: false, entries, start: 0, end: 0 }
}

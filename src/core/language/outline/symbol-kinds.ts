import type { SymbolKind } from 'vscode-languageserver-types'
import type { Collection } from '../../schema/field-types.ts'
import type { Part } from './part.ts'

/** Kinds of LSP, which editors show as icons and sort by. */
const file: SymbolKind = 1
const module: SymbolKind = 2
const namespace: SymbolKind = 3
const property: SymbolKind = 7
const array: SymbolKind = 18

/** One kind for each collection, so that a list of all symbols tells them apart. */
const kinds: Readonly<Record<Collection, SymbolKind>> = {
  brands: 4, // package
  audiences: 5, // class
  channels: 11, // interface
  chapters: 15, // string
  connections: 24, // event
  activities: 6, // method
  objectives: 16, // number
  teams: 10, // enum
  evidence: 14, // constant
  proofs: 22, // enum member
}

/** The kind that an entry of a collection is shown with. */
export function kindOfCollection(collection: Collection): SymbolKind {
  return kinds[collection]
}

/** The kind that a part of the outline is shown with. */
export function symbolKindOf({ shape, path }: Part): SymbolKind {
  if (shape.kind === 'entry') return kinds[shape.collection]
  if (path.length === 1)
    return path[0] === 'plan' ? file : shape.kind === 'several' ? namespace : module
  return shape.kind === 'several' ? array : property
}

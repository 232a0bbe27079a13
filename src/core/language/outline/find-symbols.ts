import type { WorkspaceSymbol } from 'vscode-languageserver-types'
import { rangeIn } from '../../document/document.ts'
import { fileKindOf } from '../../plan/file-names.ts'
import { titleOfCollection } from '../../rules/parts.ts'
import { fileOf } from '../../rules/references/file-of.ts'
import { capitalised } from '../../rules/words.ts'
import type { Collection } from '../../schema/field-types.ts'
import type { PlanFile } from '../workspace/workspace.ts'
import type { Part } from './part.ts'
import { partsInSegment } from './parts-in-segment.ts'
import { kindOfCollection } from './symbol-kinds.ts'

/** More answers than anybody reads; a longer query finds fewer. */
const most = 500

/**
 * The channels, chapters, audiences and other named parts of all files whose title or short name fits a query; all of
 * them for an empty one. A query fits when its letters follow each other in the words, whatever stands between.
 */
export function findSymbols(files: Iterable<PlanFile>, query: string): WorkspaceSymbol[] {
  const found: WorkspaceSymbol[] = []
  for (const file of files) {
    for (const symbol of symbolsIn(file, query)) {
      if (found.length === most) return found
      found.push(symbol)
    }
  }
  return found
}

function* symbolsIn({ uri, document }: PlanFile, query: string): Generator<WorkspaceSymbol> {
  const kind = fileKindOf(document, uri)
  for (const [index, segment] of document.segments.entries()) {
    for (const { part, collection, id } of entriesIn(partsInSegment(segment, kind))) {
      const fitsTitle = fits(part.title, query)
      if (!fitsTitle && !fits(id, query)) continue
      yield {
        // Editors look for the query in the name once more.
        name: fitsTitle ? part.title : `${part.title} (${id})`,
        kind: kindOfCollection(collection),
        containerName: `${capitalised(titleOfCollection(collection))} in ${fileOf(uri)}`,
        location: { uri, range: rangeIn(document, index, part.name) },
      }
    }
  }
}

function* entriesIn(
  parts: readonly Part[],
): Generator<{ part: Part; collection: Collection; id: string }> {
  for (const part of parts) {
    const { shape, names } = part
    if (shape.kind === 'entry') {
      yield { part, collection: shape.collection, id: names?.id ?? '' }
    }
    yield* entriesIn(part.children)
  }
}

function fits(words: string, query: string): boolean {
  const text = words.toLowerCase()
  let at = 0
  for (const sign of query.toLowerCase().replace(/\s+/g, '')) {
    at = text.indexOf(sign, at) + 1
    if (at === 0) return false
  }
  return true
}

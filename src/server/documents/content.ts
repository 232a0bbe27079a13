import {
  applyEdits,
  changeDocument,
  type DocumentChange,
  largestText,
  lengthOf,
  openDocument,
  type PlanDocument,
  textOf,
} from '../../core/index.ts'

/** The text of an open file: cut into a document, or kept as it is while it is too long to be checked. */
export type Content =
  | { readonly kind: 'document'; readonly document: PlanDocument }
  | { readonly kind: 'too-long'; readonly text: string }

/** The newest text of an open file; no document while it is too long. */
export interface OpenFile {
  readonly uri: string
  readonly version: number
  readonly document: PlanDocument | undefined
}

/** The document that a content is; undefined while it is too long. */
export function documentIn(content: Content): PlanDocument | undefined {
  return content.kind === 'document' ? content.document : undefined
}

/** The content of a text. */
export function contentOf(text: string): Content {
  if (text.length > largestText) return { kind: 'too-long', text }
  return { kind: 'document', document: openDocument(text) }
}

/** The content after one edit. Costs follow the edit, except while the text is too long. */
export function changeContent(content: Content, change: DocumentChange): Content {
  if (!change.range) return contentOf(change.text)
  if (content.kind === 'too-long') {
    const edit = { range: change.range, newText: change.text }
    return contentOf(applyEdits(content.text, [edit]))
  }
  const document = changeDocument(content.document, change)
  if (lengthOf(document) > largestText) return contentOf(textOf(document))
  return { kind: 'document', document }
}

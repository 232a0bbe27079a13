import { type MarkupContent, MarkupKind } from 'vscode-languageserver'
import { withoutMarkup } from '../core/index.ts'

/** The kind of markup that a client likes best of those that it reads; plain text when it has not said anything. */
export function markupFor(read: readonly MarkupKind[] = []): MarkupKind {
  return read[0] === MarkupKind.Markdown ? MarkupKind.Markdown : MarkupKind.PlainText
}

/** An explanation in the markup that a client reads. Explanations are made as markdown; other contents stay as they are. */
export function inMarkup<Content>(
  explanation: Content | MarkupContent,
  kind: MarkupKind,
): Content | MarkupContent {
  const isMarkdown = isMarkup(explanation) && explanation.kind === MarkupKind.Markdown
  if (!isMarkdown || kind === MarkupKind.Markdown) return explanation
  return { kind, value: withoutMarkup(explanation.value) }
}

function isMarkup(explanation: unknown): explanation is MarkupContent {
  return typeof explanation === 'object' && explanation !== null && 'kind' in explanation
}

import type { CompletionItem, CompletionItemKind } from 'vscode-languageserver-types'
import type { ScalarStyle } from '../../document/node.ts'
import { writeText } from '../../edit/write-text.ts'
import type { Cursor } from '../cursor/cursor.ts'

/** The signs that editors put before what they offer; the numbers are those of LSP. */
export const signs = {
  field: 5,
  part: 7,
  word: 12,
  snippet: 15,
  file: 17,
  id: 18,
  listed: 20,
  code: 21,
} as const satisfies Record<string, CompletionItemKind>

/** One thing that can be written at the cursor. */
export interface Choice {
  readonly label: string
  readonly sign: keyof typeof signs
  /** A title or a few words beside the label. */
  readonly beside?: string | undefined
  /** What it means, as markdown. */
  readonly says?: string | undefined
  /** What is written in place of the word; with tab stops when it is a snippet. Line ends are `\n`. */
  readonly text: string
  readonly isSnippet?: boolean
  /** What is compared with what has been typed; the label if left out. */
  readonly typedAs?: string | undefined
  /** It is made of the word that is being typed, and is there for whatever that word becomes. */
  readonly followsWord?: boolean | undefined
}

/** How what is chosen fits into the file. */
export interface Fit {
  readonly cursor: Cursor
  readonly lineEnd: '\n' | '\r\n'
}

/** What can be written at a position. */
export interface Completions {
  readonly items: readonly CompletionItem[]
  /** They hold for the word as it stands; when it is typed on, an editor has to ask again. */
  readonly isIncomplete: boolean
}

/** Turns choices into LSP's items, in their order; of those with the same label the first one is taken. */
export function completionsOf(choices: Iterable<Choice>, fit: Fit): Completions {
  const items = new Map<string, CompletionItem>()
  let isIncomplete = false
  for (const choice of choices) {
    if (items.has(choice.label)) continue
    items.set(choice.label, itemOf(choice, items.size, fit))
    if (choice.followsWord) isIncomplete = true
  }
  return { items: [...items.values()], isIncomplete }
}

function itemOf(choice: Choice, order: number, { cursor, lineEnd }: Fit): CompletionItem {
  const newText = spaceBefore(cursor) + choice.text.replaceAll('\n', lineEnd)
  // An editor compares with what has been typed, an open quote included.
  const quote = /^["']/.exec(cursor.written)?.[0] ?? ''
  const followed = choice.followsWord ? cursor.word || undefined : undefined
  const typedAs = `${quote}${followed ?? choice.typedAs ?? choice.label}`
  return {
    label: choice.label,
    kind: signs[choice.sign],
    ...(choice.beside && { labelDetails: { description: choice.beside } }),
    ...(choice.says && { documentation: { kind: 'markdown', value: choice.says } }),
    sortText: String(order).padStart(4, '0'),
    ...(typedAs !== choice.label && { filterText: typedAs }),
    textEdit: { range: cursor.range, newText },
    ...(choice.isSnippet && { insertTextFormat: 2, insertTextMode: 2 }),
  }
}

/** The space that is missing right behind a colon, a dash or a comma, or nothing. */
export function spaceBefore({ written, signBefore, place }: Cursor): ' ' | '' {
  if (written !== '') return ''
  const isMissing = /[,-]/.test(signBefore) || (signBefore === ':' && place === 'value')
  return isMissing ? ' ' : ''
}

/** Writes a word as the text at the cursor needs it: in quotes where it has some or needs some. */
export function wordText(word: string, cursor: Cursor): string {
  const like: ScalarStyle | undefined = cursor.written.startsWith('"')
    ? 'double-quoted'
    : cursor.written.startsWith("'")
      ? 'single-quoted'
      : undefined
  return writeText(word, cursor.inBraces ? 'flow' : 'block', like)
}

/** A text as it stands in a snippet, where some signs mean something. */
export function inSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&')
}

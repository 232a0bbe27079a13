import type { CompletionItem, Hover } from 'vscode-languageserver-types'
import {
  type Analysis,
  analyse,
  type Libraries,
  noLibraries,
  openDocument,
  type Rule,
  type Settings,
} from '../../src/core/index.ts'
import { complete } from '../../src/core/language/completion/complete.ts'
import { hover } from '../../src/core/language/hover/hover.ts'
import { applyEdits, lineStartsOf, positionAt } from '../../src/core/text/lines.ts'
import type { Position } from '../../src/core/text/position.ts'

/** A text whose cursor is written as `‸`. */
export interface AtCursor {
  readonly text: string
  readonly position: Position
  readonly analysis: Analysis
}

export interface AtCursorOptions {
  readonly libraries?: Libraries
  readonly name?: string
  /** Today as an ISO date. */
  readonly today?: string
  /** Paths of library files near the plan. */
  readonly paths?: readonly string[]
  /** Looks for problems, too. */
  readonly rules?: readonly Rule[]
  /** What the team has agreed on. */
  readonly settings?: Settings
  /** Address of the folder with the rules' pages. */
  readonly rulePages?: string
}

/** Analyses a text without its cursor sign. */
export function atCursor(marked: string, options: AtCursorOptions = {}): AtCursor {
  const at = marked.indexOf('‸')
  const text = marked.replace('‸', '')
  const uri = `file:///plans/${options.name ?? 'a.commsplan.yaml'}`
  const libraries = options.libraries ?? noLibraries
  return {
    text,
    position: positionAt(lineStartsOf(text), text.length, at),
    analysis: analyse({
      ...{ uri, document: openDocument(text), libraries },
      ...{ rules: options.rules ?? [], settings: options.settings },
    }),
  }
}

/** What completion offers at the cursor, in the order in which an editor shows it. */
export function offered(marked: string, options?: AtCursorOptions): CompletionItem[] {
  const { analysis, position } = atCursor(marked, options)
  const { today, paths } = options ?? {}
  const { items } = complete(analysis, position, { today, libraries: paths })
  return items.toSorted((a, b) => ((a.sortText ?? a.label) < (b.sortText ?? b.label) ? -1 : 1))
}

/** The labels of what is offered. */
export function labels(marked: string, options?: AtCursorOptions): string[] {
  return offered(marked, options).map((item) => item.label)
}

/** The text after choosing an item; a tab stop reads `…`, or its suggestion, and lines are indented as editors do it. */
export function chosen(marked: string, label: string, options?: AtCursorOptions): string {
  const { text } = atCursor(marked, options)
  const item = offered(marked, options).find((each) => each.label === label)
  if (!item?.textEdit || !('range' in item.textEdit)) throw new Error(`${label} is not offered`)
  const { range, newText } = item.textEdit
  const line = text.split('\n')[range.start.line] ?? ''
  const indent = /^[ \t]*/.exec(line.slice(0, range.start.character))?.[0] ?? ''
  const isSnippet = item.insertTextFormat === 2
  const written = isSnippet ? expanded(newText).replaceAll('\n', `\n${indent}`) : newText
  return applyEdits(text, [{ range, newText: written }])
}

/** The words of a hover, or undefined when there is none. */
export function said(marked: string, options?: AtCursorOptions): string | undefined {
  const { analysis, position } = atCursor(marked, options)
  return wordsOf(hover(analysis, position, options?.rulePages))
}

function wordsOf(shown: Hover | undefined): string | undefined {
  const contents = shown?.contents
  return contents && typeof contents === 'object' && 'value' in contents
    ? contents.value
    : undefined
}

function expanded(snippet: string): string {
  return snippet
    .replace(/\$\{\d+\|([^,|]*)[^}]*\}/g, '$1')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$\d+/g, '…')
    .replace(/\\([\\$}])/g, '$1')
}

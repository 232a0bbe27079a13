import type { CompletionItem, CompletionList, MarkupKind, Range } from 'vscode-languageserver'
import type { Completions } from '../core/index.ts'
import { inMarkup } from './markup.ts'
import { snippetWithoutStops } from './snippet.ts'

/** What a client can do with the items of a list, and to keep long lists short on the way to it. */
export interface ListHabits {
  /** It takes the place that all items edit once for the whole list. */
  sharesEditRange: boolean
  /** It asks for the explanation of an item when the item is looked at. */
  asksForExplanations: boolean
  /** It knows tab stops. */
  takesSnippets: boolean
  /** It indents the later lines of what it writes like the line that it writes on. */
  indentsLines: boolean
  /** How it wants explanations written. */
  itemMarkup: MarkupKind
}

/**
 * Items as a client can take them; what it can do without is left out, because a plan may have a thousand channels.
 *
 * @param margin the spaces at the start of the line on which the items are written
 */
export function completionList(
  { items, isIncomplete }: Completions,
  habits: ListHabits,
  margin: string,
): CompletionList {
  const editRange = habits.sharesEditRange ? rangeOfAll(items) : undefined
  const sent = items.map((item): CompletionItem => {
    const light = writtenFor(item, habits, margin)
    if (habits.asksForExplanations) delete light.documentation
    if (editRange && light.textEdit) {
      if (light.textEdit.newText !== light.label) light.textEditText = light.textEdit.newText
      delete light.textEdit
    }
    return light
  })
  return { isIncomplete, items: sent, ...(editRange && { itemDefaults: { editRange } }) }
}

/** An item whose texts a client can write and show: if need be without tab stops, indented, without markup. */
function writtenFor(
  item: CompletionItem,
  { takesSnippets, indentsLines, itemMarkup }: ListHabits,
  margin: string,
): CompletionItem {
  const light: CompletionItem = { ...item }
  if (light.documentation) light.documentation = inMarkup(light.documentation, itemMarkup)
  if (!light.textEdit) return light
  let { newText } = light.textEdit
  if (!takesSnippets && light.insertTextFormat) {
    newText = snippetWithoutStops(newText)
    delete light.insertTextFormat
  }
  if (!indentsLines && light.insertTextMode) {
    newText = newText.replace(/\n(?=[^\r\n])/g, `\n${margin}`)
    delete light.insertTextMode
  }
  if (newText !== light.textEdit.newText) light.textEdit = { ...light.textEdit, newText }
  return light
}

/** The range that every item edits; undefined when they differ. */
function rangeOfAll(items: readonly CompletionItem[]): Range | undefined {
  const [first, ...others] = items.map(({ textEdit }) =>
    textEdit && 'range' in textEdit ? textEdit.range : undefined,
  )
  return others.every((range) => range === first) ? first : undefined
}

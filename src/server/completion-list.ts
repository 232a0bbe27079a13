import type { CompletionItem, CompletionList, Range } from 'vscode-languageserver'

/** What a client can do to keep long lists short on the way to it. */
export interface ListHabits {
  /** It takes the place that all items edit once for the whole list. */
  sharesEditRange: boolean
  /** It asks for the explanation of an item when the item is looked at. */
  asksForExplanations: boolean
}

/** Items as a client can take them; what it can do without is left out, because a plan may have a thousand channels. */
export function completionList(
  items: readonly CompletionItem[],
  { sharesEditRange, asksForExplanations }: ListHabits,
): CompletionList {
  const editRange = sharesEditRange ? rangeOfAll(items) : undefined
  const sent = items.map((item): CompletionItem => {
    const light: CompletionItem = { ...item }
    if (asksForExplanations) delete light.documentation
    if (editRange && light.textEdit) {
      if (light.textEdit.newText !== light.label) light.textEditText = light.textEdit.newText
      delete light.textEdit
    }
    return light
  })
  return { isIncomplete: false, items: sent, ...(editRange && { itemDefaults: { editRange } }) }
}

/** The range that every item edits; undefined when they differ. */
function rangeOfAll(items: readonly CompletionItem[]): Range | undefined {
  const [first, ...others] = items.map(({ textEdit }) =>
    textEdit && 'range' in textEdit ? textEdit.range : undefined,
  )
  return others.every((range) => range === first) ? first : undefined
}

import { type QuickPickItem, window } from 'vscode'
import { type Answer, ask, type Place } from './question.ts'

/** One of several answers. */
export interface Choice<Value> extends QuickPickItem {
  readonly value: Value
}

/** Asks for one of several answers; `chosen` is the one that was given before, or the usual one. */
export function askChoice<Value>(
  placeholder: string,
  choices: readonly Choice<Value>[],
  chosen: Value,
  place: Place,
): Promise<Answer<Value>> {
  const input = window.createQuickPick<Choice<Value>>()
  Object.assign(input, { placeholder, matchOnDetail: true, items: choices })
  input.activeItems = choices.filter(({ value }) => value === chosen)
  return ask<Value>(input, place, (accept) =>
    input.onDidAccept(() => {
      const [item] = input.selectedItems
      if (item) accept(item.value)
    }),
  )
}

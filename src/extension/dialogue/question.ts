import { type Disposable, type QuickInput, type QuickInputButton, QuickInputButtons } from 'vscode'

/** What came of a question: a value, the wish to go back to the one before, or the end of the dialogue. */
export type Answer<Value> = { readonly value: Value } | 'back' | 'ended'

/** Where a question stands in its dialogue. */
export interface Place {
  readonly title: string
  /** Counted from 1. */
  readonly step: number
  readonly totalSteps: number
}

/** A quick input with a button to go back. */
interface Asking extends QuickInput {
  buttons: readonly QuickInputButton[]
  readonly onDidTriggerButton: (listen: (button: QuickInputButton) => void) => Disposable
}

/**
 * Shows a quick input and waits until it is answered. Escape ends the dialogue; a click elsewhere does not, so that people
 * can look something up.
 *
 * @param listen is given the function to call with the value
 */
export function ask<Value>(
  input: Asking,
  { title, step, totalSteps }: Place,
  listen: (accept: (value: Value) => void) => Disposable,
): Promise<Answer<Value>> {
  return new Promise((resolve) => {
    const end = (answer: Answer<Value>) => {
      resolve(answer)
      listening.dispose()
      hiding.dispose()
      pressing.dispose()
      input.dispose()
    }
    Object.assign(input, { title, step, totalSteps, ignoreFocusOut: true })
    if (step > 1) input.buttons = [QuickInputButtons.Back]
    const listening = listen((value) => end({ value }))
    const hiding = input.onDidHide(() => end('ended'))
    const pressing = input.onDidTriggerButton(() => end('back'))
    input.show()
  })
}

import { Disposable, InputBoxValidationSeverity, window } from 'vscode'
import type { Typed } from '../../core/index.ts'
import { type Answer, ask, type Place } from './question.ts'

/** A question that is answered in words. */
export interface TextQuestion<Value> {
  readonly prompt: string
  readonly placeholder: string
  /** What the field holds at first. */
  readonly text: string
  readonly read: (text: string) => Typed<Value>
  /** What an answer is taken for, where people may write it in several ways. */
  readonly understood?: (value: Value) => string | undefined
}

/** What was typed, and what it means. */
export interface TextAnswer<Value> {
  readonly text: string
  readonly means: Value
}

/** Asks for words; says while they are typed what is wrong with them, and takes them only when nothing is. */
export function askText<Value>(
  { prompt, placeholder, text, read, understood }: TextQuestion<Value>,
  place: Place,
): Promise<Answer<TextAnswer<Value>>> {
  const input = window.createInputBox()
  Object.assign(input, { prompt, placeholder, value: text })
  const judge = (isFinal: boolean) => {
    const typed = read(input.value)
    // Nobody is told that a field is empty before they had a chance to fill it.
    if ('says' in typed) input.validationMessage = isFinal || input.value !== '' ? typed.says : ''
    else input.validationMessage = note(understood?.(typed.value))
    return typed
  }
  judge(false)
  return ask<TextAnswer<Value>>(input, place, (accept) =>
    Disposable.from(
      input.onDidChangeValue(() => judge(false)),
      input.onDidAccept(() => {
        const typed = judge(true)
        if ('value' in typed) accept({ text: input.value, means: typed.value })
      }),
    ),
  )
}

function note(message: string | undefined) {
  return message === undefined ? '' : { message, severity: InputBoxValidationSeverity.Info }
}

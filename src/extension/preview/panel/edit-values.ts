import type { PlanPath } from '../../../core/index.ts'
import type { NamedValue } from '../../../server/protocol.ts'
import type { FromPanel } from '../messages.ts'
import { pathOf } from './parts.ts'

/** Values changed where they are shown. */
export interface ValueEditor {
  /** Offers the values of the part that was asked for last. */
  readonly offer: (path: PlanPath, values: readonly NamedValue[]) => void
}

/** The place of the fields over the page. */
const editorId = 'values'

/** Texts longer than this get several lines. In UTF-16 units. */
const longLine = 60

/**
 * Lets readers change a value where it is shown: double click, or F2 on what has the focus. Enter writes it into the
 * plan, Escape leaves it as it was.
 */
export function editValues(tell: (message: FromPanel) => void): ValueEditor {
  let asked: Element | undefined

  function ask(event: Event): void {
    const part = event.target instanceof Element && event.target.closest('#page [data-path]')
    const path = part && pathOf(part)
    if (!part || !path) return
    event.preventDefault()
    document.getSelection()?.removeAllRanges()
    asked = part
    tell({ type: 'askValues', path })
  }

  function leave(): void {
    document.getElementById(editorId)?.remove()
    if (asked instanceof HTMLElement || asked instanceof SVGElement) asked.focus()
  }

  document.addEventListener('dblclick', ask)
  document.addEventListener('keydown', (event) => {
    if (event.key === 'F2') ask(event)
  })
  document.addEventListener('pointerdown', ({ target }) => {
    const editor = document.getElementById(editorId)
    if (editor && target instanceof Node && !editor.contains(target)) editor.remove()
  })

  return {
    offer(path, values) {
      document.getElementById(editorId)?.remove()
      const place = asked?.isConnected ? asked : undefined
      if (!place || JSON.stringify(pathOf(place)) !== JSON.stringify(path)) return
      const editor = editorFor(values, leave, (changed) => {
        leave()
        if (changed.length > 0) tell({ type: 'changeValues', values: changed })
      })
      document.body.append(editor)
      standAt(editor, place)
      firstField(editor, place.textContent ?? '')?.focus()
    },
  }
}

function editorFor(
  values: readonly NamedValue[],
  leave: () => void,
  write: (changed: readonly { path: PlanPath; text: string }[]) => void,
): HTMLElement {
  const editor = document.createElement('div')
  editor.id = editorId
  editor.setAttribute('role', 'dialog')
  editor.setAttribute('aria-label', 'Change in the plan')
  const fields = values.map((value) => ({ value, field: fieldFor(value) }))
  for (const { value, field } of fields) {
    const label = document.createElement('label')
    const name = document.createElement('span')
    name.textContent = value.label
    label.append(name, field)
    editor.append(label)
  }
  const done = (): void => {
    const changed = fields.filter(({ value, field }) => field.value !== value.text)
    write(changed.map(({ value, field }) => ({ path: value.path, text: field.value })))
  }
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = 'Write into the plan'
  button.addEventListener('click', done)
  const help = document.createElement('p')
  help.textContent = 'Enter writes it into the plan, Esc leaves it as it was.'
  editor.append(button, help)
  editor.addEventListener('keydown', (event) => {
    // Keys pressed here mean nothing to the page below.
    event.stopPropagation()
    if (event.key === 'Escape') leave()
    const isLine = event.target instanceof HTMLTextAreaElement && event.shiftKey
    if (event.key !== 'Enter' || isLine || event.isComposing || event.target === button) return
    event.preventDefault()
    done()
  })
  return editor
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

function fieldFor({ kind, choices, text }: NamedValue): Field {
  if (kind === 'choice') return choiceOf(text, choices)
  const isLong = kind === 'long-text' || text.length > longLine || text.includes('\n')
  const field = document.createElement(isLong ? 'textarea' : 'input')
  // A date that is not one stays as it was written, instead of vanishing from a field for dates.
  if (field instanceof HTMLInputElement && kind === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(text)) {
    field.type = 'date'
  }
  if (field instanceof HTMLTextAreaElement) field.rows = Math.min(8, 2 + text.split('\n').length)
  field.value = text
  return field
}

function choiceOf(text: string, choices: readonly string[]): HTMLSelectElement {
  const field = document.createElement('select')
  for (const word of choices.includes(text) ? choices : [text, ...choices]) {
    const choice = document.createElement('option')
    choice.value = word
    choice.textContent = word.replace(/-/g, ' ')
    field.append(choice)
  }
  field.value = text
  return field
}

/** The field that holds the words which were chosen, or else the first. */
function firstField(editor: Element, shown: string): Field | undefined {
  const fields = [...editor.querySelectorAll<Field>('input, textarea, select')]
  const words = shown.replace(/\s+/g, ' ').trim()
  return fields.find(({ value }) => value !== '' && words.includes(value.trim())) ?? fields[0]
}

function standAt(editor: HTMLElement, place: Element): void {
  const { bottom, left } = place.getBoundingClientRect()
  const { offsetHeight, offsetWidth } = editor
  const right = Math.max(8, document.documentElement.clientWidth - offsetWidth - 8)
  const lowest = Math.max(8, window.innerHeight - offsetHeight - 8)
  editor.style.left = `${Math.min(Math.max(8, left), right)}px`
  editor.style.top = `${Math.min(Math.max(8, bottom + 4), lowest) + window.scrollY}px`
}

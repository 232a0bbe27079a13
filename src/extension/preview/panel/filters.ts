import {
  type FilterGroup,
  type FilterState,
  filterIn,
  noFilter,
  type PlanFilter,
} from '../../../core/index.ts'
import type { FromPanel } from '../messages.ts'

/** The place of the filter in each page. */
export const filtersId = 'filters'

/** The bar with which readers choose what of the plan they see. */
export interface Filters {
  /** Shows what can be chosen, and what the filter leaves. */
  readonly show: (state: FilterState) => void
}

/**
 * A quiet button until it is wanted; then everything that can be chosen, by kind. While something is chosen the bar stays
 * in sight and says how much of the plan is shown.
 */
export function filterPage(tell: (message: FromPanel) => void): Filters {
  const opener = button('Filter')
  opener.setAttribute('aria-expanded', 'false')
  opener.setAttribute('aria-controls', 'filter-choices')
  const says = document.createElement('p')
  says.setAttribute('role', 'status')
  const all = button('Show all')
  all.className = 'show-all'
  const line = document.createElement('div')
  line.className = 'filter-line'
  line.append(says, all, opener)
  const choices = document.createElement('div')
  choices.id = 'filter-choices'
  choices.setAttribute('role', 'group')
  choices.setAttribute('aria-label', 'Show only')
  choices.hidden = true
  let offered = ''

  function open(isOpen: boolean): void {
    choices.hidden = !isOpen
    opener.setAttribute('aria-expanded', String(isOpen))
    if (isOpen) choices.querySelector('input')?.focus()
  }

  opener.addEventListener('click', () => open(choices.hidden !== false))
  all.addEventListener('click', () => {
    tell({ type: 'filter', filter: noFilter })
    opener.focus()
  })
  choices.addEventListener('change', () => tell({ type: 'filter', filter: chosenIn(choices) }))
  choices.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    open(false)
    opener.focus()
  })

  return {
    show(state) {
      const place = document.getElementById(filtersId)
      if (!place) return
      if (line.parentElement !== place) place.replaceChildren(line, choices)
      place.hidden = state.groups.length === 0
      place.toggleAttribute('data-on', state.says !== '')
      if (says.textContent !== state.says) says.textContent = state.says
      all.hidden = state.says === ''
      const names = JSON.stringify(state.groups, (name, value) =>
        name === 'isChosen' ? undefined : value,
      )
      // Boxes that stay keep the focus.
      if (names !== offered) choices.replaceChildren(...state.groups.map(groupOf))
      offered = names
      for (const { kind, choices: each } of state.groups) {
        for (const { id, isChosen } of each) {
          const box = boxes(choices).find((it) => it.name === kind && it.value === id)
          if (box) box.checked = isChosen
        }
      }
    },
  }
}

function groupOf({ kind, words, choices }: FilterGroup): HTMLElement {
  const group = document.createElement('fieldset')
  group.className = kind
  const legend = document.createElement('legend')
  legend.textContent = words
  group.append(legend)
  for (const choice of choices) {
    const label = document.createElement('label')
    const box = document.createElement('input')
    box.type = 'checkbox'
    box.name = kind
    box.value = choice.id
    const name = document.createElement('bdi')
    name.textContent = choice.words
    label.append(box, name)
    group.append(label)
  }
  return group
}

function chosenIn(choices: Element): PlanFilter {
  const chosen: Record<string, string[]> = {}
  for (const { name, value, checked } of boxes(choices)) {
    if (checked) chosen[name] = [...(chosen[name] ?? []), value]
  }
  return filterIn(chosen)
}

function boxes(choices: Element): HTMLInputElement[] {
  return [...choices.querySelectorAll('input')]
}

function button(words: string): HTMLButtonElement {
  const made = document.createElement('button')
  made.type = 'button'
  made.textContent = words
  return made
}

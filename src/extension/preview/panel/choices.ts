import type { FromPanel } from '../messages.ts'
import { pathOf } from './parts.ts'

/** Milliseconds in which a second click makes a double one. */
const doubleClick = 250

/**
 * Listens for what readers choose in the page: a part of the plan, a line, a link to the web, a place in the page.
 * Everything else that a click could do is stopped, so that only what is listed here can leave the panel.
 */
export function listenForChoices(page: Document, tell: (choice: FromPanel) => void): void {
  let waiting: ReturnType<typeof setTimeout> | undefined
  const choose = (event: Event): void => {
    const { target } = event
    if (!(target instanceof Element)) return
    // Before anything else: the second click of a double one has selected a word.
    clearTimeout(waiting)
    const link = target.closest('a')
    const part = target.closest('[data-path]')
    if (!link && !part) return
    event.preventDefault()
    event.stopPropagation()
    if (event.type === 'click' && isSelectingText()) return
    // The innermost of the two is what was meant.
    if (part && !(link && part.contains(link) && part !== link)) {
      // The text would take the focus from what a second click opens.
      if (event.type !== 'click') goToPart(part, tell)
      else if ((event as MouseEvent).detail < 2) {
        waiting = setTimeout(() => goToPart(part, tell), doubleClick)
      }
    } else if (link) {
      follow(link, tell)
    }
  }
  page.addEventListener('click', choose, { capture: true })
  page.addEventListener('auxclick', (event) => {
    if (event.target instanceof Element && event.target.closest('a')) event.preventDefault()
  })
  page.addEventListener('keydown', (event) => {
    const isChosen = event.key === 'Enter' || event.key === ' '
    const { target } = event
    // Links answer to Enter by themselves.
    if (!isChosen || !(target instanceof Element) || target.closest('a, button, summary')) return
    if (target.matches('[data-path]')) choose(event)
  })
}

function goToPart(part: Element, tell: (choice: FromPanel) => void): void {
  const path = pathOf(part)
  if (path) tell({ type: 'goToPart', path })
}

function follow(link: Element, tell: (choice: FromPanel) => void): void {
  const line = Number(link.getAttribute('data-goto'))
  const address = link.getAttribute('href') ?? link.getAttribute('xlink:href') ?? ''
  if (line >= 1) tell({ type: 'goToLine', line: line - 1 })
  else if (address.startsWith('#')) scrollTo(address.slice(1))
  else if (/^(https?:\/\/|mailto:)/i.test(address)) tell({ type: 'openLink', address })
}

function scrollTo(id: string): void {
  const place = document.getElementById(decodeURIComponent(id))
  place?.scrollIntoView()
  place?.focus({ preventScroll: true })
}

/** Dragging over words to copy them ends with a click, too. */
function isSelectingText(): boolean {
  const selection = document.getSelection()
  return selection?.type === 'Range' && selection.toString() !== ''
}

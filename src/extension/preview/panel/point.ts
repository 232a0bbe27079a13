import type { PlanPath } from '../../../core/index.ts'
import type { ShowPart } from '../messages.ts'
import { drawnParts, findPart } from './parts.ts'
import type { Scroll } from './scroll.ts'

/** Points at parts of the plan in the page. */
export interface Pointer {
  readonly show: (message: ShowPart) => void
  /** Points at the same part again in a page that has changed. */
  readonly again: () => void
}

/** The class of what is pointed at, as in the page's style sheet. */
const pointed = 'pointed'

/** Marks the part that the cursor is in, and brings parts into view with the least movement. */
export function pointAtParts(scroll: Scroll): Pointer {
  let marked: PlanPath = []

  function mark(path: PlanPath): void {
    marked = path
    const wanted = new Set(findPart(drawnParts(), path).marked)
    for (const element of document.querySelectorAll(`.${pointed}`)) {
      if (!wanted.has(element)) element.classList.remove(pointed)
    }
    for (const element of wanted) element.classList.add(pointed)
  }

  return {
    show({ path, marks, scrolls }) {
      if (marks) mark(path)
      if (!scrolls || scroll.isBusy()) return
      const { marked: same, inside } = findPart(drawnParts(), path)
      const shown = same.length > 0 ? same : inside
      const nearest = shown.reduce<Element | undefined>(nearer, undefined)
      if (!nearest || distance(nearest) === 0) return
      scroll.move(() => nearest.scrollIntoView({ block: 'center', inline: 'nearest' }))
    },
    again: () => mark(marked),
  }
}

function nearer(best: Element | undefined, next: Element): Element {
  return best && distance(best) <= distance(next) ? best : next
}

/** How far an element is from being in view, in pixels. */
function distance(element: Element): number {
  const { bottom, top } = element.getBoundingClientRect()
  // Something taller than the window is in view when any of it is.
  const above = Math.max(0, 24 - bottom)
  const below = Math.max(0, top - (window.innerHeight - 24))
  return Math.max(above, below)
}

/** The first part below the top of the window: what the reader has scrolled to. */
export function partAtTop(): PlanPath | undefined {
  return drawnParts().find(
    ({ element, isShown }) => element.getBoundingClientRect().top >= 0 && isShown(),
  )?.path
}

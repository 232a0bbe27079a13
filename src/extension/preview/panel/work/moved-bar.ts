import type { DayAxis } from './day-axis.ts'
import { type End, type Flight, placeOf } from './flight.ts'

/** Milliseconds for which a moved bar waits for the page that shows it. */
const patience = 2000

/** A bar as it will be, with the day of its end, laid over the one that is. */
export interface MovedBar {
  readonly show: (layer: Element, axis: DayAxis, moved: Flight, end: End, words: string) => void
  /** Leaves it for a moment, until the page has changed; then, or at last, `gone` is called. */
  readonly wait: (gone: () => void) => void
  readonly hide: () => void
}

/** Makes a bar that is shown while somebody moves an end. */
export function movedBar(): MovedBar {
  const bar = document.createElement('div')
  bar.className = 'moved'
  const says = document.createElement('p')
  says.setAttribute('role', 'status')
  bar.append(says)
  let waiting: ReturnType<typeof setTimeout> | undefined

  return {
    show(layer, axis, moved, end, words) {
      clearTimeout(waiting)
      const left = placeOf(axis, moved, 'start')
      const width = placeOf(axis, moved, 'end') - left
      Object.assign(bar.style, {
        left: `${left}px`,
        top: `${moved.top - 2}px`,
        width: `${width}px`,
        height: `${moved.height + 4}px`,
      })
      bar.dataset.end = end
      if (says.textContent !== words) says.textContent = words
      if (bar.parentElement !== layer) layer.append(bar)
    },
    wait(gone) {
      clearTimeout(waiting)
      waiting = setTimeout(gone, patience)
    },
    hide() {
      clearTimeout(waiting)
      bar.remove()
    },
  }
}

import type { DayAxis } from './day-axis.ts'
import { type End, type Flight, placeOf } from './flight.ts'

/** Milliseconds for which a moved bar waits for the page that shows it. */
const patience = 2000

/** A bar as it will be, with the day of its end, laid over the one that is. */
export interface MovedBar {
  readonly show: (layer: HTMLElement, axis: DayAxis, moved: Flight, end: End, words: string) => void
  /** Leaves it for a moment, until the page has changed; then, or at last, `gone` is called. */
  readonly wait: (gone: () => void) => void
  readonly hide: () => void
}

/** Makes a bar that is shown while somebody moves an end. */
export function movedBar(): MovedBar {
  const bar = document.createElement('div')
  bar.className = 'moved'
  // It stands over everything in the frame, also over the names, which stay in sight.
  const says = document.createElement('p')
  says.className = 'moved-day'
  says.setAttribute('role', 'status')
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
      if (bar.parentElement !== layer) layer.append(bar)
      const frame = layer.parentElement
      if (frame && says.parentElement !== frame) frame.append(says)
      if (says.textContent !== words) says.textContent = words
      const x = layer.offsetLeft + left + (end === 'end' ? width : 0) - says.offsetWidth / 2
      const [least, room] = [frame?.scrollLeft ?? 0, frame?.clientWidth ?? 0]
      says.style.left = `${Math.max(least, Math.min(least + room - says.offsetWidth, x))}px`
      says.style.top = `${layer.offsetTop + moved.top - 8 - says.offsetHeight}px`
    },
    wait(gone) {
      clearTimeout(waiting)
      waiting = setTimeout(gone, patience)
    },
    hide() {
      clearTimeout(waiting)
      bar.remove()
      says.remove()
    },
  }
}

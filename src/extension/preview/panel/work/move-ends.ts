import { fullDateWords } from '../../../../core/index.ts'
import type { FromPanel } from '../../messages.ts'
import { axisOf, type DayAxis, isoOfDay } from './day-axis.ts'
import { type End, type Flight, flightsIn, movedTo, placeOf, valueOfEnd } from './flight.ts'
import { layerOver, oneStop, sweepLayers } from './layer.ts'
import { movedBar } from './moved-bar.ts'

const kind = 'ends'
const label =
  'First and last days. Left and right move a day, with Shift a week; up and down go to another.'

/** How many days an arrow key moves an end; with Shift it is as many weeks. */
const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 }

/** Farther than this from where it is, nobody moves an end; in days. */
const farthest = 3660

/** What is known of the handle of an end. */
interface Held {
  readonly flight: Flight
  readonly axis: DayAxis
  readonly end: End
}

/**
 * Lets readers move the first and the last day of an activity in the calendar: by dragging an end, or with the arrow
 * keys, by a day or with Shift by a week. Enter, or leaving the end, writes the day into the plan; Escape leaves it as it
 * was. Call the result whenever the page, or its size, has changed.
 */
export function moveEnds(tell: (message: FromPanel) => void): () => void {
  const held = new WeakMap<Element, Held>()
  const bar = movedBar()
  let moving: { readonly handle: HTMLElement; readonly moved: Flight } | undefined

  function move(handle: HTMLElement, to: number): void {
    const known = held.get(handle)
    if (!known || !handle.parentElement) return
    const { flight, end, axis } = known
    const near = Math.max(flight[end] - farthest, Math.min(flight[end] + farthest, to))
    const moved = movedTo(flight, end, near)
    moving = { handle, moved }
    stand(handle, moved, end, axis)
    bar.show(handle.parentElement, axis, moved, end, handle.getAttribute('aria-valuetext') ?? '')
  }

  function step(handle: HTMLElement, days: number): void {
    const flight = moving?.handle === handle ? moving.moved : held.get(handle)?.flight
    const end = held.get(handle)?.end
    if (flight && end) move(handle, flight[end] + days)
    handle.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }

  function write(): void {
    if (!moving) return
    const { handle, moved } = moving
    const known = held.get(handle)
    if (!known || moved[known.end] === known.flight[known.end]) {
      leave(handle)
      return
    }
    moving = undefined
    tell({ type: 'changeValues', values: [valueOfEnd(moved, known.end)] })
    bar.wait(() => leave(handle))
  }

  function leave(handle: HTMLElement): void {
    moving = undefined
    bar.hide()
    const known = held.get(handle)
    if (known) stand(handle, known.flight, known.end, known.axis)
  }

  function newHandle(): HTMLElement {
    const handle = document.createElement('span')
    handle.setAttribute('role', 'slider')
    handle.addEventListener('focus', () => oneStop(handlesIn(handle.parentElement), handle))
    handle.addEventListener('blur', write)
    handle.addEventListener('pointerdown', (event) => drag(handle, event))
    handle.addEventListener('keydown', (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || !press(handle, event)) return
      event.preventDefault()
      event.stopPropagation()
    })
    return handle
  }

  /** Does what a key means; false when it means nothing here. */
  function press(handle: HTMLElement, { key, shiftKey }: KeyboardEvent): boolean {
    const days = steps[key]
    if (days !== undefined) step(handle, days * (shiftKey ? 7 : 1))
    else if (key === 'ArrowUp') neighbour(handle, -1)?.focus()
    else if (key === 'ArrowDown') neighbour(handle, 1)?.focus()
    else if (key === 'Enter') write()
    else if (key === 'Escape' && moving) leave(handle)
    else return false
    return true
  }

  function drag(handle: HTMLElement, event: PointerEvent): void {
    const known = held.get(handle)
    if (event.button !== 0 || !known) return
    event.preventDefault()
    handle.focus()
    handle.setPointerCapture(event.pointerId)
    const day = known.flight[known.end]
    let isLeft = false
    const follow = ({ clientX }: PointerEvent): void => {
      if (isLeft) return
      move(handle, day + Math.round((clientX - event.clientX) / known.axis.dayWidth))
    }
    // Escape leaves everything as it was, also while the button is down.
    const hear = ({ key }: KeyboardEvent): void => {
      isLeft ||= key === 'Escape'
    }
    handle.addEventListener('pointermove', follow)
    handle.addEventListener('keydown', hear)
    handle.addEventListener(
      'lostpointercapture',
      () => {
        handle.removeEventListener('pointermove', follow)
        handle.removeEventListener('keydown', hear)
        write()
      },
      { once: true },
    )
  }

  function lay(layer: HTMLElement, flights: readonly Flight[], axis: DayAxis): void {
    const known = new Map(handlesIn(layer).map((each) => [each.dataset.handle, each]))
    const wanted = flights.flatMap((flight) =>
      (['start', 'end'] as const).map((end) => {
        const id = JSON.stringify(valueOfEnd(flight, end).path)
        const handle = known.get(id) ?? newHandle()
        known.delete(id)
        handle.dataset.handle = id
        handle.dataset.end = end
        held.set(handle, { flight, axis, end })
        Object.assign(handle.style, { top: `${flight.top}px`, height: `${flight.height}px` })
        if (moving?.handle !== handle) stand(handle, flight, end, axis)
        return handle
      }),
    )
    for (const gone of known.values()) gone.remove()
    for (const [at, handle] of wanted.entries()) {
      // What stands where it should is not moved, so that it keeps the focus.
      if (layer.children[at] !== handle) layer.insertBefore(handle, layer.children[at] ?? null)
    }
    oneStop(wanted)
  }

  return () => {
    const kept = new Set<Element>()
    if (!moving) bar.hide()
    for (const panel of document.querySelectorAll('#page [data-first-day]')) {
      const strip = panel.querySelector<SVGElement>(':scope > svg:last-of-type')
      if (!strip || !panel.checkVisibility()) continue
      const layer = layerOver(strip, kind, label)
      const axis = layer && axisOf(panel, layer.scale)
      if (!layer || !axis) continue
      kept.add(layer.element)
      lay(layer.element, flightsIn(panel, strip), axis)
    }
    sweepLayers(kind, kept)
  }
}

/** Puts a handle where an end lies, and says its day. */
function stand(handle: HTMLElement, flight: Flight, end: End, axis: DayAxis): void {
  const { firstDay } = axis
  const day = flight[end]
  const least = end === 'start' ? day - farthest : flight.start
  const most = end === 'end' ? day + farthest : flight.end
  const which = end === 'start' ? 'First day' : 'Last day'
  const words = fullDateWords(isoOfDay(day), document.documentElement.lang)
  handle.style.left = `${placeOf(axis, flight, end)}px`
  handle.setAttribute('aria-label', `${which} of ${flight.name}`)
  handle.setAttribute('aria-valuenow', String(day - firstDay))
  handle.setAttribute('aria-valuemin', String(least - firstDay))
  handle.setAttribute('aria-valuemax', String(most - firstDay))
  handle.setAttribute('aria-valuetext', words ?? '')
}

function neighbour(handle: HTMLElement, by: 1 | -1): HTMLElement | undefined {
  const all = handlesIn(handle.parentElement)
  return all[all.indexOf(handle) + by]
}

function handlesIn(layer: Element | null): HTMLElement[] {
  return [...(layer?.querySelectorAll<HTMLElement>(':scope > [role="slider"]') ?? [])]
}

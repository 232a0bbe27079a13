/** The class of what the panel lays over drawings, so that a new page leaves it where it is. */
export const layerClass = 'layer'

/** Something laid over a strip of a drawing, inside the frame that scrolls; lengths in pixels of the screen. */
export interface Layer {
  readonly element: HTMLElement
  /** How much larger than drawn the strip is shown. */
  readonly scale: number
}

/**
 * Lays a group of controls over a strip of a drawing, or finds the one that lies there, and puts it in its place.
 * Drawings are one picture for those who do not see them, so nothing that takes the keyboard can stand inside.
 *
 * @param kind tells layers of one drawing apart, and is their class
 */
export function layerOver(strip: SVGElement, kind: string, label: string): Layer | undefined {
  const frame = strip.closest('.frame')
  if (!frame) return undefined
  const known = frame.querySelector<HTMLElement>(`:scope > .${kind}`)
  // Pages have no such element: among elements of its own name, patching would take it for one of the page's.
  const element = known ?? document.createElement('menu')
  if (!known) {
    element.className = `${layerClass} ${kind}`
    element.setAttribute('role', 'group')
    element.setAttribute('aria-label', label)
    frame.append(element)
  }
  const [place, around] = [strip.getBoundingClientRect(), frame.getBoundingClientRect()]
  element.style.left = `${place.left - around.left + frame.scrollLeft}px`
  element.style.top = `${place.top - around.top}px`
  return { element, scale: place.width / (Number(strip.getAttribute('width')) || place.width) }
}

/** Takes the layers of a kind away whose drawings are gone; those of `kept` stay. */
export function sweepLayers(kind: string, kept: ReadonlySet<Element>): void {
  for (const layer of document.querySelectorAll(`.${layerClass}.${kind}`)) {
    if (!kept.has(layer)) layer.remove()
  }
}

/** Lets only one of a group's controls be reached by Tab: the one that had the focus last, or else the first. */
export function oneStop(controls: readonly HTMLElement[], wanted?: HTMLElement): void {
  const stop = wanted ?? controls.find((each) => each.tabIndex === 0) ?? controls[0]
  for (const each of controls) each.tabIndex = each === stop ? 0 : -1
}

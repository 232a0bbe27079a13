import { Idiomorph } from 'idiomorph'
import type { ShownPage } from '../messages.ts'
import { toolsClass } from './chart/tools.ts'
import { filtersId } from './filters.ts'
import { layerClass } from './work/layer.ts'

/** What is in pictures that screen readers take as one, or do not speak of. */
const unspoken = '[role="img"] *, [aria-hidden="true"], [aria-hidden="true"] *'

/** The place in each page that takes the banner. */
const bannerId = 'banner'

/** Places that the panel fills, whatever the page says. */
const ours = new Set([bannerId, filtersId])

/** A page in the panel's document. */
export interface PanelPage {
  /**
   * Puts the parts of a page up to a position in place of those that are shown, which stay behind it; returns the
   * elements that have changed. Undefined, and nothing is done, when the page leaves out what is not here.
   */
  readonly show: (page: ShownPage, upTo: number) => readonly Element[] | undefined
}

/**
 * Shows pages in `place`. Only parts that come with markup are touched, and in them what is the same stays as it is: so
 * nothing flickers, the focus stays where it is, and tables that the reader has opened stay open. The banner and the filter are left
 * alone.
 */
export function panelPage(place: HTMLElement): PanelPage {
  let shownTop: string | undefined
  const marks = new Map<string, string>()

  return {
    show({ styles, top, parts }, upTo) {
      const isKnown = parts.every(
        ({ id, mark, markup }) => markup !== undefined || marks.get(id) === mark,
      )
      if (!isKnown) return undefined
      if (styles !== undefined) showStyles(styles)
      if (shownTop !== top) showTop(place, top)
      shownTop = top
      const main = place.querySelector('main')
      if (!main) return []
      const changed: Element[] = []
      let before: Element | null = null
      for (const { id, mark, markup } of parts.slice(0, upTo)) {
        let element: Element = partIn(main, id, before)
        if (markup !== undefined && marks.get(id) !== mark) {
          element = patched(element, markup)
          openToKeyboard(element)
          changed.push(element)
          marks.set(id, mark)
        }
        before = element
      }
      if (upTo < parts.length) return changed
      while (before?.nextElementSibling) {
        marks.delete(before.nextElementSibling.id)
        before.nextElementSibling.remove()
      }
      return changed
    },
  }
}

function showStyles(styles: string): void {
  const place = document.getElementById('styles')
  if (place && place.textContent !== styles) place.textContent = styles
}

/** What stands around the parts. */
function showTop(place: HTMLElement, top: string): void {
  Idiomorph.morph(
    place,
    `${top}<div id="${bannerId}" role="status"></div><div id="${filtersId}" role="search"></div><main></main>`,
    {
      morphStyle: 'innerHTML',
      callbacks: {
        beforeNodeMorphed: (element) => !ours.has(element.id) && !element.matches?.('main'),
        beforeAttributeUpdated: (name, element) => !isOurs(name, element),
      },
    },
  )
}

/** The element of a part behind `before`; an empty one when it is new. */
function partIn(main: Element, id: string, before: Element | null): Element {
  const next = before ? before.nextElementSibling : main.firstElementChild
  if (next?.id === id) return next
  const known = [...main.children].find((each) => each.id === id)
  const element = known ?? document.createElement('section')
  element.id = id
  main.insertBefore(element, next)
  return element
}

function patched(element: Element, markup: string): Element {
  const next = elementOf(markup)
  if (element.childNodes.length === 0 || element.localName !== next.localName) {
    element.replaceWith(next)
    return next
  }
  Idiomorph.morph(element, next, {
    morphStyle: 'outerHTML',
    callbacks: {
      beforeNodeRemoved: (each) => !isLaidOver(each),
      beforeAttributeUpdated: (name, each) => !isOurs(name, each),
    },
  })
  return element
}

function elementOf(markup: string): Element {
  const template = document.createElement('template')
  template.innerHTML = markup
  return (
    document.importNode(template.content, true).firstElementChild ??
    document.createElement('section')
  )
}

/** Puts a banner's markup over the page; an empty one takes the banner away. */
export function showBanner(markup: string): void {
  const place = document.getElementById(bannerId)
  // Saying the same again would make screen readers speak with every key.
  if (!place || place.dataset.shown === markup) return
  place.dataset.shown = markup
  Idiomorph.morph(place, markup, { morphStyle: 'innerHTML' })
}

/**
 * Lets the keyboard reach the words that lead to a line. Drawings are left out: they are one picture for those who do
 * not see them, and their tables hold the same as links.
 */
function openToKeyboard(place: Element): void {
  for (const words of place.querySelectorAll(`[data-path]:not(a, a *, ${unspoken})`)) {
    words.setAttribute('tabindex', '0')
    if (words.matches('span, p') && !words.querySelector('a')) words.setAttribute('role', 'link')
  }
}

function isLaidOver(node: Node): boolean {
  if (!(node instanceof Element)) return false
  return node.classList.contains(toolsClass) || node.classList.contains(layerClass)
}

/** Whether an attribute says what the reader has done, or what this panel has added, and not what the plan says. */
function isOurs(name: string, element: Element): boolean {
  if (name === 'open') return element instanceof HTMLDetailsElement
  if (name === 'tabindex' || name === 'role') return element.hasAttribute('data-path')
  return name === 'aria-current' || name === 'style'
}

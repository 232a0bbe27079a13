import { Idiomorph } from 'idiomorph'
import { toolsClass } from './chart/tools.ts'
import { filtersId } from './filters.ts'
import { layerClass } from './work/layer.ts'

/** The place in each page that takes the banner. */
const bannerId = 'banner'

/** Places that the panel fills, whatever the page says. */
const ours = new Set([bannerId, filtersId])

/**
 * Puts a page's markup in place of the one that is shown. What is the same in both stays as it is, so nothing flickers,
 * the focus stays where it is, and tables that the reader has opened stay open. The banner and the filter are left alone.
 */
export function showPage(place: HTMLElement, markup: string): void {
  Idiomorph.morph(place, markup, {
    morphStyle: 'innerHTML',
    callbacks: {
      beforeNodeMorphed: (element) => !ours.has(element.id),
      beforeNodeRemoved: (element) => !isLaidOver(element),
      beforeAttributeUpdated: (name, element) => !isOurs(name, element),
    },
  })
  openToKeyboard(place)
}

/** Puts a page's style sheet in place. */
export function showStyles(styles: string): void {
  const place = document.getElementById('styles')
  if (place && place.textContent !== styles) place.textContent = styles
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
function openToKeyboard(place: HTMLElement): void {
  for (const words of place.querySelectorAll('[data-path]:not(a, a *, [role="img"] *)')) {
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

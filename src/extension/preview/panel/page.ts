import { Idiomorph } from 'idiomorph'

/** The place in each page that takes the banner. */
const bannerId = 'banner'

/**
 * Puts a page's markup in place of the one that is shown. What is the same in both stays as it is, so nothing flickers,
 * the focus stays where it is, and tables that the reader has opened stay open. The banner is left alone.
 */
export function showPage(place: HTMLElement, markup: string): void {
  Idiomorph.morph(place, markup, {
    morphStyle: 'innerHTML',
    callbacks: {
      beforeNodeMorphed: (element) => element.id !== bannerId,
      beforeAttributeUpdated: (name, element) => !isReaders(name, element),
    },
  })
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

/** Whether an attribute says what the reader has done and not what the plan says. */
function isReaders(name: string, element: Element): boolean {
  if (name === 'aria-current') return true
  return name === 'open' && element instanceof HTMLDetailsElement
}

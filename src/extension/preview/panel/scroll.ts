/** How far the page is scrolled, kept beyond the life of the document. */
export interface Scroll {
  /** Where the reader is, or will be once the page is there, in pixels. */
  readonly top: () => number
  /** Goes back to where the reader was, when the first page has come. */
  readonly restoreOnce: () => void
}

/** Milliseconds without scrolling after which the place is kept. */
const rest = 150

/**
 * Follows how far the page is scrolled.
 *
 * @param before where the reader was when the panel was hidden or closed
 * @param keep called with the place once the reader stops scrolling
 */
export function keepScroll(before: number, keep: (top: number) => void): Scroll {
  let isRestored = false
  let timer: ReturnType<typeof setTimeout> | undefined
  window.addEventListener('scroll', () => {
    if (!isRestored) return
    clearTimeout(timer)
    timer = setTimeout(() => keep(window.scrollY), rest)
  })
  return {
    top: () => (isRestored ? window.scrollY : before),
    restoreOnce() {
      if (isRestored) return
      isRestored = true
      window.scrollTo(0, before)
    },
  }
}

/** How far the page is scrolled, kept beyond the life of the document. */
export interface Scroll {
  /** Where the reader is, or will be once the page is there, in pixels. */
  readonly top: () => number
  /** Goes back to where the reader was, when the first page has come. */
  readonly restoreOnce: () => void
  /** Scrolls without taking it for the reader's own doing. */
  readonly move: (scroll: () => void) => void
  /** Whether the reader is scrolling, or was until a moment ago. */
  readonly isBusy: () => boolean
}

/** What happens while the reader scrolls. */
export interface ScrollListener {
  /** The page has come to rest, whoever moved it. */
  readonly rested: (top: number) => void
  /** The reader has moved it. */
  readonly read: () => void
}

/** Milliseconds without scrolling after which the page is at rest. */
const rest = 150

/** Milliseconds in which what follows a movement of ours is ours, too. */
const ours = 300

/** Milliseconds in which the page stays where the reader has put it. */
const readers = 1000

/**
 * Follows how far the page is scrolled.
 *
 * @param before where the reader was when the panel was hidden or closed
 */
export function keepScroll(before: number, { rested, read }: ScrollListener): Scroll {
  let isRestored = false
  let movedByUs = 0
  let movedByReader = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  window.addEventListener('scroll', () => {
    if (!isRestored) return
    const isOurs = Date.now() - movedByUs < ours
    if (!isOurs) movedByReader = Date.now()
    clearTimeout(timer)
    timer = setTimeout(() => {
      rested(window.scrollY)
      if (!isOurs) read()
    }, rest)
  })
  const move = (scroll: () => void): void => {
    movedByUs = Date.now()
    scroll()
  }
  return {
    top: () => (isRestored ? window.scrollY : before),
    restoreOnce() {
      if (isRestored) return
      isRestored = true
      move(() => window.scrollTo(0, before))
    },
    move,
    isBusy: () => Date.now() - movedByReader < readers,
  }
}

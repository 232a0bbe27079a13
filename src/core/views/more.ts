import { type Html, html } from './html.ts'

/**
 * Widths of a window, in pixels, at which a page says anew how much of a wide drawing is out of sight; without script
 * it cannot measure. The last width shows every drawing whole, unless it is wider than a page.
 */
export const windowWidths: readonly number[] = [
  360, 375, 390, 400, 414, 430, 480, 540, 600, 680, 760, 840, 920, 1000, 1079, 1143, 100_000,
]

/** The widest window in which a page is drawn as on a phone, in pixels. */
const phoneWidth = 600

/** Right edges of columns, in pixels from the left of the drawing, where they differ between a desk and a phone. */
interface Edges {
  readonly desk: readonly number[]
  readonly phone: readonly number[]
}

/**
 * Says how many columns of a drawing are in sight ("3 of 12 channels in sight", "9 more →"), for each width of the
 * window at which some are not; `given` are the right edges of the columns in pixels from the left of the drawing.
 */
export function moreNote(given: readonly number[] | Edges, noun: string): Html | undefined {
  const { desk, phone } = 'desk' in given ? given : { desk: given, phone: given }
  const notes = new Map<number, string[]>()
  for (const [index, widest] of windowWidths.entries()) {
    const narrowest = (windowWidths[index - 1] ?? 319) + 1
    const isDesk = widest > phoneWidth
    const edges = isDesk ? desk : phone
    const sight = Math.min(isDesk ? narrowest - 64 : narrowest - 16, 1080)
    // A column counts as seen when its mark and its name are, even if a little of its margin is not.
    const seen = edges.filter((edge) => edge - 12 <= sight).length
    if (seen === edges.length) continue
    notes.set(seen, [...(notes.get(seen) ?? []), `at-${index}`])
  }
  if (notes.size === 0) return undefined
  const texts = [...notes].map(
    ([seen, classes]) =>
      html`<span class="${classes.join(' ')}">${seen} of ${desk.length} ${noun} in sight<span class="count">${desk.length - seen} more →</span></span>`,
  )
  return html`<p class="more" aria-hidden="true">${texts}</p>\n`
}

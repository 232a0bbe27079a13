import type { ShownPage } from '../messages.ts'

/** About as much markup as is put into the page in a tenth of a second, in UTF-16 units. */
const atOnce = 200_000

/** Puts pages in their place. */
export interface PartByPart {
  /** Shows a page; `done` is called when all of it is there. Returns whether nothing of it is left to show. */
  readonly show: (page: ShownPage, done: () => void) => boolean
  /** Puts the rest in its place at once. */
  readonly finish: () => void
}

/**
 * Shows long pages a few parts at a time, so that readers see the first while the others are laid out. A page of usual
 * length comes at once.
 *
 * @param put puts the parts up to a position in their place; false when the page cannot be shown
 */
export function partByPart(put: (page: ShownPage, upTo: number) => boolean): PartByPart {
  let timer: ReturnType<typeof setTimeout> | undefined
  const nothing = (): void => {}
  let finish = nothing

  return {
    show(page, done) {
      finish()
      const steps = stepsOf(page)
      const all = page.parts.length
      const end = (): void => {
        clearTimeout(timer)
        finish = nothing
        if (put(page, all)) done()
      }
      const next = (): void => {
        const upTo = steps.shift()
        if (upTo === undefined || upTo >= all) end()
        else if (put(page, upTo)) timer = setTimeout(next, 0)
        else finish = nothing
      }
      finish = end
      next()
      return finish === nothing
    },
    finish: () => finish(),
  }
}

/** The positions up to which parts are put in their place: first the first alone, then as many as a step may take. */
function stepsOf({ parts }: ShownPage): number[] {
  const lengths = parts.map(({ markup = '' }) => markup.length)
  if (lengths.reduce((sum, length) => sum + length, 0) < atOnce) return []
  const steps: number[] = []
  let inStep = 0
  for (const [at, length] of lengths.entries()) {
    inStep += length
    if (at > 0 && inStep < atOnce) continue
    steps.push(at + 1)
    inStep = 0
  }
  return steps
}

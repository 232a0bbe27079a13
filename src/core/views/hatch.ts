import { type Html, html } from './html.ts'

/** The boxes of a grid lie at the same places of every piece; beyond so many, everything is forgotten. */
const mostKnown = 500
const known = new Map<string, Html>()

/** From one line of a hatching to the next, in pixels along its edge. */
const step = 7

/** A hatched box, for what is silent or empty on purpose; lines rise to the right. Lengths in pixels. */
export function hatch(x: number, y: number, width: number, height: number): Html {
  const name = `${x} ${y} ${width} ${height}`
  const before = known.get(name)
  if (before) return before
  const drawn = hatched(x, y, width, height)
  if (known.size >= mostKnown) known.clear()
  known.set(name, drawn)
  return drawn
}

function hatched(x: number, y: number, width: number, height: number): Html {
  let strokes = ''
  let penX = 0
  let penY = 0
  for (let at = step; at < width + height; at += step) {
    const fromX = tenths(x + Math.max(0, at - height))
    const fromY = tenths(y + Math.min(at, height))
    const toX = tenths(x + Math.min(at, width))
    const toY = tenths(y + Math.max(0, at - width))
    // From where the pen is: half as many letters as places on the page, and pages have thousands of strokes.
    const start = strokes === '' ? 'M' : 'm'
    strokes += `${start}${pair(fromX - penX, fromY - penY)}l${pair(toX - fromX, toY - fromY)}`
    penX = toX
    penY = toY
  }
  return html`<path class="hatch" d="${strokes}"/>`
}

/** A length in tenths of pixels, so that nothing is lost from stroke to stroke. */
function tenths(length: number): number {
  return Math.round(length * 10)
}

/** Two lengths in tenths of pixels as a path writes them; a minus parts them as well as a space. */
function pair(a: number, b: number): string {
  return `${a / 10}${b < 0 ? '' : ' '}${b / 10}`
}

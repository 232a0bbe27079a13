import { type Html, html } from './html.ts'
import { px } from './svg.ts'

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
  let lines = ''
  for (let at = step; at < width + height; at += step) {
    const fromX = Math.max(0, at - height)
    const fromY = Math.min(at, height)
    const toX = Math.min(at, width)
    const toY = Math.max(0, at - width)
    lines += `M${px(x + fromX)} ${px(y + fromY)}L${px(x + toX)} ${px(y + toY)}`
  }
  return html`<path class="hatch" d="${lines}"/>`
}

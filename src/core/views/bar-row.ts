import type { PlanPath } from '../document/node.ts'
import { type Html, html } from './html.ts'
import { dataPath } from './plan-link.ts'

/** One amount of several: its name, a bar as long as the amount, and what stands at the right. */
export interface BarRow {
  readonly name: Html
  readonly path?: PlanPath
  /** Of the longest bar, from 0 to 1. */
  readonly length: number
  /** Filled, hatched for what is kept back, or outlined. */
  readonly look: 'filled' | 'hatched' | 'outlined'
  /** What stands in the columns at the right, in words. */
  readonly numbers: readonly [string, string]
}

/** A row of the grid `bar-rows`: its name, the bar, and two columns of numbers. */
export function barRow({ name, path, length, look, numbers }: BarRow): Html {
  const [first, second] = numbers
  return html`<div class="bar-row"${path && dataPath(path)}><p>${name}</p>${bar(length, look)}<p class="number">${first}</p><p class="number small muted">${second}</p></div>\n`
}

function bar(length: number, look: BarRow['look']): Html {
  // Something is always in sight, however small.
  const share = length > 0 ? Math.min(1, Math.max(0.006, length)) : 0
  const width = `${Math.round(share * 1000) / 10}%`
  const shape = look === 'filled' ? 'bar' : 'bar kept-back'
  const hatch =
    look === 'hatched' &&
    html`<svg class="clipped" width="${width}" height="13"><path class="hatch" d="${hatching}"/></svg>`
  const rect = html`<rect class="${shape}" width="${width}" height="12" y="0.5"/>`
  return html`<svg class="length" width="100%" height="13" aria-hidden="true">${share > 0 && rect}${hatch}</svg>`
}

/** Slanting lines, as far as a bar may reach. */
const hatching = Array.from({ length: 110 }, (_, at) => `M${at * 6 - 6} 13l13 -13`).join('')

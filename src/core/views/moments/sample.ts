import { type Html, html, join } from '../html.ts'
import { label, line, px, svg } from '../svg.ts'

/** A moment in grey, to show what one is made of. */
export function momentSample(): Html {
  const steps = [
    { head: 'Times', word: 'evening', x: 0, end: 110, from: 52 },
    { head: 'Places', word: 'home', x: 200, end: 310, from: 240 },
    { head: 'Platforms', word: 'newspaper', x: 400, end: 510, from: 470 },
    { head: 'Devices', word: 'print', x: 600, end: 710, from: 636 },
    { head: 'Decision', word: 'Do we try it this week?', x: 790, end: 1000, from: 0 },
  ]
  const parts = steps.map(({ head, word, x, end, from }, at) => {
    const next = steps[at + 1]
    const strand = next && html`<path class="gap" d="M${px(from)} 56H${px(next.x - 10)}"/>`
    return html`${label(head, x, 14, { weight: 600 })}${line(x, 24.5, end, 24.5, 'head')}${label(word, x, 60)}${strand}`
  })
  const arrow = html`<path class="full" d="M784 56l-9 -5v10Z"/>`
  return html`<div class="frame">${svg(1000, 72, join([...parts, arrow]), 'sample')}</div>`
}

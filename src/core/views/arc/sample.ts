import { type Html, html, join } from '../html.ts'
import { label, line, svg } from '../svg.ts'

/** A small arc in grey, to show what one says. */
export function arcSample(): Html {
  const steps = [
    { word: 'bored', under: 'before', x: 160, y: 96 },
    { word: 'curious', under: '1 they notice', x: 280, y: 36 },
    { word: 'unsure', under: '2 they try', x: 400, y: 96 },
    { word: 'proud', under: '3 they show it', x: 520, y: 36 },
  ]
  const parts = [
    label('pleasant', 0, 40),
    label('unpleasant', 0, 100),
    line(0, 56, 590, 56, 'hair'),
    line(0, 116, 590, 116, 'hair'),
    html`<path class="gap" d="M160 96H220V36H340V96H460V36H520"/>`,
    ...steps.flatMap(({ word, under, x, y }) => [
      html`<circle class="full" cx="${x}" cy="${y}" r="5"/>`,
      label(word, x, y - 12, { anchor: 'middle', weight: 600 }),
      label(under, x, 136, { anchor: 'middle' }),
    ]),
  ]
  return html`<div class="frame">${svg(600, 144, join(parts), 'sample')}</div>`
}

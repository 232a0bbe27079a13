import { type Html, html, join } from '../html.ts'
import { label, line, svg } from '../svg.ts'

/** A small calendar in grey, to show what one is made of. */
export function calendarSample(): Html {
  const rows = [
    { name: 'posters', from: 220, to: 400 },
    { name: 'website', from: 280, to: 640 },
    { name: 'shop evenings', from: 460, to: 580 },
  ]
  const months = ['March', 'April', 'May']
  const parts = [
    ...months.map((name, at) => label(name, 166 + at * 180, 14, { weight: 600 })),
    line(0, 24.5, 700, 24.5, 'head'),
    ...months.map((_, at) => line(160 + at * 180, 0, 160 + at * 180, 138, 'hair')),
    html`<path class="full" d="M196 36l6 6l-6 6l-6 -6Z"/>`,
    label('the team has practised', 210, 46),
    ...rows.flatMap(({ name, from, to }, at) => [
      label(name, 0, 76 + at * 28, { size: 14 }),
      html`<rect class="gap" x="${from}.5" y="${66 + at * 28}.5" width="${to - from}" height="11"/>`,
      line(0, 86 + at * 28, 700, 86 + at * 28, 'hair'),
    ]),
  ]
  return html`<div class="frame">${svg(704, 144, join(parts), 'sample')}</div>`
}

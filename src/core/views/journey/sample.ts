import { hatch } from '../hatch.ts'
import { type Html, html, join } from '../html.ts'
import { label, line, svg } from '../svg.ts'

/** A small grid in grey, to show what coverage means. */
export function journeySample(): Html {
  const stages = ['awareness', 'purchase', 'experience']
  const rows = [
    { name: 'neighbours', moments: [2, 1, 0] },
    { name: 'newcomers', moments: [1, 0, 1] },
  ]
  const parts = [
    ...stages.map((name, at) => label(name, 200 + at * 120, 16, { anchor: 'middle' })),
    line(0, 28, 500, 28, 'head'),
    ...rows.flatMap(({ name, moments }, row) => [
      label(name, 0, 58 + row * 48, { size: 14 }),
      ...moments.map((count, at) =>
        count === 0
          ? hatch(150 + at * 120, 36 + row * 48, 100, 36)
          : label(String(count), 200 + at * 120, 60 + row * 48, {
              size: 19,
              weight: 600,
              anchor: 'middle',
            }),
      ),
      line(0, 76 + row * 48, 500, 76 + row * 48, 'hair'),
    ]),
  ]
  return html`<div class="frame">${svg(500, 128, join(parts), 'sample')}</div>`
}

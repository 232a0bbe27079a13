import { type Html, html, join } from '../html.ts'
import { channelMark } from '../marks.ts'
import { label, line, svg } from '../svg.ts'

/** A small matrix in grey, to show what a story looks like. */
export function storySample(): Html {
  const columns = [
    { name: 'poster', x: 250, mode: 'offline' },
    { name: 'shop', x: 330, mode: 'offline' },
    { name: 'film', x: 410, mode: 'online' },
    { name: 'website', x: 490, mode: 'online' },
  ] as const
  const rows = [
    { name: 'They notice', told: [0, 2] },
    { name: 'They compare', told: [1, 3] },
    { name: 'They buy', told: [1, 3] },
  ]
  const height = 40 + rows.length * 40
  const parts = [
    ...columns.map(({ name, x }) => label(name, x, 16, { anchor: 'middle' })),
    line(0, 28, 540, 28, 'head'),
    ...rows.flatMap(({ name, told }, at) => [
      label(name, 0, 53 + at * 40, { size: 14 }),
      ...columns.flatMap(({ x, mode }, which) =>
        told.includes(which) ? [channelMark(mode, x, 48 + at * 40)] : [],
      ),
      line(0, 68 + at * 40, 540, 68 + at * 40, 'hair'),
    ]),
  ]
  return html`<div class="frame">${svg(540, height, join(parts), 'sample')}</div>`
}

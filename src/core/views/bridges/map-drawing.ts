import { titleOf } from '../../plan/title.ts'
import { type Html, html, join } from '../html.ts'
import { channelMark } from '../marks.ts'
import { paperFit } from '../paper-fit.ts'
import { dataPath } from '../plan-link.ts'
import { label, line, px, svg } from '../svg.ts'
import { type Bank, namesAt } from './bank.ts'
import { bankDrawing } from './bank-drawing.ts'
import { type BridgeMap, headHeight, mapWidth } from './map-layout.ts'
import { type MidChannel, markRoom, midFont } from './midstream.ts'
import { crossingDrawings } from './water-drawing.ts'
import { waterWaysOf } from './water-ways.ts'

/** Left of the drawing, so that its words stand under the page's. */
const margin = 8

/** One map: two banks, the water between them, and what crosses it; `under` is the room for what follows, in pixels. */
export function bridgeMapDrawing(map: BridgeMap, under: number): Html {
  const { left, right, height, midstream } = map
  const ways = waterWaysOf(map)
  const { middle } = ways
  const water = html`<rect class="outside" x="${px(left)}" y="${headHeight}" width="${px(right - left)}" height="${px(height - headHeight)}"/>`
  const head = { size: 14, weight: 600 } as const
  const midHead = midstream.length > 0 ? 'Both, in midstream' : ''
  const parts = join([
    water,
    label('Offline', left - 32, 14, { ...head, anchor: 'end' }),
    label('Online', right + 32, 14, head),
    label(midHead, middle, 14, { ...head, anchor: 'middle' }),
    line(left, headHeight, left, height, 'head'),
    line(right, headHeight, right, height, 'head'),
    ...crossingDrawings(map, ways),
    ...midstream.map((each) => box(each, middle)),
    ...silence(map, middle),
    ...nobody(map.offline, left, -1, height),
    ...nobody(map.online, right, 1, height),
    ...bankDrawing(map.offline, left, -1),
    ...bankDrawing(map.online, right, 1),
  ])
  const shifted = html`<g transform="translate(${margin} 0)">${parts}</g>`
  return html`<div class="map bridges whole${paperFit(height + under)}">${svg(mapWidth + margin, height, shifted)}</div>\n`
}

function box({ channel, name, outs, width, height, y }: MidChannel, middle: number): Html {
  const x = middle - width / 2
  const words = outs.reduce((sum, { lines }) => sum + lines.length * 16, 0)
  const first = y - (name.length * 18 + words) / 2 + 14
  let next = first + name.length * 18 - 1
  const said = outs.map(({ handOff, lines }) => {
    const top = next
    next += lines.length * 16
    return html`<g${dataPath(handOff.path)}>${label(lines, x + markRoom, top)}</g>`
  })
  return html`<g${dataPath(channel.path)}><title>${titleOf(channel)}</title><rect class="box" x="${px(x)}" y="${px(y - height / 2)}" width="${px(width)}" height="${px(height)}"/>${channelMark('both', x + 17, first - 5)}${label(name, x + markRoom, first, { ...midFont, leading: 18 })}</g>${said}\n`
}

/** Words in the water when nothing crosses it. */
function silence({ crossings, height, free }: BridgeMap, middle: number): readonly Html[] {
  if (crossings.length > 0) return []
  const y = (height + free) / 2
  const words = ['Nothing leads', 'across the water']
  return [
    html`<rect class="gap paper" x="${px(middle - 66)}" y="${px(y - 26)}" width="132" height="48"/>`,
    label(words, middle, y - 6, { anchor: 'middle', tone: 'muted' }),
  ]
}

/** Words on a bank where nobody stands. */
function nobody({ channels }: Bank, shore: number, side: 1 | -1, height: number): readonly Html[] {
  if (channels.length > 0) return []
  const anchor = side === 1 ? 'start' : 'end'
  const y = (height + headHeight) / 2 + 4
  return [label('nobody', shore + side * namesAt, y, { anchor, tone: 'muted' })]
}

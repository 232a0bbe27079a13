import { type Html, html, join } from '../html.ts'
import { actionStar } from '../marks.ts'
import { isolated } from '../own-words.ts'
import { dataPath } from '../plan-link.ts'
import { label, line, px } from '../svg.ts'
import { textWidth } from '../text-width.ts'
import {
  actsWords,
  boxGap,
  decisionFont,
  decisionHeight,
  type MapLayout,
  mapWidth,
  noDecision,
  type PlacedLane,
  titleFont,
} from './map-layout.ts'

/** The last column of a map: where each moment's lane ends, and the decision that it tips. */
export function decisionsOf(layout: MapLayout): Html {
  const { decisionX: x, lanes, columns } = layout
  const knot = columns.at(-1)?.knot ?? 0
  return join([
    label('Decision', x, 14, { size: 14, weight: 600 }),
    line(x, 26.5, mapWidth, 26.5, 'head'),
    ...lanes.map((lane, at) => decision(lane, at, knot + 9, x)),
  ])
}

function decision(placed: PlacedLane, at: number, from: number, x: number): Html {
  const { lane, y } = placed
  const end = html`<path class="strand" d="M${px(from)} ${px(y)}H${px(x - 21)}"/>`
  const arrow = html`<path class="meet full" d="M${px(x - 9)} ${px(y)}l-9 -5v10Z"/>`
  return html`<g class="lane m${at}${lane.acts && ' heavy'}"${dataPath(lane.moment.path)}>${end}${lane.acts ? actionStar(x - 14, y) : arrow}</g>
<g class="value m${at}"${dataPath([...lane.moment.path, 'decision'])}>${words(placed, x)}</g>\n`
}

function words(placed: PlacedLane, x: number): Html {
  const { title, decision, actsBelow, boxed, y } = placed
  const first = y - decisionHeight(placed) / 2 + 14
  const last = first + (title.length - 1) * 18
  const lowest = last + (actsBelow ? 16 : 0)
  const under = lowest + 16 + (boxed ? boxGap : 0)
  const names = html`${label(title.slice(0, -1), x, first, { ...titleFont, leading: 18 })}${lastLine(placed, x, last)}`
  const acts = actsBelow && label(actsWords, x, lowest, { tone: 'feel' })
  if (!boxed) return html`${names}${acts}${label(decision, x, under, { tone: 'muted' })}`
  const width = textWidth(noDecision, decisionFont) + 12
  const box = html`<rect class="gap" x="${px(x + 0.5)}" y="${px(under - 12)}" width="${px(width)}" height="${decision.length * 16 + 2}"/>`
  return html`${names}${acts}${box}${label(decision, x + 6, under, { tone: 'muted' })}`
}

/** The last line of a title and, where there is room, "people act" behind it; one text, so that they never touch, and the title for itself. */
function lastLine({ lane, title, actsBelow }: PlacedLane, x: number, y: number): Html {
  const last = title.at(-1) ?? ''
  if (!lane.acts || actsBelow) return label(last, x, y, titleFont)
  const acts = html`<tspan class="feel" dx="8" font-size="12" font-weight="400">${actsWords}</tspan>`
  return html`<text x="${px(x)}" y="${px(y)}" font-size="14" font-weight="600">${isolated(last)}${acts}</text>`
}

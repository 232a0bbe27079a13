import { type Html, html, join } from '../html.ts'
import { paperFit } from '../paper-fit.ts'
import { dataPath } from '../plan-link.ts'
import { label, line, px, svg } from '../svg.ts'
import { decisionsOf } from './decisions.ts'
import { clear, type MapColumn, type MapLayout, mapWidth } from './map-layout.ts'
import { gapPadding, leadingOf, type PlacedValue, widthOfLines } from './map-values.ts'

/** The radius of a knot. */
const knotRadius = 9
/** Left of the drawing, so that its words stand under the page's. */
const margin = 8

/**
 * One map. The first dimension is a strip of its own, which stays while the rest scrolls; strands go on from one strip
 * to the other.
 */
export function mapDrawing(layout: MapLayout): Html {
  const [first, ...rest] = layout.columns
  if (!first) return html``
  const split = first.end
  const kept = svg(split + margin, layout.height, shifted(margin, column(first, layout)), 'kept')
  const parts = join([
    ...strandsOf(layout),
    ...layout.columns.map((each) => knotsOf(each, layout)),
    ...rest.map((each) => column(each, layout)),
    decisionsOf(layout),
  ])
  const others = svg(mapWidth - split, layout.height, shifted(-split, parts))
  return html`<div class="map whole${paperFit(layout.height)}">${kept}${others}</div>\n`
}

function shifted(by: number, parts: Html): Html {
  return html`<g transform="translate(${px(by)} 0)">${parts}</g>`
}

function column({ head, x, end, values }: MapColumn, layout: MapLayout): Html {
  return html`${label(head, x, 14, { size: 14, weight: 600 })}${line(x, 26.5, end, 26.5, 'head')}
${values.map((value) => valueWithLine(value, x, end, layout))}`
}

/** A value's words, and the level line from them to the end of their column. */
function valueWithLine(value: PlacedValue, x: number, end: number, layout: MapLayout): Html {
  const { lines, font, y, lanes, isGap } = value
  const leading = leadingOf(font)
  const first = y - ((lines.length - 1) * leading) / 2 + font.size * 0.35
  const width = widthOfLines(value)
  const from = x + width + clear
  const isHeavy = lanes.some((lane) => layout.lanes[lane]?.lane.acts)
  const level =
    from < end &&
    html`<path class="${strandLook(lanes, isHeavy, isGap)}" d="M${px(from)} ${px(y)}H${px(end)}"/>`
  const height = lines.length * leading + gapPadding
  const box =
    isGap &&
    html`<rect class="gap" x="${px(x + 0.5)}" y="${px(y - height / 2)}" width="${px(width - 1)}" height="${px(height)}"/>`
  const words = label(lines, isGap ? x + gapPadding : x, first, {
    ...font,
    leading,
    ...(isGap && { tone: 'muted' }),
  })
  return html`<g class="value${lanes.map((lane) => ` m${lane}`).join('')}"${dataPath(pathOf(value, x, layout))}>${level}${box}${words}</g>\n`
}

function pathOf(value: PlacedValue, x: number, layout: MapLayout) {
  const dimension = layout.columns.find((each) => each.x === x)?.dimension ?? 'times'
  return [...(layout.lanes[value.lanes[0] ?? 0]?.lane.moment.path ?? []), dimension]
}

/** The strands between columns; those where people act come last, over the others. */
function strandsOf(layout: MapLayout): readonly Html[] {
  const strands = layout.lanes.map(({ lane, y }, at) => {
    const paths = layout.columns.flatMap(({ end, knot, values }, which) => {
      const next = layout.columns[which + 1]
      const mine = values.filter((value) => value.lanes.includes(at))
      const into = mine.map((value) => strand(end, value.y, knot - knotRadius, y, value.isGap))
      const out = next?.values
        .filter((value) => value.lanes.includes(at))
        .map((value) => strand(knot + knotRadius, y, next.x - clear, value.y, value.isGap))
      return [...into, ...(out ?? [])]
    })
    const look = `lane m${at}${lane.acts ? ' heavy' : ''}`
    return {
      acts: lane.acts,
      drawing: html`<g class="${look}"${dataPath(lane.moment.path)}>${paths}</g>\n`,
    }
  })
  return [...strands.filter(({ acts }) => !acts), ...strands.filter(({ acts }) => acts)].map(
    ({ drawing }) => drawing,
  )
}

function strand(x1: number, y1: number, x2: number, y2: number, isGap: boolean): Html {
  const middle = px((x1 + x2) / 2)
  const way =
    Math.abs(y1 - y2) < 0.05
      ? `H${px(x2)}`
      : `C${middle} ${px(y1)} ${middle} ${px(y2)} ${px(x2)} ${px(y2)}`
  return html`<path class="strand${isGap && ' dashed'}" d="M${px(x1)} ${px(y1)}${way}"/>`
}

function strandLook(lanes: readonly number[], isHeavy: boolean, isGap: boolean): string {
  const moments = lanes.map((lane) => `m${lane}`).join(' ')
  return `strand ${moments}${isHeavy ? ' heavy' : ''}${isGap ? ' dashed' : ''}`
}

/** The numbered knots of a column, one on each lane. */
function knotsOf({ knot }: MapColumn, { lanes }: MapLayout): Html {
  return join(
    lanes.map(({ lane, y }, at) => {
      const number = String(lane.number)
      const size = number.length === 1 ? 13 : 12
      const radius = knotRadius + 2 * Math.min(number.length - 1, 2)
      return html`<g class="knot m${at}${lane.acts && ' heavy'}"${dataPath(lane.moment.path)}><circle cx="${px(knot)}" cy="${px(y)}" r="${radius}"/>${label(number, knot, y + 4.5, { size, weight: 600, anchor: 'middle' })}</g>`
    }),
  )
}

import { type Html, html } from '../html.ts'
import { dataPath } from '../plan-link.ts'
import { label, px } from '../svg.ts'
import { widest } from '../text-lines.ts'
import { type Crossing, wordFont } from './crossings.ts'
import type { Zone } from './hand-offs.ts'
import type { BridgeMap } from './map-layout.ts'

/** How far a line runs before its words, how far it stops from them, and how long its arrow is. */
const stub = 24
const clear = 6
const tip = 8

/** An end of a line: where it is, and the way out over the water (1 to the right, -1 to the left). */
interface End {
  readonly x: number
  readonly y: number
  readonly out: 1 | -1
}

/** The arrows over the water; all lines first, then all words, so that no line runs through words. */
export function crossingDrawings(map: BridgeMap): readonly Html[] {
  const drawn = map.crossings.map((crossing) => crossingLine(map, crossing))
  return [...drawn.map(({ line }) => line), ...drawn.map(({ words }) => words)]
}

function crossingLine(map: BridgeMap, crossing: Crossing) {
  const { handOff, lines, wordsAt } = crossing
  const place = map.places.get(crossing)
  const from = endOf(map, handOff.zones.from, handOff.zones.to, place?.from ?? 0)
  const to = endOf(map, handOff.zones.to, handOff.zones.from, place?.to ?? 0)
  const near = wordsAt === 'from' ? from : to
  const far = wordsAt === 'from' ? to : from
  const width = widest(lines, wordFont)
  const wordsFrom = near.x + near.out * (stub + clear)
  const onward = wordsFrom + near.out * (width + clear)
  const start = wordsAt === 'to' ? near.x + near.out * tip : near.x
  const end = wordsAt === 'from' ? far.x + far.out * tip : far.x
  const bend = (onward + end) / 2
  const way = `M${px(start)} ${px(near.y)}H${px(near.x + near.out * stub)}M${px(onward)} ${px(near.y)}C${px(bend)} ${px(near.y)} ${px(bend)} ${px(far.y)} ${px(end)} ${px(far.y)}`
  const said = label(lines, wordsFrom, near.y - (lines.length - 1) * 8 + 4, {
    anchor: near.out === 1 ? 'start' : 'end',
  })
  return {
    line: html`<g${dataPath(handOff.path)}><path class="crossing" d="${way}"/>${arrow(to)}</g>\n`,
    words: html`<g class="clear"${dataPath(handOff.path)}>${said}</g>\n`,
  }
}

function endOf(map: BridgeMap, zone: Zone, other: Zone, y: number): End {
  if (zone === 'offline') return { x: map.left, y, out: 1 }
  if (zone === 'online') return { x: map.right, y, out: -1 }
  const middle = (map.left + map.right) / 2
  const out = other === 'offline' ? -1 : 1
  const box = map.midstream.find((each) => Math.abs(each.y - y) <= each.height / 2)
  return { x: middle + (out * (box?.width ?? 0)) / 2, y, out }
}

function arrow({ x, y, out }: End): Html {
  return html`<path class="tell full" d="M${px(x)} ${px(y)}l${out * tip} -4.5v9Z"/>`
}

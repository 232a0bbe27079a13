import { type Html, html } from '../html.ts'
import { dataPath } from '../plan-link.ts'
import { label, px } from '../svg.ts'
import { widest } from '../text-lines.ts'
import { type Crossing, wordFont } from './crossings.ts'
import type { Zone } from './hand-offs.ts'
import type { BridgeMap } from './map-layout.ts'
import { clear, stub, type WaterWays } from './water-ways.ts'

/** How long an arrow is, and how round a line turns, in pixels. */
const tip = 8
const turn = 8

/** An end of a line: where it is, and the way out over the water (1 to the right, -1 to the left). */
interface End {
  readonly x: number
  readonly y: number
  readonly out: 1 | -1
  /** Whether it lies at the box of a channel in the water. */
  readonly isBox: boolean
}

/** The arrows over the water; all lines first, then all words, so that no line runs through words. */
export function crossingDrawings(map: BridgeMap, ways: WaterWays): readonly Html[] {
  const drawn = map.crossings.map((crossing) => crossingLine(map, crossing, ways))
  return [...drawn.map(({ line }) => line), ...drawn.map(({ words }) => words)]
}

function crossingLine(map: BridgeMap, crossing: Crossing, ways: WaterWays) {
  const { handOff, lines, wordsAt } = crossing
  const place = map.places.get(crossing)
  const from = endOf(map, ways, handOff.zones.from, handOff.zones.to, place?.from ?? 0)
  const to = endOf(map, ways, handOff.zones.to, handOff.zones.from, place?.to ?? 0)
  const near = wordsAt === 'from' ? from : to
  const far = wordsAt === 'from' ? to : from
  const width = widest(lines, wordFont)
  const wordsFrom = near.x + near.out * (stub + clear)
  const onward = wordsFrom + near.out * (width + clear)
  const start = wordsAt === 'to' ? near.x + near.out * tip : near.x
  const end = wordsAt === 'from' ? far.x + far.out * tip : far.x
  const upright = ways.uprights.get(crossing)
  const across =
    upright === undefined ? curve(near, { ...far, x: end }, ways) : steps(near, far, upright)
  const way = `M${px(start)} ${px(near.y)}H${px(near.x + near.out * stub)}M${px(onward)} ${px(near.y)}${across}H${px(end)}`
  const said = label(lines, wordsFrom, near.y - (lines.length - 1) * 8 + 4, {
    anchor: near.out === 1 ? 'start' : 'end',
  })
  return {
    line: html`<g${dataPath(handOff.path)}><path class="crossing" d="${way}"/>${arrow(to)}</g>\n`,
    words: html`<g class="clear"${dataPath(handOff.path)}>${said}</g>\n`,
  }
}

/** Level as far as words reach at either shore, and a curve between; one that leads to a box ends there. */
function curve(near: End, far: End, { open }: WaterWays): string {
  const edgeOf = ({ x, out, isBox }: End) =>
    isBox ? x : out === 1 ? Math.max(x, open.offline) : Math.min(x, open.online)
  const [from, to] = [edgeOf(near), edgeOf(far)]
  const bend = px((from + to) / 2)
  return `H${px(from)}C${bend} ${px(near.y)} ${bend} ${px(far.y)} ${px(to)} ${px(far.y)}`
}

/** Level, up or down at `upright`, and level again, with round corners. */
function steps(near: End, far: End, upright: number): string {
  const down = Math.sign(far.y - near.y)
  const round = Math.min(turn, Math.abs(far.y - near.y) / 2)
  const x = px(upright)
  return `H${px(upright - near.out * round)}Q${x} ${px(near.y)} ${x} ${px(near.y + down * round)}V${px(far.y - down * round)}Q${x} ${px(far.y)} ${px(upright + near.out * round)} ${px(far.y)}`
}

function endOf(map: BridgeMap, { middle }: WaterWays, zone: Zone, other: Zone, y: number): End {
  if (zone === 'offline') return { x: map.left, y, out: 1, isBox: false }
  if (zone === 'online') return { x: map.right, y, out: -1, isBox: false }
  const out = other === 'offline' ? -1 : 1
  const box = map.midstream.find((each) => Math.abs(each.y - y) <= each.height / 2)
  return { x: middle + (out * (box?.width ?? 0)) / 2, y, out, isBox: true }
}

function arrow({ x, y, out }: End): Html {
  return html`<path class="tell full" d="M${px(x)} ${px(y)}l${out * tip} -4.5v9Z"/>`
}

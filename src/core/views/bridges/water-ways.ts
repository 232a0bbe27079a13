import { widest } from '../text-lines.ts'
import { type Crossing, wordFont } from './crossings.ts'
import type { BridgeMap } from './map-layout.ts'

/** How far a line runs before its words, and how far it stops from them, in pixels. */
export const stub = 24
export const clear = 6

/** Where less lies between two ends, a curve is as good as two corners. In pixels. */
const leastStep = 8

type Shore = 'offline' | 'online'

/** Where lines go in the water of a map; places in pixels from the left. */
export interface WaterWays {
  /** The open water, in which lines may bend: beyond all words at either shore, so that none is crossed. */
  readonly open: Readonly<Record<Shore, number>>
  /** The middle of the channels in the water: nearer to the shore to which fewer lines lead. */
  readonly middle: number
  /**
   * An upright of its own for every line between a shore and a channel in the water that is not level; side by side in
   * the order of the shore, so that those that lead the same way do not cross.
   */
  readonly uprights: ReadonlyMap<Crossing, number>
}

/** Finds the ways of all lines over the water of a map. */
export function waterWaysOf(map: BridgeMap): WaterWays {
  const open = openWaterOf(map)
  const lines = { offline: stepsAt(map, 'offline'), online: stepsAt(map, 'online') }
  const width = Math.max(0, ...map.midstream.map((each) => each.width))
  const spare = Math.max(0, open.online - open.offline - width)
  const all = lines.offline.length + lines.online.length + 2
  const middle =
    width === 0
      ? (map.left + map.right) / 2
      : open.offline + (spare * (lines.offline.length + 1)) / all + width / 2
  const uprights = new Map<Crossing, number>()
  for (const shore of ['offline', 'online'] as const) {
    const out = shore === 'offline' ? 1 : -1
    const room = Math.max(0, out * (middle - open[shore]) - width / 2 - 8)
    for (const [at, { crossing }] of lines[shore].entries()) {
      uprights.set(crossing, open[shore] + (out * room * (at + 1)) / (lines[shore].length + 1))
    }
  }
  return { open, middle, uprights }
}

function openWaterOf({ crossings, left, right }: BridgeMap): WaterWays['open'] {
  const reach = { offline: 0, online: 0 }
  for (const { handOff, lines, wordsAt } of crossings) {
    const shore = handOff.zones[wordsAt]
    if (shore !== 'offline' && shore !== 'online') continue
    reach[shore] = Math.max(reach[shore], stub + clear + widest(lines, wordFont) + clear)
  }
  return { offline: left + reach.offline, online: right - reach.online }
}

/** A line between a shore and a channel in the water: where it lies at either, in pixels from the top. */
interface Step {
  readonly crossing: Crossing
  readonly bank: number
  readonly box: number
}

/** The lines from or to a shore that lead up or down to channels in the water, from the shore outwards. */
function stepsAt({ crossings, places }: BridgeMap, shore: Shore): readonly Step[] {
  const steps = crossings
    .filter(({ handOff: { zones } }) => isBetween(zones, shore))
    .map((crossing): Step => {
      const { from, to } = places.get(crossing) ?? { from: 0, to: 0 }
      const isFromBank = crossing.handOff.zones.from === shore
      return { crossing, bank: isFromBank ? from : to, box: isFromBank ? to : from }
    })
  return steps.filter(({ bank, box }) => Math.abs(bank - box) >= leastStep).sort(nearestFirst)
}

function isBetween({ from, to }: Crossing['handOff']['zones'], shore: Shore): boolean {
  return (from === shore && to === 'both') || (from === 'both' && to === shore)
}

/** Lines that lead down from the shore come before those that lead up; each group so that it nests. */
function nearestFirst(a: Step, b: Step): number {
  const [aRises, bRises] = [a.box < a.bank, b.box < b.bank]
  if (aRises !== bRises) return aRises ? 1 : -1
  return aRises ? a.bank - b.bank : b.bank - a.bank
}

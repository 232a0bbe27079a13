import type { Entity } from '../../plan/plan.ts'
import type { Channel } from '../../schema/model.generated.ts'
import { type Bank, type BankChannel, placeBank } from './bank.ts'
import { ordersOf } from './bank-order.ts'
import { type Crossing, crossingsOf, type Port, portsOf, roomOf } from './crossings.ts'
import { type Graph, type HandOff, type Zone, zoneOf } from './hand-offs.ts'
import { type MidChannel, midWidth, placeMidstream } from './midstream.ts'

/** Where everything stands in one map of bridges; lengths in pixels. */
export interface BridgeMap {
  readonly offline: Bank
  readonly online: Bank
  readonly midstream: readonly MidChannel[]
  /** The shores: where the water begins and ends. */
  readonly left: number
  readonly right: number
  readonly height: number
  /** Where the water under the boxes begins. */
  readonly free: number
  readonly crossings: readonly Crossing[]
  /** Where a crossing's ends lie on the shores or at the box of its channel. */
  readonly places: ReadonlyMap<Crossing, { readonly from: number; readonly to: number }>
}

export const mapWidth = 1016
/** The room for the heads over banks and water. */
export const headHeight = 32
const top = headHeight + 8
/** The greatest height of a map, so that it fits on a sheet of paper lying across. */
const highest = 600
/** How many hand-offs fit into a map at best; trying begins there. */
const usual = 22

/** Measures a map of some hand-offs, or, without any, of all channels on their banks. */
export function bridgeMapOf(
  graph: Graph,
  handOffs: readonly HandOff[],
  channels: readonly Entity<Channel>[],
): BridgeMap {
  const zones = new Map(channels.map((each) => [each, zoneOf(each)]))
  const inZone = (zone: Zone) => channels.filter((each) => zones.get(each) === zone)
  const boxes = inZone('both')
  const boxRoom = midWidth(boxes, handOffs)
  const dry = banksOf(graph, handOffs, inZone, [], top)
  const water = mapWidth - dry.offline.width - dry.online.width
  // Beside boxes there is room for words and for the lines that lead up to the boxes.
  const beside = Math.max(60, Math.floor((water - boxRoom) / 2 - 60))
  const crossings = crossingsOf(
    handOffs,
    boxes.length > 0 ? beside : Math.max(60, Math.floor(water * 0.3)),
  )
  const { channels: midstream, bottom: free } = placeMidstream(boxes, handOffs, crossings, top)
  const { offline, online } = banksOf(graph, handOffs, inZone, crossings, free)
  const height =
    Math.max(offline.bottom, online.bottom, free + (crossings.length === 0 ? 72 : 0)) + 8
  const left = offline.width
  return {
    offline,
    online,
    midstream,
    left,
    right: mapWidth - online.width,
    height,
    free,
    crossings,
    places: placesOf(crossings, [...offline.channels, ...online.channels], midstream),
  }
}

/**
 * Cuts the hand-offs into as few maps of like size as fit on a sheet of paper lying across. Channels without hand-offs
 * stand in a map only when there are no hand-offs at all.
 */
export function bridgeMapsOf(graph: Graph): readonly BridgeMap[] {
  const handOffs = graph.handOffs.filter(
    ({ zones }) => zones.from !== 'neither' && zones.to !== 'neither',
  )
  if (handOffs.length === 0) return [bridgeMapOf(graph, [], graph.channels)]
  let tried = 0
  for (let count = Math.max(1, Math.floor(handOffs.length / usual)); ; count++) {
    const size = Math.ceil(handOffs.length / count)
    const maps = size === tried ? undefined : piecesOf(graph, handOffs, size)
    if (maps) return maps
    tried = size
  }
}

/** Maps of `size` hand-offs each; undefined as soon as one is too high, unless it could not be smaller. */
function piecesOf(
  graph: Graph,
  handOffs: readonly HandOff[],
  size: number,
): readonly BridgeMap[] | undefined {
  const maps: BridgeMap[] = []
  for (let from = 0; from < handOffs.length; from += size) {
    const some = handOffs.slice(from, from + size)
    const here = new Set(some.flatMap(({ from, to }) => [from, to]))
    const channels = graph.channels.filter((each) => here.has(each))
    const map = bridgeMapOf(graph, some, channels)
    if (map.height > highest && size > 1) return undefined
    maps.push(map)
  }
  return maps
}

function banksOf(
  graph: Graph,
  handOffs: readonly HandOff[],
  inZone: (zone: Zone) => readonly Entity<Channel>[],
  crossings: readonly Crossing[],
  free: number,
) {
  const orders = ordersOf(inZone('offline'), inZone('online'), crossings)
  const bank = (channels: readonly Entity<Channel>[]) =>
    placeBank({
      channels,
      handOffs,
      arrivals: graph.arrivals,
      all: graph.handOffs.length,
      crossings,
      top,
      free,
    })
  return { offline: bank(orders.offline), online: bank(orders.online) }
}

/** Gives every line its places: at each channel in the order of where the other ends lie, so that few lines cross. */
function placesOf(
  crossings: readonly Crossing[],
  banks: readonly BankChannel[],
  midstream: readonly MidChannel[],
): BridgeMap['places'] {
  const middles = new Map<string, number>()
  for (const { channel, y } of [...banks, ...midstream]) middles.set(channel.id, y)
  const places = new Map<Crossing, { from: number; to: number }>(
    crossings.map((crossing) => [
      crossing,
      {
        from: middles.get(crossing.handOff.from.id) ?? top,
        to: middles.get(crossing.handOff.to.id) ?? top,
      },
    ]),
  )
  const settle = (ports: readonly Port[], middle: number) => {
    const sorted = [...ports].sort(
      (a, b) => (middles.get(a.partner.id) ?? 0) - (middles.get(b.partner.id) ?? 0),
    )
    let edge = middle - roomOf(sorted) / 2
    for (const { crossing, end, room } of sorted) {
      edge += room
      const place = places.get(crossing)
      if (place) place[end] = edge - room / 2
    }
  }
  for (const { channel, y } of banks) settle(portsOf(channel, crossings), y)
  for (const { channel, y } of midstream) {
    settle(portsOf(channel, crossings, 'offline'), y)
    settle(portsOf(channel, crossings, 'online'), y)
  }
  return places
}

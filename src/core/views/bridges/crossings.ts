import type { Entity } from '../../plan/plan.ts'
import type { Channel } from '../../schema/model.generated.ts'
import { linesOf } from '../text-lines.ts'
import type { Font } from '../text-width.ts'
import type { HandOff, Zone } from './hand-offs.ts'

export const wordFont: Font = { size: 12, weight: 400 }
/** The least distance between two lines at the same shore, in pixels. */
const portRoom = 22

/** A hand-off over the water, with its words in lines; they stand at one of its ends. */
export interface Crossing {
  readonly handOff: HandOff
  readonly lines: readonly string[]
  readonly wordsAt: 'from' | 'to'
}

/**
 * The hand-offs that go over water, with their words at the end where fewer lines gather.
 *
 * @param room how wide the words may be, in pixels
 */
export function crossingsOf(handOffs: readonly HandOff[], room: number): readonly Crossing[] {
  const wet = handOffs.filter(isWet)
  const counts = new Map<string, number>()
  for (const { from, to } of wet) {
    for (const { id } of [from, to]) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  const count = ({ id }: Entity<Channel>) => counts.get(id) ?? 0
  return wet.map((handOff): Crossing => {
    const { from, to, words, zones } = handOff
    const touchesMidstream = zones.from === 'both' || zones.to === 'both'
    const atTo = touchesMidstream ? zones.from === 'both' : count(to) < count(from)
    return {
      handOff,
      lines: linesOf(words, room, wordFont),
      wordsAt: atTo ? 'to' : 'from',
    }
  })
}

/** Whether a hand-off leaves its bank: for the other one, or from or to a channel in the water. */
function isWet({ zones: { from, to } }: HandOff): boolean {
  return from !== 'neither' && to !== 'neither' && from !== to
}

/** Whether a hand-off stays on its bank. */
export function isDry({ zones: { from, to } }: HandOff): boolean {
  return from === to && (from === 'online' || from === 'offline')
}

/** A place on a channel's shore at which a line begins or ends. */
export interface Port {
  readonly crossing: Crossing
  readonly end: 'from' | 'to'
  readonly room: number
  /** The channel at the other end of the line, and where it stands. */
  readonly partner: Entity<Channel>
  readonly towards: Zone
}

const known = new WeakMap<readonly Crossing[], ReadonlyMap<Entity<Channel>, readonly Port[]>>()

/** The ports of a channel, in no order; `towards` asks only for those whose lines lead there. */
export function portsOf(
  channel: Entity<Channel>,
  crossings: readonly Crossing[],
  towards?: Zone,
): readonly Port[] {
  let ports = known.get(crossings)
  if (!ports) {
    ports = allPorts(crossings)
    known.set(crossings, ports)
  }
  const mine = ports.get(channel) ?? []
  return towards ? mine.filter((port) => port.towards === towards) : mine
}

function allPorts(crossings: readonly Crossing[]): ReadonlyMap<Entity<Channel>, readonly Port[]> {
  const ports = new Map<Entity<Channel>, Port[]>()
  for (const crossing of crossings) {
    const { handOff, lines, wordsAt } = crossing
    for (const [end, other] of [
      ['from', 'to'],
      ['to', 'from'],
    ] as const) {
      const room = Math.max(portRoom, wordsAt === end ? lines.length * 16 + 6 : 0)
      const partner = handOff[other]
      const port = { crossing, end, room, partner, towards: handOff.zones[other] }
      const here = ports.get(handOff[end])
      if (here) here.push(port)
      else ports.set(handOff[end], [port])
    }
  }
  return ports
}

/** The room of several ports together, in pixels. */
export function roomOf(ports: readonly Port[]): number {
  return ports.reduce((sum, { room }) => sum + room, 0)
}

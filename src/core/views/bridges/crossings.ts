import type { Entity } from '../../plan/plan.ts'
import type { Channel } from '../../schema/model.generated.ts'
import { linesOf } from '../text-lines.ts'
import type { Font } from '../text-width.ts'
import { type HandOff, type Zone, zoneOf } from './hand-offs.ts'

export const wordFont: Font = { size: 12, weight: 400 }
/** The least distance between two lines at the same shore, in pixels. */
const portRoom = 22

/** A hand-off over the water, with its words in lines; they stand at one of its ends. */
export interface Crossing {
  readonly handOff: HandOff
  readonly lines: readonly string[]
  readonly wordsAt: 'from' | 'to'
}

/** How wide the words of a crossing may be, in pixels. */
export interface WordRooms {
  /** From shore to shore. */
  readonly direct: number
  /** Between a shore and a channel in the water. */
  readonly midstream: number
}

/** The hand-offs that go over water, with their words at the end where fewer lines gather. */
export function crossingsOf(handOffs: readonly HandOff[], rooms: WordRooms): readonly Crossing[] {
  const wet = handOffs.filter(isWet)
  const counts = new Map<string, number>()
  for (const { from, to } of wet) {
    for (const { id } of [from, to]) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  const count = ({ id }: Entity<Channel>) => counts.get(id) ?? 0
  return wet.map((handOff): Crossing => {
    const { from, to, words } = handOff
    const [start, end] = [zoneOf(from), zoneOf(to)]
    const touchesMidstream = start === 'both' || end === 'both'
    const room = touchesMidstream ? rooms.midstream : rooms.direct
    const atTo = touchesMidstream ? start === 'both' : count(to) < count(from)
    return {
      handOff,
      lines: linesOf(words, room, wordFont),
      wordsAt: atTo ? 'to' : 'from',
    }
  })
}

/** Whether a hand-off leaves its bank: for the other one, or from or to a channel in the water. */
function isWet({ from, to }: HandOff): boolean {
  const [start, end] = [zoneOf(from), zoneOf(to)]
  return start !== 'neither' && end !== 'neither' && start !== end
}

/** Whether a hand-off stays on its bank. */
export function isDry({ from, to }: HandOff): boolean {
  const zone = zoneOf(from)
  return zone === zoneOf(to) && (zone === 'online' || zone === 'offline')
}

/** A place on a channel's shore at which a line begins or ends. */
export interface Port {
  readonly crossing: Crossing
  readonly end: 'from' | 'to'
  readonly room: number
}

/** The ports of a channel on the side that looks at `towards`, in no order. */
export function portsOf(
  channel: Entity<Channel>,
  crossings: readonly Crossing[],
  towards?: Zone,
): readonly Port[] {
  return crossings.flatMap((crossing): Port[] => {
    const { from, to } = crossing.handOff
    const end = from === channel ? 'from' : to === channel ? 'to' : undefined
    if (!end) return []
    const partner = end === 'from' ? to : from
    if (towards && zoneOf(partner) !== towards) return []
    const room = crossing.wordsAt === end ? crossing.lines.length * 16 + 6 : portRoom
    return [{ crossing, end, room: Math.max(room, portRoom) }]
  })
}

/** The channel at the other end of the line that begins or ends at a port. */
export function partnerOf({ crossing, end }: Port): Entity<Channel> {
  return end === 'from' ? crossing.handOff.to : crossing.handOff.from
}

/** The room of several ports together, in pixels. */
export function roomOf(ports: readonly Port[]): number {
  return ports.reduce((sum, { room }) => sum + room, 0)
}

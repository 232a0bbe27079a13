import type { Entity } from '../../plan/plan.ts'
import { titleInSentence, titleOf } from '../../plan/title.ts'
import type { Channel } from '../../schema/model.generated.ts'
import { evenLinesOf, linesOf, widest } from '../text-lines.ts'
import type { Font } from '../text-width.ts'
import { type Crossing, portsOf, roomOf, wordFont } from './crossings.ts'
import type { HandOff } from './hand-offs.ts'

/** A channel that is online and offline at once, in a box in the water; lengths in pixels. */
export interface MidChannel {
  readonly channel: Entity<Channel>
  readonly name: readonly string[]
  /** Hand-offs to others in the water, in words. */
  readonly outs: readonly MidHandOff[]
  readonly width: number
  readonly height: number
  /** Its middle. */
  readonly y: number
}

/** A hand-off from one channel in the water to another. */
export interface MidHandOff {
  readonly handOff: HandOff
  readonly lines: readonly string[]
}

export const midFont: Font = { size: 14, weight: 600 }
const widestName = 116
/** The mark before a name, and the room around both. */
export const markRoom = 34
const between = 20

/** How wide the boxes of channels in the water are; 0 when there are none. */
export function midWidth(
  channels: readonly Entity<Channel>[],
  handOffs: readonly HandOff[],
): number {
  return Math.max(0, ...channels.map((each) => boxWidth(nameOf(each), outsOf(each, handOffs))))
}

/** Places the channels in the water one under the other from `top`; `bottom` is where the free water begins. */
export function placeMidstream(
  channels: readonly Entity<Channel>[],
  handOffs: readonly HandOff[],
  crossings: readonly Crossing[],
  top: number,
): { readonly channels: readonly MidChannel[]; readonly bottom: number } {
  let bottom = top + 12
  const placed = channels.map((channel): MidChannel => {
    const name = nameOf(channel)
    const ports = Math.max(
      roomOf(portsOf(channel, crossings, 'offline')),
      roomOf(portsOf(channel, crossings, 'online')),
    )
    const outs = outsOf(channel, handOffs)
    const words = outs.reduce((sum, { lines }) => sum + lines.length * 16, 0)
    const height = Math.max(name.length * 18 + words + 14, ports + 6)
    const y = bottom + height / 2
    bottom += height + between
    return { channel, name, outs, width: boxWidth(name, outs), height, y }
  })
  return { channels: placed, bottom: channels.length > 0 ? bottom : top }
}

function nameOf(channel: Entity<Channel>): readonly string[] {
  return evenLinesOf(titleOf(channel), widestName, midFont)
}

function outsOf(channel: Entity<Channel>, handOffs: readonly HandOff[]): readonly MidHandOff[] {
  return handOffs
    .filter(({ from, zones }) => from === channel && zones.from === 'both' && zones.to === 'both')
    .map((handOff) => {
      const words = `→ ${titleInSentence(handOff.to)}, ${handOff.words}`
      return { handOff, lines: linesOf(words, widestName, wordFont) }
    })
}

function boxWidth(name: readonly string[], outs: readonly MidHandOff[]): number {
  const words = Math.max(0, ...outs.map(({ lines }) => widest(lines, wordFont)))
  return Math.max(widest(name, midFont), words) + markRoom + 10
}

import type { Entity } from '../../plan/plan.ts'
import { titleInSentence, titleOf } from '../../plan/title.ts'
import type { Channel } from '../../schema/model.generated.ts'
import { evenLinesOf, linesOf, longestWord, widest } from '../text-lines.ts'
import { type Font, textWidth } from '../text-width.ts'
import { type Crossing, isDry, portsOf, roomOf, wordFont } from './crossings.ts'
import type { HandOff } from './hand-offs.ts'

/** A channel on its bank; lengths in pixels. */
export interface BankChannel {
  readonly channel: Entity<Channel>
  readonly name: readonly string[]
  readonly font: Font
  /** "6 of 13 arrive here"; undefined where few do. */
  readonly under: string | undefined
  /** Hand-offs to channels of the same bank, each with its words. */
  readonly outs: readonly DryHandOff[]
  /** The middle of the name, and of the line on which others of the same bank arrive. */
  readonly y: number
  readonly arrivalY: number | undefined
}

/** A hand-off that stays on its bank. */
export interface DryHandOff {
  readonly handOff: HandOff
  readonly lines: readonly string[]
  readonly y: number
}

/** A bank with its channels from top to bottom; widths are counted from the shore outwards. */
export interface Bank {
  readonly channels: readonly BankChannel[]
  readonly width: number
  /** Where the words of hand-offs on the bank begin, and where the upright lines do. */
  readonly wordsAt: number
  readonly tracksAt: number
  /** Whether hand-offs on the bank are drawn as lines; else words say where they lead. */
  readonly drawsLines: boolean
  readonly bottom: number
}

/** From the shore to the names, how wide those may be, and how wide for the sake of a long word. */
export const namesAt = 32
const widestName = 140
const widestWord = 200
/** Room for the head of a bank. */
const leastNames = 60
const widestWords = 96
const widestTargets = 150
/** More upright lines beside each other cannot be told apart. */
const mostTracks = 5
export const trackStep = 10
const usualFont: Font = { size: 14, weight: 600 }
const greatFont: Font = { size: 19, weight: 600 }
/** A channel to which so many lead is written larger. */
const many = 4
/** Over and under a channel. */
const padding = 8

/** What a bank is placed with. */
export interface BankInput {
  /** In the order from top to bottom. */
  readonly channels: readonly Entity<Channel>[]
  readonly handOffs: readonly HandOff[]
  readonly arrivals: ReadonlyMap<string, number>
  /** How many hand-offs there are in all maps. */
  readonly all: number
  readonly crossings: readonly Crossing[]
  readonly top: number
  /** Channels with lines from shore to shore stand no higher than this, under the channels in the water. */
  readonly free: number
}

/** Places the channels of a bank. */
export function placeBank(input: BankInput): Bank {
  const here = new Set(input.channels)
  const dry = input.handOffs.filter((each) => isDry(each) && here.has(each.from))
  const targets = new Set(dry.map(({ to }) => to.id))
  const drawsLines = targets.size <= mostTracks
  let bottom = input.top
  const channels = input.channels.map((channel): BankChannel => {
    const arriving = input.arrivals.get(channel.id) ?? 0
    const font = arriving >= many ? greatFont : usualFont
    const name = nameLines(titleOf(channel), font)
    const under = arriving >= many ? `${arriving} of ${input.all} arrive here` : undefined
    const ports = portsOf(channel, input.crossings)
    const mine = dry.filter(({ from }) => from === channel)
    const lines = mine.map((handOff) => dryLines(handOff, drawsLines))
    const nameHeight = name.length * (font.size + 4) + (under ? 32 : 0)
    const first = Math.max(nameHeight, roomOf(ports), (lines[0]?.length ?? 1) * 16)
    const isDirect = ports.some(({ towards }) => towards !== 'both')
    const top = isDirect ? Math.max(bottom, input.free) : bottom
    const y = top + padding + first / 2
    const arrives = drawsLines && targets.has(channel.id)
    // Who receives and hands on has a line for each beside its name.
    const apart = arrives && mine.length > 0 ? 8 : 0
    let edge = y + Math.max(first / 2, apart + (lines[0]?.length ?? 0) * 8)
    const outs = mine.map((handOff, at) => {
      const said = lines[at] ?? []
      if (at === 0) return { handOff, lines: said, y: y + apart }
      edge += said.length * 16 + 6
      return { handOff, lines: said, y: edge - said.length * 8 - 3 }
    })
    bottom = edge + padding
    return {
      channel,
      name,
      font,
      under,
      outs,
      y,
      arrivalY: arrives ? y - apart : undefined,
    }
  })
  const names = Math.max(
    leastNames,
    ...channels.map(({ name, font, under }) =>
      Math.max(widest(name, font), under ? textWidth(under, wordFont) : 0),
    ),
  )
  const words = Math.max(
    0,
    ...channels.flatMap(({ outs }) => outs.map(({ lines }) => widest(lines, wordFont))),
  )
  const wordsAt = namesAt + names + 30
  const tracksAt = wordsAt + words + 14
  const width =
    dry.length === 0
      ? namesAt + names
      : drawsLines
        ? tracksAt + (targets.size - 1) * trackStep + 2
        : wordsAt + words
  return { channels, width, wordsAt, tracksAt, drawsLines, bottom }
}

/** A name in lines; a long word stays whole where the bank can be as wide. */
function nameLines(name: string, font: Font): readonly string[] {
  const usual = evenLinesOf(name, widestName, font)
  if (usual.length === 1) return usual
  const longest = longestWord(name, font)
  const isLong = longest > widestName && longest <= widestWord
  return isLong ? evenLinesOf(name, longest, font) : usual
}

function dryLines({ to, words }: HandOff, drawsLines: boolean): readonly string[] {
  if (drawsLines) return linesOf(words, widestWords, wordFont)
  return linesOf(`→ ${titleInSentence(to)}, ${words}`, widestTargets, wordFont)
}

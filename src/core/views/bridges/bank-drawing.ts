import { modeOf } from '../../plan/channel.ts'
import { type Html, html } from '../html.ts'
import { channelMark } from '../marks.ts'
import { dataPath } from '../plan-link.ts'
import { label, px } from '../svg.ts'
import { widest } from '../text-lines.ts'
import { type Bank, type BankChannel, namesAt, trackStep } from './bank.ts'
import { wordFont } from './crossings.ts'

/** From words to the lines beside them. */
const clear = 6

/** The channels of a bank with their hand-offs; `side` is 1 right of the `shore`, -1 left of it. */
export function bankDrawing(bank: Bank, shore: number, side: 1 | -1): readonly Html[] {
  const at = (out: number) => shore + side * out
  return [
    ...trackLines(bank, at),
    ...bank.channels.map((each) => channelDrawing(each, bank, at, side)),
  ]
}

function channelDrawing(
  each: BankChannel,
  bank: Bank,
  at: (out: number) => number,
  side: 1 | -1,
): Html {
  const { channel, name, font, under, outs, y } = each
  const anchor = side === 1 ? 'start' : 'end'
  const leading = font.size + 4
  const first = y - ((name.length - 1) * leading) / 2 + font.size * 0.36
  const below =
    under &&
    label(under, at(namesAt), first + (name.length - 1) * leading + 18, { anchor, tone: 'muted' })
  const words = outs.map(({ handOff, lines, y: level }) => {
    const top = level - (lines.length - 1) * 8 + 4
    return html`<g${dataPath(handOff.path)}>${label(lines, at(bank.wordsAt), top, { anchor, ...(!bank.drawsLines && { tone: 'muted' }) })}</g>`
  })
  return html`<g${dataPath(channel.path)}>${channelMark(modeOf(channel), at(16), y)}${label(name, at(namesAt), first, { ...font, leading, anchor })}${below}</g>${words}\n`
}

/** Hand-offs on the bank: from a name through its words to an upright line, and along it to the channel they lead to. */
function trackLines(bank: Bank, at: (out: number) => number): readonly Html[] {
  if (!bank.drawsLines) return []
  const tracks = tracksOf(bank)
  return bank.channels.flatMap((source) =>
    source.outs.map(({ handOff, lines, y }, which) => {
      const target = bank.channels.find(({ channel }) => channel === handOff.to)
      const track = bank.tracksAt + (tracks.get(handOff.to.id) ?? 0) * trackStep
      const arrival = target?.arrivalY ?? y
      const nameEnd = namesAt + widest(source.name, source.font) + clear
      const fork = bank.wordsAt - 16
      const start =
        which === 0
          ? `M${px(at(nameEnd))} ${px(y)}H${px(at(bank.wordsAt - clear))}`
          : `M${px(at(fork))} ${px(source.outs[0]?.y ?? source.y)}V${px(y)}H${px(at(bank.wordsAt - clear))}`
      const wordsEnd = bank.wordsAt + widest(lines, wordFont) + clear
      const targetEnd = target ? namesAt + widest(target.name, target.font) + 12 : track
      const way = `M${px(at(wordsEnd))} ${px(y)}H${px(at(track))}V${px(arrival)}H${px(at(targetEnd))}`
      const tip = at(targetEnd - 5)
      const back = at(targetEnd + 4)
      return html`<path class="dry" d="${start}${way}"/><path class="dry tip" d="M${px(tip)} ${px(arrival)}L${px(back)} ${px(arrival - 5)}V${px(arrival + 5)}Z"/>`
    }),
  )
}

/** Which upright line leads to a channel, counted from the names outwards, by the channel's id. */
function tracksOf({ channels }: Bank): ReadonlyMap<string, number> {
  const spans = new Map<string, { from: number; to: number }>()
  for (const { outs } of channels) {
    for (const { handOff, y } of outs) {
      const target = channels.find(({ channel }) => channel === handOff.to)
      const arrival = target?.arrivalY ?? y
      const known = spans.get(handOff.to.id) ?? { from: arrival, to: arrival }
      spans.set(handOff.to.id, { from: Math.min(known.from, y), to: Math.max(known.to, y) })
    }
  }
  // The shortest lie nearest to the names, so that lines cross least.
  const sorted = [...spans].sort(([, a], [, b]) => a.to - a.from - (b.to - b.from))
  return new Map(sorted.map(([id], at) => [id, at]))
}

import { modeOf } from '../../plan/channel.ts'
import type { Entity } from '../../plan/plan.ts'
import { titleInSentence, titleOf } from '../../plan/title.ts'
import type { Channel } from '../../schema/model.generated.ts'
import { type Html, html } from '../html.ts'
import { channelSign } from '../marks.ts'
import { own } from '../own-words.ts'
import { dataPath } from '../plan-link.ts'
import type { Graph } from './hand-offs.ts'

/** Under the maps: channels that stand apart, with a word why, and hand-offs that lead to no bank. */
export function rimOf({ handOffs, silent, alone }: Graph): readonly Html[] {
  const together = handOffs.length === 0 ? [] : silent.filter((each) => !alone.includes(each))
  const adrift = handOffs.filter(({ zones }) => zones.from === 'neither' || zones.to === 'neither')
  return [
    ...group('Alone: shares no hand-off, chapter or moment', alone),
    ...group('Tells with others, but has no hand-off', together),
    ...(adrift.length === 0
      ? []
      : [
          html`<p class="gap-words rim"><strong>On neither bank</strong> ${adrift.map(({ from, to, words, path }) => html`<span${dataPath(path)}>${own(titleOf(from))} → ${own(titleInSentence(to))}, ${words}</span> `)}</p>\n`,
        ]),
  ]
}

function group(words: string, channels: readonly Entity<Channel>[]): readonly Html[] {
  if (channels.length === 0) return []
  const marks = channels.map(
    (channel) =>
      html`<span${dataPath(channel.path)}>${channelSign(modeOf(channel))} ${own(titleOf(channel))}</span> `,
  )
  return [html`<p class="gap-words rim"><strong>${words}</strong> ${marks}</p>\n`]
}

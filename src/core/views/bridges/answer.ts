import { allOf } from '../../plan/number-words.ts'
import { titleOf } from '../../plan/title.ts'
import { isolated } from '../own-words.ts'
import type { Graph } from './hand-offs.ts'

/** What the map says, in one sentence: how many hand-offs link online and offline, and where most of them lead. */
export function bridgesAnswer(graph: Graph): string {
  const { handOffs, channels } = graph
  const all = handOffs.length
  if (all === 0) {
    return channels.length === 1
      ? 'The only channel hands nobody on'
      : `None of ${channels.length} channels hands people on`
  }
  const crossing = handOffs.filter(({ crosses }) => crosses).length
  const main = crossed(crossing, all)
  const full = main + busiest(graph)
  return full.length <= 72 ? full : main
}

function crossed(crossing: number, all: number): string {
  if (all === 1) {
    return crossing === 1
      ? 'The only hand-off links online and offline'
      : 'The only hand-off does not link online and offline'
  }
  if (crossing === 0) return `None of ${all} hand-offs links online and offline`
  if (crossing === all) return `${allOf(all)} hand-offs link online and offline`
  return `${crossing} of ${all} hand-offs ${crossing === 1 ? 'links' : 'link'} online and offline`
}

/** "; 6 lead to Shop" */
function busiest({ channels, arrivals }: Graph): string {
  let best = channels[0]
  for (const each of channels) {
    if ((arrivals.get(each.id) ?? 0) > (arrivals.get(best?.id ?? '') ?? 0)) best = each
  }
  const count = arrivals.get(best?.id ?? '') ?? 0
  if (!best || count < 2) return ''
  return `; ${count} lead to ${isolated(titleOf(best))}`
}

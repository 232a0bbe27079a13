import { bridgesOf } from '../../../plan/channel-graph.ts'
import { groupedByAll } from '../../../plan/grouped.ts'
import { countWords } from '../../../plan/number-words.ts'
import { tellingsOf } from '../../../plan/story.ts'
import { titleOf } from '../../../plan/title.ts'
import { inWords } from '../../../rules/words.ts'
import type { LensKind } from '../lens.ts'

/** Names that are said one by one; more are counted. */
const mostNames = 2

/** What a channel tells and whom it hands on to: "tells First look · hands on to Workshop". */
export const channels: LensKind = {
  name: 'channels',
  *of({ plan, usesOf }) {
    const tellings = groupedByAll(tellingsOf(plan), ({ channel }) => [channel])
    const bridges = groupedByAll(bridgesOf(plan), ({ from }) => [from])
    for (const channel of plan.channels.values()) {
      if (!channel.written) continue
      const told = tellings.get(channel)?.map(({ chapter }) => titleOf(chapter)) ?? []
      const next = [...new Set(bridges.get(channel)?.map(({ to }) => titleOf(to)))]
      const tells = told.length > 0 ? `tells ${namesOrCount(told, 'chapter')}` : 'no chapter yet'
      yield {
        path: channel.path,
        says: next.length > 0 ? `${tells} · hands on to ${namesOrCount(next, 'channel')}` : tells,
        places: usesOf('channels', channel.id),
      }
    }
  },
}

function namesOrCount(names: readonly string[], noun: string): string {
  return names.length > mostNames ? countWords(names.length, noun) : inWords(names)
}

import { modeOf } from '../../plan/channel.ts'
import {
  type Bridge,
  bridgesOf,
  type ChannelParts,
  channelGroupsOf,
} from '../../plan/channel-graph.ts'
import type { Entity } from '../../plan/plan.ts'
import { channelsInStoryOrder } from '../../plan/story.ts'
import { plainWordsOf } from '../../plan/title.ts'
import type { Channel } from '../../schema/model.generated.ts'

/** Where a channel stands: on a bank, in the water between, or on neither because the plan does not say. */
export type Zone = 'offline' | 'both' | 'online' | 'neither'

/** How the channels of a plan hand people on. */
export interface Graph {
  /** All used channels, in the order of the story. */
  readonly channels: readonly Entity<Channel>[]
  /** In the order of the story of their first channel. */
  readonly handOffs: readonly HandOff[]
  /** How many hand-offs lead to a channel, by its id. */
  readonly arrivals: ReadonlyMap<string, number>
  /** Channels without any hand-off. */
  readonly silent: readonly Entity<Channel>[]
  /** Channels that share neither a hand-off nor a chapter nor a moment with another. */
  readonly alone: readonly Entity<Channel>[]
  /** How many groups of channels there are that hang together. */
  readonly groups: number
}

/** A hand-off with the words of what carries people. */
export interface HandOff extends Bridge {
  readonly words: string
  /** Where it begins, and where it ends. */
  readonly zones: { readonly from: Zone; readonly to: Zone }
}

/** The zone of a channel. */
export function zoneOf(channel: Entity<Channel>): Zone {
  return modeOf(channel) ?? 'neither'
}

/** Collects the hand-offs of a plan; the same that the rules count. */
export function graphOf(plan: ChannelParts): Graph {
  const channels = channelsInStoryOrder(plan)
  const places = new Map(channels.map(({ id }, at) => [id, at]))
  const place = ({ id }: Entity<Channel>) => places.get(id) ?? channels.length
  const handOffs = bridgesOf(plan)
    .map((bridge) => ({
      ...bridge,
      words: wordsOf(bridge),
      zones: { from: zoneOf(bridge.from), to: zoneOf(bridge.to) },
    }))
    .sort((a, b) => place(a.from) - place(b.from))
  const arrivals = new Map<string, number>()
  for (const { to } of handOffs) arrivals.set(to.id, (arrivals.get(to.id) ?? 0) + 1)
  const joined = new Set(handOffs.flatMap(({ from, to }) => [from.id, to.id]))
  const groups = channelGroupsOf(plan)
  const lonely = new Set(groups.flatMap((group) => (group.length === 1 ? group : [])))
  const silent = channels.filter(({ id }) => !joined.has(id))
  return {
    channels,
    handOffs,
    arrivals,
    silent,
    alone: channels.length > 1 ? silent.filter((each) => lonely.has(each)) : [],
    groups: groups.length,
  }
}

/** "QR code, short URL" */
function wordsOf({ from, by, path }: Bridge): string {
  const { also = [] } = from.fields.handsOffTo?.[Number(path.at(-1))] ?? {}
  const ways = [...(by === undefined ? [] : [by]), ...also].map(plainWordsOf)
  return [...new Set(ways)].join(', ') || 'carrier not said'
}

import type { Channel } from '../schema/model.generated.ts'
import { channelType, type Media, type Mode } from './channel-type.ts'
import { derived } from './derived.ts'
import type { Entity, Plan } from './plan.ts'
import { listOf } from './revisions.ts'

/** Online, offline or both: as written, else what is usual for its type; undefined when neither is known. */
export function modeOf(channel: Entity<Channel>): Mode | undefined {
  return channel.fields.mode ?? channelType(channel.fields.type)?.mode
}

/** Paid, earned, shared or owned: as written, else what is usual for its type; undefined when neither is known. */
export function mediaOf(channel: Entity<Channel>): Media | undefined {
  return channel.fields.media ?? channelType(channel.fields.type)?.media
}

/** Whether people can meet a channel online (`both` counts for either side). */
export function isOnline(channel: Entity<Channel>): boolean {
  const mode = modeOf(channel)
  return mode === 'online' || mode === 'both'
}

/** Whether people can meet a channel offline (`both` counts for either side). */
export function isOffline(channel: Entity<Channel>): boolean {
  const mode = modeOf(channel)
  return mode === 'offline' || mode === 'both'
}

/**
 * The channels that the plan uses: written in it, or named by a chapter, a moment or an activity. In the order of the
 * file; those of libraries follow.
 */
export function usedChannels(plan: ChannelUse): readonly Entity<Channel>[] {
  return listOf(plan.channels).filter((channel) => isUsedChannel(plan, channel))
}

/** Whether the plan uses a channel: it writes it, or a chapter, a moment or an activity names it. */
export function isUsedChannel(
  plan: Omit<ChannelUse, 'channels'>,
  channel: Entity<Channel>,
): boolean {
  return channel.written !== undefined || namedChannels(plan).has(channel.id)
}

type ChannelUse = Pick<Plan, 'channels' | 'chapters' | 'connections' | 'activities'>

/** Ids that a chapter, a moment or an activity names. Many rules ask the same question about the same plan. */
const namedChannels = derived(['chapters', 'connections', 'activities'], (plan) => {
  const named = new Set<string>()
  for (const { fields } of plan.chapters.values()) {
    for (const id of fields.channels ?? []) named.add(id)
  }
  for (const { fields } of plan.connections.values()) {
    for (const id of fields.channels ?? []) named.add(id)
  }
  for (const { fields } of plan.activities.values()) if (fields.channel) named.add(fields.channel)
  return named
})

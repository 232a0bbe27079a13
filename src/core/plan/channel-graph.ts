import type { PlanPath } from '../document/node.ts'
import type { Channel, Connection } from '../schema/model.generated.ts'
import { isOffline, isOnline, usedChannels } from './channel.ts'
import { grouped } from './grouped.ts'
import type { Entity, Plan } from './plan.ts'

/** The parts of a plan that join its channels. */
export type ChannelParts = Pick<Plan, 'channels' | 'chapters' | 'connections' | 'activities'>

/** A hand-off from one channel to another. */
export interface Bridge {
  readonly from: Entity<Channel>
  readonly to: Entity<Channel>
  /** What carries people: `qr-code`. */
  readonly by: string | undefined
  /** Whether it leads from online to offline or back. */
  readonly crosses: boolean
  /** Where the hand-off stands, or would stand, in the plan. */
  readonly path: PlanPath
}

/** Every hand-off between two different channels that the plan knows, in the order of the file. */
export function bridgesOf(plan: Pick<Plan, 'channels'>): readonly Bridge[] {
  const bridges: Bridge[] = []
  for (const from of plan.channels.values()) {
    for (const [index, { channel, by }] of (from.fields.handsOffTo ?? []).entries()) {
      const to = channel === undefined ? undefined : plan.channels.get(channel)
      if (!to || to === from) continue
      const path = [...from.path, 'handsOffTo', index]
      bridges.push({ from, to, by, crosses: isCrossing(from, to), path })
    }
  }
  return bridges
}

/** Whether a way from one channel to the other leads from online to offline or back (`both` counts as either). */
export function isCrossing(from: Entity<Channel>, to: Entity<Channel>): boolean {
  return (isOnline(from) && isOffline(to)) || (isOffline(from) && isOnline(to))
}

/** One moment that leads to another, from online to offline or back. */
export interface MomentCrossing {
  readonly from: Entity<Connection>
  readonly to: Entity<Connection>
}

/** Moments that lead people on from an online channel to an offline one or back, in the order of the file. */
export function momentCrossingsOf(
  plan: Pick<Plan, 'channels' | 'connections'>,
): readonly MomentCrossing[] {
  const crossings: MomentCrossing[] = []
  for (const from of plan.connections.values()) {
    const here = channelsIn(plan, from)
    for (const id of from.fields.leadsTo ?? []) {
      const to = plan.connections.get(id)
      if (!to) continue
      const there = channelsIn(plan, to)
      const crosses =
        (here.some(isOnline) && there.some(isOffline)) ||
        (here.some(isOffline) && there.some(isOnline))
      if (crosses) crossings.push({ from, to })
    }
  }
  return crossings
}

/**
 * The used channels in groups that hang together (domain 2.2): channels are joined when they tell the same chapter, when
 * they carry the same moment, and by hand-offs, also over a channel that is not used otherwise. A channel that stands
 * alone is a group of its own. In the order of the file.
 */
export function channelGroupsOf(plan: ChannelParts): readonly (readonly Entity<Channel>[])[] {
  const joined = joints()
  for (const { id, fields } of plan.chapters.values()) {
    for (const channel of fields.channels ?? []) joined.join(`channel ${channel}`, `chapter ${id}`)
  }
  for (const { id, fields } of plan.connections.values()) {
    for (const channel of fields.channels ?? []) {
      joined.join(`channel ${channel}`, `moment ${id}`)
      if (fields.chapter !== undefined) {
        joined.join(`channel ${channel}`, `chapter ${fields.chapter}`)
      }
    }
  }
  for (const { from, to } of bridgesOf(plan)) joined.join(`channel ${from.id}`, `channel ${to.id}`)
  return [...grouped(usedChannels(plan), ({ id }) => joined.groupOf(`channel ${id}`)).values()]
}

function channelsIn(
  plan: Pick<Plan, 'channels'>,
  moment: Entity<Connection>,
): readonly Entity<Channel>[] {
  return (moment.fields.channels ?? []).flatMap((id) => plan.channels.get(id) ?? [])
}

/** Things that are joined in pairs and then belong to one group (union-find). */
function joints() {
  const parents = new Map<string, string>()
  function groupOf(thing: string): string {
    let root = thing
    for (let above = parents.get(root); above !== undefined; above = parents.get(root)) root = above
    // Shorten the way, so that long chains stay quick.
    for (let each = thing; each !== root; ) {
      const above = parents.get(each) ?? root
      parents.set(each, root)
      each = above
    }
    return root
  }
  function join(a: string, b: string): void {
    const [first, second] = [groupOf(a), groupOf(b)]
    if (first !== second) parents.set(second, first)
  }
  return { join, groupOf }
}

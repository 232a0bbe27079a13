import type { Entity } from '../../plan/plan.ts'
import type { Channel } from '../../schema/model.generated.ts'
import { type Crossing, portsOf } from './crossings.ts'

type Channels = readonly Entity<Channel>[]

/** How often both banks are sorted by each other; more changes little. */
const rounds = 3

/**
 * The order of the channels on both banks, from top to bottom. Channels without a line to the other shore come first, in
 * the order of the story, so that the water beside them is free for boxes; the others stand near those that they are
 * linked with, so that few lines cross.
 */
export function ordersOf(
  offline: Channels,
  online: Channels,
  crossings: readonly Crossing[],
): { readonly offline: Channels; readonly online: Channels } {
  const partners = new Map<Entity<Channel>, readonly Entity<Channel>[]>()
  const direct = new Set<Entity<Channel>>()
  for (const channel of [...offline, ...online]) {
    const ports = portsOf(channel, crossings)
    partners.set(
      channel,
      ports.map(({ partner }) => partner),
    )
    if (ports.some(({ towards }) => towards !== 'both')) direct.add(channel)
  }
  const isDirect = (channel: Entity<Channel>) => direct.has(channel)
  let left = offline.filter(isDirect)
  let right = online.filter(isDirect)
  for (let round = 0; round < rounds; round++) {
    right = sortedBy(right, left, partners)
    left = sortedBy(left, right, partners)
  }
  const first = (channels: Channels) => channels.filter((each) => !isDirect(each))
  return { offline: [...first(offline), ...left], online: [...first(online), ...right] }
}

/**
 * Sorts channels by the mean place of their partners among `others`, those in the water standing above them all; equal
 * ones keep their order.
 */
function sortedBy(
  channels: Entity<Channel>[],
  others: Channels,
  partners: ReadonlyMap<Entity<Channel>, Channels>,
): Entity<Channel>[] {
  const places = new Map(others.map((each, at) => [each, at]))
  const mean = (channel: Entity<Channel>) => {
    const mine = partners.get(channel) ?? []
    return mine.reduce((sum, each) => sum + (places.get(each) ?? -1), 0) / Math.max(1, mine.length)
  }
  const means = new Map(channels.map((each) => [each, mean(each)]))
  return [...channels].sort((a, b) => (means.get(a) ?? 0) - (means.get(b) ?? 0))
}

import type { PlanPath } from '../../document/node.ts'
import type { LinkTags } from '../../plan/analytics-group.ts'
import { usedChannels } from '../../plan/channel.ts'
import { type ChannelType, channelType } from '../../plan/channel-type.ts'
import type { Entity, Plan } from '../../plan/plan.ts'
import type { Activity, Channel, Tracking } from '../../schema/model.generated.ts'

/** Parts of a plan in which tags stand. */
export const linkParts = ['channels', 'chapters', 'connections', 'activities'] as const

/** A plan as far as its links go. */
export type LinkedPlan = Pick<Plan, (typeof linkParts)[number]>

/** The tags of one channel or activity. */
export interface TaggedLink {
  readonly entity: Entity<Channel | Activity>
  readonly channel: Entity<Channel>
  readonly type: ChannelType
  /** What holds: an activity's own tags laid on those of its channel. */
  readonly tags: LinkTags
  /** What the plan itself writes here. */
  readonly written: Tracking | undefined
}

/** Links with a source and a medium, of used channels and of the activities that have tags of their own. */
export function* taggedLinks(plan: LinkedPlan): Generator<TaggedLink> {
  const used = usedChannels(plan)
  for (const channel of used) {
    const { tracking } = channel.fields
    const type = channelType(channel.fields.type)
    if (!type || !isTagged(tracking)) continue
    yield { entity: channel, channel, type, tags: tracking, written: channel.written?.tracking }
  }
  const byId = new Map(used.map((channel) => [channel.id, channel]))
  for (const activity of plan.activities.values()) {
    const channel = byId.get(activity.fields.channel ?? '')
    const type = channelType(channel?.fields.type)
    const own = activity.fields.tracking
    if (!channel || !type || (own?.source ?? own?.medium) === undefined) continue
    const tags = { ...channel.fields.tracking, ...own }
    if (isTagged(tags)) yield { entity: activity, channel, type, tags, written: own }
  }
}

/** Whether tags have all that decides where visits are filed. */
export function isTagged(
  tags: LinkTags | undefined,
): tags is Required<Pick<LinkTags, 'source' | 'medium'>> {
  return tags?.source !== undefined && tags.medium !== undefined
}

/** The medium where the plan writes it, else what stands nearest. */
export function placeOfMedium({ entity, written }: TaggedLink): {
  readonly path: PlanPath
  readonly part?: 'name'
} {
  if (written?.medium !== undefined) return { path: [...entity.path, 'tracking', 'medium'] }
  return written
    ? { path: [...entity.path, 'tracking'], part: 'name' }
    : { path: entity.path, part: 'name' }
}

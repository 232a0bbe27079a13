import type { Entity, Plan } from '../../plan/plan.ts'
import { tellingsOf } from '../../plan/story.ts'
import type { Channel, Chapter } from '../../schema/model.generated.ts'

/** The channels that tell each chapter, itself or in one of its moments; chapters that nobody tells are left out. */
export function channelsByChapter(
  plan: Pick<Plan, 'chapters' | 'channels' | 'connections'>,
): ReadonlyMap<Entity<Chapter>, readonly Entity<Channel>[]> {
  const byChapter = new Map<Entity<Chapter>, Entity<Channel>[]>()
  for (const { chapter, channel } of tellingsOf(plan)) {
    const channels = byChapter.get(chapter)
    if (channels) channels.push(channel)
    else byChapter.set(chapter, [channel])
  }
  return byChapter
}

import { usedChannels } from '../../plan/channel.ts'
import type { Entity, Plan } from '../../plan/plan.ts'
import { titleOf } from '../../plan/title.ts'
import { isSpoiled } from '../../plan/unread.ts'
import type { Chapter } from '../../schema/model.generated.ts'
import { namedEntity } from '../parts.ts'
import { type Fix, planRule } from '../rule.ts'

/** Somebody tells every chapter. */
export const chapterUntold = planRule({
  id: 'story/chapter-untold',
  class: 'completeness',
  title: 'A chapter that nobody tells',
  why: 'A chapter reaches people through the channels that tell it. Without any it exists on paper only.',
  source: "Inspired by Tracy Stokes' three moves",
  since: '0.1.0',
  uses: ['chapters', 'connections', 'activities', 'channels', 'unread', 'spoiled'],
  check: function* (plan) {
    const sections = ['connectedStory', 'contextualConnections', 'calendar']
    if (sections.some((name) => plan.unread.has(name))) return
    const told = toldElsewhere(plan)
    for (const chapter of plan.chapters.values()) {
      const path = [...chapter.path, 'channels']
      if ((chapter.fields.channels ?? []).length > 0 || told.has(chapter.id)) continue
      if (isSpoiled(plan, path)) continue
      yield {
        at: { path: chapter.path, part: 'name' },
        says: `Nobody tells ${namedEntity(chapter)}. Choose its channels.`,
        fixes: usedChannels(plan)
          .slice(0, 3)
          .map((channel) => tellIn(chapter, channel)),
      }
    }
  },
  examples: {
    good: [
      `connectedStory:
  chapters:
    ride:
      channels:`,
    ],
    bad: [
      {
        plan: `connectedStory:
  chapters:
    notice: {stage: notice, message: It is not the hill. It is the tyre.}
    bring: {stage: bring, message: Bring it in as it is., proofs: [the-safety-check]}
    again: {stage: ride, message: Same time next spring?}`,
        says: ['Nobody tells the chapter “Again”. Choose its channels.'],
        fixed: `connectedStory:
  chapters:
    notice: {stage: notice, message: It is not the hill. It is the tyre.}
    bring: {stage: bring, message: Bring it in as it is., proofs: [the-safety-check]}
    again: {stage: ride, message: Same time next spring?, channels: [posters]}`,
      },
    ],
  },
})

/** Chapters that moments or activities tell. */
function toldElsewhere(plan: Pick<Plan, 'connections' | 'activities'>): ReadonlySet<string> {
  const told = new Set<string>()
  for (const { fields } of plan.connections.values()) if (fields.chapter) told.add(fields.chapter)
  for (const { fields } of plan.activities.values()) {
    for (const id of fields.chapters ?? []) told.add(id)
  }
  return told
}

function tellIn(chapter: Entity<Chapter>, channel: Entity<object>): Fix {
  return {
    title: `Tell it in the channel “${titleOf(channel)}”`,
    changes: [{ do: 'append', path: [...chapter.path, 'channels'], value: channel.id }],
  }
}

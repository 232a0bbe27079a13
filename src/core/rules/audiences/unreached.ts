import { namedEntity } from '../parts.ts'
import { planRule } from '../rule.ts'

/** Every audience is spoken to in some chapter. */
export const unreached = planRule({
  id: 'audiences/unreached',
  class: 'quality',
  title: 'An audience that no chapter speaks to',
  why: 'An audience without a chapter is left over from an earlier plan, or it has been forgotten.',
  since: '0.1.0',
  uses: ['audiences', 'chapters', 'unread'],
  check: function* (plan) {
    if (plan.unread.has('connectedStory') || plan.chapters.size === 0) return
    const named = new Set<string>()
    for (const { fields } of plan.chapters.values()) {
      // A chapter that names no audience speaks to all.
      if ((fields.audiences ?? []).length === 0) return
      for (const id of fields.audiences ?? []) named.add(id)
    }
    for (const audience of plan.audiences.values()) {
      if (named.has(audience.id)) continue
      yield {
        at: { path: audience.path, part: 'name' },
        says: `No chapter speaks to ${namedEntity(audience)}. Name it in a chapter, or take it out.`,
      }
    }
  },
  examples: {
    good: [
      `audiences:
  neighbours: {who: People who live above the workshop, priority: secondary}
connectedStory:
  chapters:
    ride:
      audiences: [returning-riders, neighbours]`,
    ],
    bad: [
      {
        plan: `audiences:
  neighbours: {who: People who live above the workshop, priority: secondary}`,
        says: [
          'No chapter speaks to the audience “Neighbours”. Name it in a chapter, or take it out.',
        ],
      },
    ],
  },
})

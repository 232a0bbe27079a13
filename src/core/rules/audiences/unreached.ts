import { namedEntity } from '../parts.ts'
import { planRule } from '../rule.ts'

/** Every audience is spoken to in some chapter. */
export const unreached = planRule({
  id: 'audiences/unreached',
  class: 'quality',
  title: 'An audience that no chapter speaks to',
  why: 'An audience without a chapter is left over from an earlier plan, or it has been forgotten.',
  since: '0.1.0',
  uses: ['audiences', 'chapters', 'references', 'unread'],
  check: function* (plan) {
    if (plan.unread.has('connectedStory') || plan.chapters.size === 0) return
    const named = new Set<string>()
    for (const { fields } of plan.chapters.values()) {
      // A chapter that names no audience speaks to all.
      if ((fields.audiences ?? []).length === 0) return
      for (const id of fields.audiences ?? []) named.add(id)
    }
    const used = new Set(plan.references.flatMap(({ to, id }) => (to === 'audiences' ? id : [])))
    for (const audience of plan.audiences.values()) {
      const { id, path } = audience
      if (named.has(id)) continue
      const isLeftOver = audience.written && !used.has(id) && plan.unread.size === 0
      yield {
        at: { path, part: 'name' },
        says: `No chapter speaks to ${namedEntity(audience)}. Name it in a chapter, or take it out.`,
        fixes: isLeftOver ? [{ title: 'Take it out', changes: [{ do: 'remove', path }] }] : [],
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
        fixed: '',
      },
    ],
  },
})

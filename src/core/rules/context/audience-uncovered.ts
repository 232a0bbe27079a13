import { audiencesOf, audiencesOfConnection } from '../../plan/audience.ts'
import type { Entity, Plan } from '../../plan/plan.ts'
import { titleOf } from '../../plan/title.ts'
import { isAnySpoiled } from '../../plan/unread.ts'
import type { Audience, Chapter } from '../../schema/model.generated.ts'
import { namedEntity } from '../parts.ts'
import { planRule } from '../rule.ts'
import { momentStub } from './moment-stub.ts'

/** Every audience is met somewhere. */
export const audienceUncovered = planRule({
  id: 'context/audience-uncovered',
  class: 'quality',
  title: 'An audience that is never met',
  why: 'People who appear in no moment are people whom the plan describes and then forgets.',
  source: "Inspired by Tracy Stokes' three moves",
  since: '0.1.0',
  uses: ['audiences', 'shared', 'connections', 'chapters', 'channels', 'unread', 'spoiled'],
  check: function* (plan) {
    const sections = ['audiences', 'connectedStory', 'contextualConnections']
    // A plan without any moment is asked for one by `context/missing`.
    if (plan.connections.size === 0 || sections.some((name) => plan.unread.has(name))) return
    if (isAnySpoiled(plan, sections, ['audiences', 'chapter'])) return
    const met = new Set<string>()
    for (const moment of plan.connections.values()) {
      for (const { id } of audiencesOfConnection(plan, moment)) met.add(id)
    }
    for (const audience of audiencesOf(plan)) {
      if (met.has(audience.id)) continue
      const stub = momentStub(plan, audience.id, chapterFor(plan, audience), {
        audiences: [audience.id],
      })
      yield {
        at: { path: audience.path, part: 'name' },
        says: `When and where do you meet ${namedEntity(audience)}? Add it to a moment.`,
        fixes: [
          {
            title: `Add a moment for “${titleOf(audience)}”, to be filled in`,
            changes: [stub.change],
          },
        ],
      }
    }
  },
  examples: {
    good: [
      `audiences:
  parents: {who: Parents who carry a child's bicycle up the stairs each night}
contextualConnections:
  first-dry-sunday:
    audiences: [parents]`,
    ],
    bad: [
      {
        plan: `audiences:
  parents: {who: Parents who carry a child's bicycle up the stairs each night}
connectedStory:
  chapters:
    ride:
      audiences: [returning-riders, parents]
contextualConnections:
  flat-tyre-monday:
    times: [monday]
  saturday-at-the-workshop:
    times: [saturday]
  first-dry-sunday:
    audiences: [returning-riders]`,
        says: ['When and where do you meet the audience “Parents”? Add it to a moment.'],
        fixed: `audiences:
  parents: {who: Parents who carry a child's bicycle up the stairs each night}
connectedStory:
  chapters:
    ride:
      audiences: [returning-riders, parents]
contextualConnections:
  flat-tyre-monday:
    times: [monday]
  saturday-at-the-workshop:
    times: [saturday]
  first-dry-sunday:
    audiences: [returning-riders]
  parents:
    chapter: ride
    channels: [workshop, instagram, saddle-tags]
    audiences: [parents]
    decision: TBD
    devices: [none, phone, print]`,
      },
    ],
  },
})

/** A chapter that speaks to the audience, by name if one does. */
function chapterFor(
  plan: Pick<Plan, 'chapters'>,
  audience: Entity<Audience>,
): Entity<Chapter> | undefined {
  const chapters = [...plan.chapters.values()]
  return (
    chapters.find(({ fields }) => fields.audiences?.includes(audience.id)) ??
    chapters.find(({ fields }) => (fields.audiences ?? []).length === 0)
  )
}

import { stageOfConnection, stagesOf, stagesWithoutChapter } from '../../plan/journey.ts'
import type { Entity, Plan } from '../../plan/plan.ts'
import { momentsInOrder } from '../../plan/story.ts'
import { titleOf } from '../../plan/title.ts'
import { isAnySpoiled } from '../../plan/unread.ts'
import type { Connection } from '../../schema/model.generated.ts'
import { namedEntity } from '../parts.ts'
import { planRule } from '../rule.ts'

/** Moments lead on. */
export const deadEnd = planRule({
  id: 'context/dead-end',
  class: 'tip',
  title: 'A moment that leads nowhere',
  why: 'Somebody has just become interested. If nothing is asked and nothing follows, the interest is gone by the next corner.',
  source: "Inspired by Tracy Stokes' three moves",
  since: '0.1.0',
  uses: ['connections', 'chapters', 'header', 'unread', 'spoiled'],
  check: function* (plan) {
    const sections = ['plan', 'connectedStory', 'contextualConnections']
    if (sections.some((name) => plan.unread.has(name))) return
    if (isAnySpoiled(plan, sections, ['journey', 'stage', 'leadsTo', 'actionHere'])) return
    const silent = stagesWithoutChapter(plan)
    const last = stagesOf(plan).findLast((stage) => !silent.includes(stage))
    const moments = momentsInOrder(plan)
    for (const [index, moment] of moments.entries()) {
      const stage = stageOfConnection(plan, moment)
      // The end of the story may be an end, and a moment of no known stage may be it.
      if (leadsOn(plan, moment) || stage === undefined || stage === last) continue
      const next = moments[index + 1]
      yield {
        at: { path: moment.path, part: 'name' },
        says: `What happens after ${namedEntity(moment)}? Say what it leads to, or what you ask people to do.`,
        fixes: next
          ? [
              {
                title: `Let it lead to the moment “${titleOf(next)}”`,
                changes: [{ do: 'append', path: [...moment.path, 'leadsTo'], value: next.id }],
              },
            ]
          : [],
      }
    }
  },
  examples: {
    good: [
      `contextualConnections:
  flat-tyre-monday:
    leadsTo:
    callToAction: Bring it in on the way home`,
    ],
    bad: [
      {
        plan: `contextualConnections:
  flat-tyre-monday:
    leadsTo:`,
        says: [
          'What happens after the moment “Flat tyre monday”? Say what it leads to, or what you ask people to do.',
        ],
        fixed: `contextualConnections:
  flat-tyre-monday:
    leadsTo: [saturday-at-the-workshop]`,
      },
    ],
  },
})

function leadsOn(plan: Pick<Plan, 'chapters'>, { fields }: Entity<Connection>): boolean {
  const { leadsTo = [], callToAction, actionHere, chapter } = fields
  if (leadsTo.length > 0 || callToAction !== undefined || actionHere) return true
  return chapter !== undefined && plan.chapters.get(chapter)?.fields.callToAction !== undefined
}

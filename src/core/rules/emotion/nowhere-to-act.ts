import { stageInJourney, stageOfChapter } from '../../plan/journey.ts'
import type { Entity, Plan } from '../../plan/plan.ts'
import { chaptersOfAction } from '../../plan/story.ts'
import { titleOf } from '../../plan/title.ts'
import { isAnySpoiled } from '../../plan/unread.ts'
import type { Chapter } from '../../schema/model.generated.ts'
import { planRule } from '../rule.ts'
import { isToBeWritten } from '../to-be-written.ts'

/** There is a place where people can do the emotional action. */
export const nowhereToAct = planRule({
  id: 'emotion/nowhere-to-act',
  class: 'completeness',
  title: 'No place to act',
  why: 'The action moves people only where they can really do it. The chapter or moment that gives them the chance joins the first move to the others.',
  source: "Inspired by Tracy Stokes' three moves",
  since: '0.1.0',
  uses: ['emotionalAction', 'chapters', 'connections', 'header', 'unread', 'spoiled'],
  check: function* (plan) {
    const sections = ['connectedStory', 'contextualConnections']
    if (plan.chapters.size === 0 || sections.some((name) => plan.unread.has(name))) return
    if (isToBeWritten(plan.emotionalAction.action)) return
    if (isAnySpoiled(plan, sections, ['actionHere'])) return
    const moments = [...plan.connections.values()]
    if (moments.some(({ fields }) => fields.actionHere)) return
    if (chaptersOfAction(plan).length > 0) return
    const chapter = chapterForAction(plan)
    yield {
      at: { path: ['emotionalAction', 'action'] },
      says: 'Where can people do this? Set “actionHere: true” in that chapter or moment.',
      fixes: chapter
        ? [
            {
              title: `Let people act in the chapter “${titleOf(chapter)}”`,
              changes: [{ do: 'set', path: [...chapter.path, 'actionHere'], value: true }],
            },
          ]
        : [],
    }
  },
  examples: {
    good: [
      `connectedStory:
  chapters:
    bring:
      actionHere: true`,
    ],
    bad: [
      {
        plan: `connectedStory:
  chapters:
    bring:
      actionHere: false
contextualConnections:
  saturday-at-the-workshop:
    actionHere: false`,
        says: ['Where can people do this? Set “actionHere: true” in that chapter or moment.'],
        fixed: `connectedStory:
  chapters:
    bring:
      actionHere: true
contextualConnections:
  saturday-at-the-workshop:
    actionHere: false`,
      },
    ],
  },
})

/** The likeliest chapter: at the stage of purchase, else where people feel what they should, else the last one. */
function chapterForAction(
  plan: Pick<Plan, 'emotionalAction' | 'chapters' | 'header'>,
): Entity<Chapter> | undefined {
  const chapters = [...plan.chapters.values()]
  const purchase = stageInJourney(plan, 'purchase')
  const { to } = plan.emotionalAction
  return (
    chapters.find((each) => purchase !== undefined && stageOfChapter(plan, each) === purchase) ??
    chapters.find(({ fields }) => fields.feeling !== undefined && fields.feeling === to) ??
    chapters.at(-1)
  )
}

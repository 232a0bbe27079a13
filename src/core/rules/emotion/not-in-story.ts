import { areAkin } from '../../plan/feeling.ts'
import { chaptersOfAction } from '../../plan/story.ts'
import { titleOf } from '../../plan/title.ts'
import { isAnySpoiled } from '../../plan/unread.ts'
import { planRule } from '../rule.ts'
import { honestFeeling } from './feeling-uses.ts'

/** Some chapter makes people feel what the plan wants them to feel. */
export const notInStory = planRule({
  id: 'emotion/not-in-story',
  class: 'quality',
  title: 'A feeling that the story never reaches',
  why: 'The first move says where feelings should go, the second has to take them there. Without a chapter that does, the feeling stays a wish.',
  source: "Inspired by Tracy Stokes' three moves",
  since: '0.1.0',
  uses: ['emotionalAction', 'chapters', 'connections', 'vocabulary', 'unread', 'spoiled'],
  check: function* (plan) {
    const to = honestFeeling(plan.emotionalAction.to)
    if (to === undefined || plan.chapters.size === 0 || plan.unread.has('connectedStory')) return
    if (isAnySpoiled(plan, ['connectedStory'], ['feeling'])) return
    const feelings = [...plan.chapters.values()].flatMap(({ fields }) => fields.feeling ?? [])
    if (feelings.some((feeling) => areAkin(plan, feeling, to))) return
    const [chapter] = chaptersOfAction(plan)
    const before = chapter?.fields.feeling
    const instead = before === undefined ? '' : ` instead of “${before}”`
    yield {
      at: { path: ['emotionalAction', 'to'] },
      says:
        feelings.length === 0
          ? `No chapter says how people feel at its end, so the story never reaches “${to}”. Which chapter makes people feel it?`
          : `The story never reaches “${to}”. Which chapter makes people feel it?`,
      fixes: chapter
        ? [
            {
              title: `Let the chapter “${titleOf(chapter)}” end on “${to}”${instead}`,
              changes: [{ do: 'set', path: [...chapter.path, 'feeling'], value: to }],
            },
          ]
        : [],
    }
  },
  examples: {
    good: [
      `emotionalAction:
  to: delighted`,
    ],
    bad: [
      {
        plan: `emotionalAction:
  to: determined
connectedStory:
  chapters:
    bring:
      feeling: proud`,
        says: ['The story never reaches “determined”. Which chapter makes people feel it?'],
        fixed: `emotionalAction:
  to: determined
connectedStory:
  chapters:
    bring:
      feeling: determined`,
      },
      {
        plan: `connectedStory:
  chapters:
    notice:
      feeling:
    bring:
      feeling:
    ride:
      feeling:`,
        says: [
          'No chapter says how people feel at its end, so the story never reaches “proud”. Which chapter makes people feel it?',
        ],
        fixed: `connectedStory:
  chapters:
    notice:
      feeling:
    bring:
      feeling: proud
    ride:
      feeling:`,
      },
    ],
  },
})

import type { PlanPath } from '../../document/node.ts'
import { audiencesOf } from '../../plan/audience.ts'
import { feelingOf } from '../../plan/feeling.ts'
import type { Entity, Plan } from '../../plan/plan.ts'
import type { Audience, Chapter } from '../../schema/model.generated.ts'
import { type Finding, planRule } from '../rule.ts'
import { causedFeelings } from './feeling-uses.ts'

/** Nobody is left with a feeling that harms. */
export const pressure = planRule({
  id: 'emotion/pressure',
  class: 'quality',
  title: 'People are left with a feeling that can harm',
  why: 'Guilt, shame and fear get attention, and people who are left with them turn away. For children and young people such feelings do most harm, and advertising codes are strict about them.',
  since: '0.1.0',
  uses: ['emotionalAction', 'chapters', 'audiences', 'shared', 'vocabulary'],
  check: function* (plan) {
    const ends = new Set(lastChapters(plan).map((chapter) => String(chapter.path)))
    const minors = audiencesOf(plan).filter(isYoung)
    for (const { word, path } of causedFeelings(plan)) {
      if (!feelingOf(plan, word)?.pressure) continue
      const chapter = path.at(-1) === 'feeling' ? plan.chapters.get(String(path.at(-2))) : undefined
      const isEnd = chapter === undefined || ends.has(String(chapter.path))
      if (isEnd) yield onEnd(path, word)
      else if (minors.some((audience) => meets(audience, chapter))) yield onYoung(path, word)
    }
  },
  examples: {
    good: [
      `connectedStory:
  chapters:
    notice:
      feeling: guilty`,
    ],
    bad: [
      {
        plan: `emotionalAction:
  from: indifferent
  to: ashamed`,
        says: [
          'Leaving people “ashamed” can harm them and the brand. Show the way out, or choose another feeling.',
        ],
      },
      {
        plan: `connectedStory:
  chapters:
    notice:
      feeling: amused
    bring:
      feeling: proud
    ride:
      feeling: left-behind`,
        says: [
          'Leaving people “left-behind” can harm them and the brand. Show the way out, or choose another feeling.',
        ],
      },
      {
        plan: `audiences:
  returning-riders:
    ages: {from: 12, to: 16}
connectedStory:
  chapters:
    notice:
      feeling: embarrassed`,
        says: [
          'Making young people feel “embarrassed” can harm them and the brand, even on the way to a better feeling. Choose another one.',
        ],
      },
    ],
  },
})

/** The last chapter that each audience meets. */
function lastChapters(
  plan: Pick<Plan, 'chapters' | 'audiences' | 'shared'>,
): readonly Entity<Chapter>[] {
  const chapters = [...plan.chapters.values()]
  const audiences = audiencesOf(plan)
  if (audiences.length === 0) return chapters.slice(-1)
  return audiences.flatMap(
    (audience) => chapters.findLast((chapter) => meets(audience, chapter)) ?? [],
  )
}

/** Whether a chapter is for an audience; one that names nobody is for all. */
function meets({ id }: Entity<Audience>, { fields }: Entity<Chapter>): boolean {
  return (fields.audiences ?? []).length === 0 || fields.audiences?.includes(id) === true
}

function isYoung({ fields }: Entity<Audience>): boolean {
  const youngest = fields.ages?.from ?? fields.ages?.to
  return youngest !== undefined && youngest < 18
}

function onEnd(path: PlanPath, word: string): Finding {
  return {
    at: { path },
    says: `Leaving people “${word}” can harm them and the brand. Show the way out, or choose another feeling.`,
  }
}

function onYoung(path: PlanPath, word: string): Finding {
  return {
    at: { path },
    says: `Making young people feel “${word}” can harm them and the brand, even on the way to a better feeling. Choose another one.`,
  }
}

import type { PlanPath } from '../../document/node.ts'
import { feelingOf } from '../../plan/feeling.ts'
import type { Plan } from '../../plan/plan.ts'
import { chapterPlaces, chaptersOfAction } from '../../plan/story.ts'
import { titleOf } from '../../plan/title.ts'
import { said } from '../own-words.ts'

/** Parts of a plan that its arc is made of. */
export type ArcParts = Pick<Plan, 'emotionalAction' | 'chapters' | 'connections' | 'vocabulary'>

/** How a feeling lies: `unknown` when the word stands in no list, `unsaid` when there is none. */
export type Tone = 'pleasant' | 'mixed' | 'unpleasant' | 'unknown' | 'unsaid'

/** One step of the arc: how people feel before, after a chapter, or in the end. */
export interface Step {
  readonly kind: 'before' | 'chapter' | 'after'
  /** The chapter's title, or "Before" and "Goal". */
  readonly title: string
  /** The chapter's place in the story, counted from 1. */
  readonly number: number | undefined
  readonly feeling: string | undefined
  readonly tone: Tone
  readonly energy: 'high' | 'low' | undefined
  /** Whether people can act in the chapter. */
  readonly acts: boolean
  readonly path: PlanPath
}

/** The steps from the feeling before over all chapters to the goal; chapters keep the numbers of the whole plan. */
export function stepsOf(plan: ArcParts, whole: ArcParts = plan): readonly Step[] {
  const places = chapterPlaces(whole)
  const { from, to } = plan.emotionalAction
  const acting = new Set(chaptersOfAction(plan))
  const chapters = [...plan.chapters.values()].map(
    (chapter): Step => ({
      kind: 'chapter',
      title: titleOf(chapter),
      number: places.get(chapter.id),
      ...known(plan, chapter.fields.feeling),
      acts: acting.has(chapter),
      path: [...chapter.path, 'feeling'],
    }),
  )
  const edge = (kind: 'before' | 'after', word: string | undefined): Step => ({
    kind,
    title: kind === 'before' ? 'Before' : 'Goal',
    number: undefined,
    ...known(plan, word),
    acts: false,
    path: ['emotionalAction', kind === 'before' ? 'from' : 'to'],
  })
  return [edge('before', from), ...chapters, edge('after', to)]
}

function known(
  plan: ArcParts,
  word: string | undefined,
): Pick<Step, 'feeling' | 'tone' | 'energy'> {
  const feeling = said(word)
  if (feeling === undefined) return { feeling, tone: 'unsaid', energy: undefined }
  const { tone, energy } = feelingOf(plan, feeling) ?? {}
  return {
    feeling,
    tone: tone === 'pleasant' || tone === 'mixed' || tone === 'unpleasant' ? tone : 'unknown',
    energy: energy === 'high' || energy === 'low' ? energy : undefined,
  }
}

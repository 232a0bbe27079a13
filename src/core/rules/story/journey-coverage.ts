import {
  hasOwnJourney,
  stageInJourney,
  stageOfChapter,
  stagesOf,
  stagesWithoutChapter,
} from '../../plan/journey.ts'
import type { Plan } from '../../plan/plan.ts'

/** Stages at which the story says nothing. */
export interface Silence {
  /** Between two stages that have chapters; and, in the well-known journeys, purchase and experience. */
  readonly gaps: readonly string[]
  /** The other stages after the last one with a chapter; the well-known journeys only. */
  readonly end: readonly string[]
}

/**
 * Where the story leaves people alone (domain 2.2). A journey of the plan's own is looked at only between its first and
 * last stage with a chapter. Nothing when no chapter has a stage, or one has a stage that the journey does not know.
 */
export function silenceIn(plan: Pick<Plan, 'header' | 'chapters'>): Silence {
  if (hasUnknownStage(plan)) return { gaps: [], end: [] }
  const stages = stagesOf(plan)
  const silent = stagesWithoutChapter(plan)
  const covered = stages.filter((stage) => !silent.includes(stage))
  if (covered.length === 0) return { gaps: [], end: [] }
  const first = stages.indexOf(covered[0] ?? '')
  const last = stages.indexOf(covered.at(-1) ?? '')
  const asked = hasOwnJourney(plan)
    ? []
    : ['purchase', 'experience'].map((stage) => stageInJourney(plan, stage))
  const gaps = silent.filter((stage) => {
    const at = stages.indexOf(stage)
    return (at > first && at < last) || asked.includes(stage)
  })
  const end = hasOwnJourney(plan)
    ? []
    : silent.filter((stage) => stages.indexOf(stage) > last && !gaps.includes(stage))
  return { gaps, end }
}

/** Whether a chapter names a stage that the journey does not have (`references/unknown-stage`): it may fill any gap. */
export function hasUnknownStage(plan: Pick<Plan, 'header' | 'chapters'>): boolean {
  return [...plan.chapters.values()].some(
    (chapter) => chapter.fields.stage !== undefined && stageOfChapter(plan, chapter) === undefined,
  )
}

/** Whether a stage stands after every stage that has a chapter, so that a chapter for it can follow the others. */
export function isAfterStory(plan: Pick<Plan, 'header' | 'chapters'>, stage: string): boolean {
  const stages = stagesOf(plan)
  const silent = stagesWithoutChapter(plan)
  return stages.every((each, at) => silent.includes(each) || at < stages.indexOf(stage))
}

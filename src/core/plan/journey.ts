import vocabulary from '../../../schemas/vocabulary.json' with { type: 'json' }
import type { Chapter, Connection } from '../schema/model.generated.ts'
import type { Entity, Plan } from './plan.ts'

/** Stages of the standard journey with the word that each preset has for them, in order. */
const standardStages = new Map(Object.entries(vocabulary.stages))

/** The column of the table of stages in which a preset's words stand. */
const columns = {
  'see-think-do-care': 'see',
  race: 'race',
  'decision-journey': 'cdj',
  aida: 'aida',
} as const

/** The stages customers move through, in order: the standard ones, those of a preset, or the plan's own. */
export function stagesOf(plan: Pick<Plan, 'header'>): readonly string[] {
  const journey = plan.header.journey ?? 'standard'
  if (typeof journey !== 'string') return journey.map(String)
  return vocabulary.journeyPresets[journey].split(', ')
}

/** Whether the plan gives its own list of stages instead of a well-known one. */
export function hasOwnJourney(plan: Pick<Plan, 'header'>): boolean {
  return typeof plan.header.journey === 'object'
}

/**
 * A stage in the words of the plan's journey: the word itself when the journey has it, else the stage that stands for
 * it in the plan's preset (domain 1.6: "awareness" is "see" in see-think-do-care). Undefined for unknown words.
 */
export function stageInJourney(plan: Pick<Plan, 'header'>, word: string): string | undefined {
  const stages = stagesOf(plan)
  if (stages.includes(word)) return word
  const journey = plan.header.journey ?? 'standard'
  if (typeof journey !== 'string') return undefined
  for (const [standard, stage] of standardStages) {
    const isMeant = standard === word || Object.values(columns).some((name) => stage[name] === word)
    if (!isMeant) continue
    const here = journey === 'standard' ? standard : stage[columns[journey]]
    if (stages.includes(here)) return here
  }
  return undefined
}

/** The chapter's stage in the plan's journey; undefined when it names none that the journey has. */
export function stageOfChapter(
  plan: Pick<Plan, 'header'>,
  chapter: Entity<Chapter>,
): string | undefined {
  const { stage } = chapter.fields
  return stage === undefined ? undefined : stageInJourney(plan, stage)
}

/** The moment's stage in the plan's journey: its own, else that of its chapter. */
export function stageOfConnection(
  plan: Pick<Plan, 'header' | 'chapters'>,
  connection: Entity<Connection>,
): string | undefined {
  const { stage, chapter } = connection.fields
  if (stage !== undefined) return stageInJourney(plan, stage)
  const told = chapter === undefined ? undefined : plan.chapters.get(chapter)
  return told && stageOfChapter(plan, told)
}

/** Stages of the plan's journey at which no chapter does its work, in order. */
export function stagesWithoutChapter(plan: Pick<Plan, 'header' | 'chapters'>): readonly string[] {
  const covered = new Set([...plan.chapters.values()].map((each) => stageOfChapter(plan, each)))
  return stagesOf(plan).filter((stage) => !covered.has(stage))
}

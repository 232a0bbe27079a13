import type { Change } from '../../edit/change.ts'
import { stageOfChapter, stageOfConnection, stagesOf } from '../../plan/journey.ts'
import type { Entity, Plan } from '../../plan/plan.ts'
import { stageInSentence } from '../../plan/title.ts'
import { isAnySpoiled } from '../../plan/unread.ts'
import type { Chapter, Connection } from '../../schema/model.generated.ts'
import { planRule } from '../rule.ts'
import { hasUnknownStage } from '../story/journey-coverage.ts'
import { inWords } from '../words.ts'
import { momentStub } from './moment-stub.ts'

/** Every stage at which the story speaks has a moment. */
export const stageUncovered = planRule({
  id: 'context/stage-uncovered',
  class: 'quality',
  title: 'A stage without a moment',
  why: 'The experience has to work across the whole journey. A chapter without a moment knows what to say, and not when or where.',
  source: 'A study of Danish marketing leaders',
  since: '0.1.0',
  uses: ['connections', 'chapters', 'channels', 'header', 'unread', 'spoiled'],
  check: function* (plan) {
    const sections = ['plan', 'connectedStory', 'contextualConnections']
    // A plan without any moment is asked for one by `context/missing`.
    if (plan.connections.size === 0 || sections.some((name) => plan.unread.has(name))) return
    if (isAnySpoiled(plan, sections, ['journey', 'stage', 'chapter'])) return
    if (hasUnknownStage(plan)) return
    const met = new Set([...plan.connections.values()].map((each) => stageOfConnection(plan, each)))
    // A moment of an unknown stage or chapter may belong to any.
    if ([...plan.connections.values()].some((each) => isAdrift(plan, each))) return
    const told = firstChapters(plan)
    const silent = stagesOf(plan).filter((stage) => told.has(stage) && !met.has(stage))
    if (silent.length === 0) return
    yield {
      at: { path: ['contextualConnections'], part: 'name' },
      says: `No moment is defined for ${inWords(silent.map(stageInSentence), 'and')}. Say when and where you meet people there.`,
      fixes: [
        {
          title: `Add a moment for ${inWords(silent.map(stageInSentence), 'and')}, to be filled in`,
          changes: stubs(plan, silent, told),
        },
      ],
    }
  },
  examples: {
    good: [
      `contextualConnections:
  first-dry-sunday:
    stage: ride`,
    ],
    bad: [
      {
        plan: `contextualConnections:
  flat-tyre-monday:
    times: [monday]
  saturday-at-the-workshop:
    times: [saturday]
  first-dry-sunday:
    chapter: bring`,
        says: ['No moment is defined for “Ride”. Say when and where you meet people there.'],
        fixed: `contextualConnections:
  flat-tyre-monday:
    times: [monday]
  saturday-at-the-workshop:
    times: [saturday]
  first-dry-sunday:
    chapter: bring
  ride:
    chapter: ride
    channels: [workshop, instagram, saddle-tags]
    decision: TBD
    devices: [none, phone, print]`,
      },
    ],
  },
})

/** Whether a moment names a stage or chapter that the plan does not have. */
function isAdrift(plan: Pick<Plan, 'chapters' | 'header'>, moment: Entity<Connection>): boolean {
  const { chapter, stage } = moment.fields
  if (stage !== undefined) return stageOfConnection(plan, moment) === undefined
  return chapter === undefined || !plan.chapters.has(chapter)
}

/** The first chapter at each stage. */
function firstChapters(
  plan: Pick<Plan, 'chapters' | 'header'>,
): ReadonlyMap<string, Entity<Chapter>> {
  const first = new Map<string, Entity<Chapter>>()
  for (const chapter of plan.chapters.values()) {
    const stage = stageOfChapter(plan, chapter)
    if (stage !== undefined && !first.has(stage)) first.set(stage, chapter)
  }
  return first
}

function stubs(
  plan: Pick<Plan, 'connections' | 'channels'>,
  stages: readonly string[],
  chapters: ReadonlyMap<string, Entity<Chapter>>,
): readonly Change[] {
  const taken = new Set<string>()
  return stages.map((stage) => {
    const { id, change } = momentStub(plan, stage, chapters.get(stage), {}, taken)
    taken.add(id)
    return change
  })
}

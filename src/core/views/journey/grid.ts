import type { PlanPath } from '../../document/node.ts'
import { audiencesOf, audiencesOfChapter, audiencesOfConnection } from '../../plan/audience.ts'
import { stageOfChapter, stageOfConnection, stagesOf } from '../../plan/journey.ts'
import type { Entity, Plan } from '../../plan/plan.ts'
import { momentsInOrder } from '../../plan/story.ts'
import { titleOf } from '../../plan/title.ts'
import type { Chapter, Connection } from '../../schema/model.generated.ts'

/** Who is met when: audiences down, the stages of the journey across. */
export interface Grid {
  readonly stages: readonly string[]
  readonly rows: readonly GridRow[]
  /** How many moments there are at each stage, whoever they are for. */
  readonly moments: readonly number[]
  /** Moments whose stage the journey does not have, or that name none. */
  readonly adrift: readonly Entity<Connection>[]
}

/** One audience with what it meets at each stage. */
export interface GridRow {
  readonly title: string
  /** As it stands in a sentence: "parents". */
  readonly inSentence: string
  readonly path: PlanPath
  readonly cells: readonly GridCell[]
}

/** What one audience meets at one stage. */
export interface GridCell {
  readonly moments: readonly Entity<Connection>[]
  readonly chapters: readonly Entity<Chapter>[]
}

/** Parts of a plan that its coverage is made of. */
export type JourneyParts = Pick<
  Plan,
  'header' | 'audiences' | 'shared' | 'chapters' | 'connections'
>

/** Counts moments and chapters by audience and stage; a plan without audiences has one row, for everyone. */
export function gridOf(plan: JourneyParts): Grid {
  const stages = stagesOf(plan)
  const audiences = audiencesOf(plan)
  const ids = audiences.length > 0 ? audiences.map(({ id }) => id) : ['']
  const cells = new Map(
    ids.map((id) => [
      id,
      stages.map((): { moments: Entity<Connection>[]; chapters: Entity<Chapter>[] } => ({
        moments: [],
        chapters: [],
      })),
    ]),
  )
  const moments = stages.map(() => 0)
  const adrift: Entity<Connection>[] = []
  for (const moment of momentsInOrder(plan)) {
    const at = stages.indexOf(stageOfConnection(plan, moment) ?? '')
    if (at < 0) {
      adrift.push(moment)
      continue
    }
    moments[at] = (moments[at] ?? 0) + 1
    const met = audiences.length > 0 ? audiencesOfConnection(plan, moment).map(idOf) : ids
    for (const id of met) cells.get(id)?.[at]?.moments.push(moment)
  }
  for (const chapter of plan.chapters.values()) {
    const at = stages.indexOf(stageOfChapter(plan, chapter) ?? '')
    const told = audiences.length > 0 ? audiencesOfChapter(plan, chapter).map(idOf) : ids
    if (at >= 0) for (const id of told) cells.get(id)?.[at]?.chapters.push(chapter)
  }
  const everyone = { title: 'Everyone', inSentence: 'people', path: ['audiences'], id: '' }
  const heads =
    audiences.length === 0
      ? [everyone]
      : audiences.map((each) => ({
          title: titleOf(each),
          inSentence: titleOf(each),
          path: each.path,
          id: each.id,
        }))
  const rows = heads.map(({ id, ...head }) => ({ ...head, cells: cells.get(id) ?? [] }))
  return { stages, rows, moments, adrift }
}

function idOf({ id }: Entity<unknown>): string {
  return id
}

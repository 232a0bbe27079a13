import { modeOf } from '../../plan/channel.ts'
import type { Mode } from '../../plan/channel-type.ts'
import { grouped } from '../../plan/grouped.ts'
import {
  hasOwnJourney,
  stageOfChapter,
  stagesOf,
  stagesWithoutChapter,
} from '../../plan/journey.ts'
import { moneyOnChannels } from '../../plan/money-uses.ts'
import type { Entity, Plan } from '../../plan/plan.ts'
import {
  channelsInStoryOrder,
  chapterPlaces,
  chaptersOfAction,
  fusedChapters,
  type Telling,
  tellingsOf,
} from '../../plan/story.ts'
import type { Channel, Chapter } from '../../schema/model.generated.ts'
import { type Sharing, sharingOf } from '../shared-mark.ts'

/** Parts of a plan that the matrix is made of. */
export type StoryParts = Pick<
  Plan,
  'header' | 'chapters' | 'channels' | 'connections' | 'activities' | 'budget'
>

/** Who tells which part: chapters down, channels across. */
export interface Matrix {
  readonly rows: readonly Row[]
  /** In three banks (offline, both, online; then those that say neither), each in story order. */
  readonly columns: readonly Column[]
  /** Chapters told online and offline. */
  readonly fused: readonly Entity<Chapter>[]
}

/** One chapter, or stages of the journey that have none. */
export type Row = ChapterRow | GapRow

/** One chapter with the channels that tell it. */
export interface ChapterRow {
  readonly kind: 'chapter'
  readonly chapter: Entity<Chapter>
  /** Its place in the story, counted from 1. */
  readonly number: number
  readonly stage: string | undefined
  /** Whether people can act in it. */
  readonly acts: boolean
  /** By the channel's id. */
  readonly tellings: ReadonlyMap<string, Telling>
}

/** Neighbouring stages of the journey at which no chapter does its work. */
export interface GapRow {
  readonly kind: 'gap'
  readonly stages: readonly string[]
}

/** One channel. */
export interface Column {
  readonly channel: Entity<Channel>
  readonly mode: Mode | undefined
  /** How many chapters it tells. */
  readonly told: number
  /** What is planned for it, as the view of the money says it; in the plan's currency. */
  readonly money: number
  readonly sharing: Sharing
}

const banks: readonly (Mode | undefined)[] = ['offline', 'both', 'online', undefined]

/** Lays chapters and channels out as a matrix; numbers of chapters and gaps between them are those of the whole plan. */
export function matrixOf(plan: StoryParts, whole: StoryParts = plan): Matrix {
  const places = chapterPlaces(whole)
  const tellings = tellingsOf(plan)
  const acting = new Set(chaptersOfAction(plan))
  const byChapter = grouped(tellings, ({ chapter }) => chapter.id)
  const chapters = [...plan.chapters.values()].map((chapter): ChapterRow => {
    const told = byChapter.get(chapter.id) ?? []
    return {
      kind: 'chapter',
      chapter,
      number: places.get(chapter.id) ?? 0,
      stage: stageOfChapter(plan, chapter) ?? chapter.fields.stage,
      acts: acting.has(chapter),
      tellings: new Map(told.map((telling) => [telling.channel.id, telling])),
    }
  })
  const rows = withGaps(whole, chapters)
  return { rows, columns: columnsOf(plan, whole, tellings), fused: fusedChapters(plan) }
}

/** The chapters of a matrix, without the gaps between them. */
export function chapterRows({ rows }: Matrix): readonly ChapterRow[] {
  return rows.filter((row) => row.kind === 'chapter')
}

function columnsOf(
  plan: StoryParts,
  whole: StoryParts,
  tellings: readonly Telling[],
): readonly Column[] {
  const byChannel = grouped(tellings, ({ channel }) => channel.id)
  const moneyOf = moneyOnChannels(plan, whole)
  const columns = channelsInStoryOrder(plan, tellings).map(
    (channel): Column => ({
      channel,
      mode: modeOf(channel),
      told: byChannel.get(channel.id)?.length ?? 0,
      money: moneyOf.get(channel.id) ?? 0,
      sharing: sharingOf(channel),
    }),
  )
  return banks.flatMap((bank) => columns.filter(({ mode }) => mode === bank))
}

function withGaps(plan: StoryParts, chapters: readonly ChapterRow[]): readonly Row[] {
  const stages = stagesOf(plan)
  const rows: Row[] = [...chapters]
  for (const stage of expectedGaps(plan)) {
    const place = stages.indexOf(stage)
    const isBefore = (row: Row) =>
      stages.indexOf(row.kind === 'gap' ? (row.stages.at(-1) ?? '') : (row.stage ?? '')) < place
    const before = rows.findLastIndex((row) => isBefore(row) && (row.kind === 'gap' || row.stage))
    const neighbour = rows[before]
    if (neighbour?.kind === 'gap') {
      rows[before] = { kind: 'gap', stages: [...neighbour.stages, stage] }
    } else rows.splice(before + 1, 0, { kind: 'gap', stages: [stage] })
  }
  return rows
}

/** Stages where a chapter is missed; a plan's own journey asks only for those between its first and last chapter. */
function expectedGaps(plan: StoryParts): readonly string[] {
  const stages = stagesOf(plan)
  const gaps = stagesWithoutChapter(plan)
  if (gaps.length === stages.length) return []
  if (!hasOwnJourney(plan)) return gaps
  const covered = stages.flatMap((stage, at) => (gaps.includes(stage) ? [] : [at]))
  const [first = 0, last = 0] = [covered[0], covered.at(-1)]
  return gaps.filter((stage) => stages.indexOf(stage) > first && stages.indexOf(stage) < last)
}

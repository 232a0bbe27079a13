import type { Activity, Channel, Chapter, Connection } from '../schema/model.generated.ts'
import { isOffline, isOnline, usedChannels } from './channel.ts'
import { derived } from './derived.ts'
import { groupedByAll } from './grouped.ts'
import type { Entity, Plan } from './plan.ts'
import { listOf } from './revisions.ts'

/** One chapter told on one channel. */
export interface Telling {
  readonly chapter: Entity<Chapter>
  readonly channel: Entity<Channel>
  /** The moments of this chapter that the channel carries. */
  readonly moments: readonly Entity<Connection>[]
  /** Whether people can do the emotional action here. */
  readonly actionHere: boolean
}

/**
 * Which channel tells which chapter: those that the chapter lists and those of its moments. In story order, then in the
 * order in which the chapter names them. People can act on the channels of a moment that says so; when the chapter says
 * so and none of its moments does, on all its channels.
 */
export function tellingsOf(
  plan: Pick<Plan, 'chapters' | 'channels' | 'connections'>,
): readonly Telling[] {
  const { chapters, channels, connections } = plan
  const tellings: Telling[] = []
  for (const told of toldChapters(plan)) {
    const chapter = chapters.get(told.chapter)
    const channel = channels.get(told.channel)
    if (!chapter || !channel) continue
    const moments = told.moments.flatMap((id) => connections.get(id) ?? [])
    tellings.push({ chapter, channel, moments, actionHere: told.actionHere })
  }
  return tellings
}

/** A telling by its ids; its channel need not be one of the plan's. */
interface Told {
  readonly chapter: string
  readonly channel: string
  readonly moments: readonly string[]
  readonly actionHere: boolean
}

const toldChapters = derived(['chapters', 'connections'], (plan): readonly Told[] => {
  const moments = momentsByChapter(plan)
  return [...plan.chapters.values()].flatMap((chapter) =>
    toldOfChapter(chapter, moments.get(chapter.id) ?? []),
  )
})

/** The channels the plan uses in the order in which the story meets them; those that tell nothing follow as in the file. */
export function channelsInStoryOrder(
  plan: Pick<Plan, 'chapters' | 'channels' | 'connections' | 'activities'>,
  tellings: readonly Telling[] = tellingsOf(plan),
): readonly Entity<Channel>[] {
  const inOrder = new Set(tellings.map(({ channel }) => channel))
  for (const channel of usedChannels(plan)) inOrder.add(channel)
  return [...inOrder]
}

/** The place of every chapter in the story, counted from 1, by its id. */
export function chapterPlaces({ chapters }: Pick<Plan, 'chapters'>): ReadonlyMap<string, number> {
  return new Map([...chapters.keys()].map((id, at) => [id, at + 1]))
}

/** Chapters told by at least one online and one offline channel (`both` counts for either). */
export function fusedChapters(
  plan: Pick<Plan, 'chapters' | 'channels' | 'connections'>,
): readonly Entity<Chapter>[] {
  const online = new Set<string>()
  const offline = new Set<string>()
  for (const { chapter, channel } of tellingsOf(plan)) {
    if (isOnline(channel)) online.add(chapter.id)
    if (isOffline(channel)) offline.add(chapter.id)
  }
  return [...plan.chapters.values()].filter(({ id }) => online.has(id) && offline.has(id))
}

/** Chapters in which people can do the emotional action: the chapter says so, or one of its moments does. */
export function chaptersOfAction(
  plan: Pick<Plan, 'chapters' | 'connections'>,
): readonly Entity<Chapter>[] {
  const moments = momentsByChapter(plan)
  return [...plan.chapters.values()].filter(
    ({ id, fields }) =>
      fields.actionHere || moments.get(id)?.some((each) => each.fields.actionHere),
  )
}

/** Ids of the chapters that follow: as written; the next one in the file when no chapter says what follows. */
export function leadsToOf(
  plan: Pick<Plan, 'chapters'>,
  chapter: Entity<Chapter>,
): readonly string[] {
  return chapter.fields.leadsTo ?? nextInFile(plan).get(chapter.id) ?? []
}

/** What follows each chapter when none says what follows it. */
const nextInFile = derived(['chapters'], ({ chapters }) => {
  const next = new Map<string, readonly string[]>()
  if (listOf(chapters).some(({ fields }) => fields.leadsTo)) return next
  const ids = [...chapters.keys()]
  for (const [at, id] of ids.entries()) next.set(id, ids.slice(at + 1, at + 2))
  return next
})

/** The chapters that an activity tells: those it names, else every chapter that lists its channel. */
export function chaptersOfActivity(
  plan: Pick<Plan, 'chapters'>,
  activity: Entity<Activity>,
): readonly Entity<Chapter>[] {
  const { chapters: named, channel } = activity.fields
  const ids =
    named && named.length > 0
      ? inStoryOrder(plan, named)
      : channel === undefined
        ? []
        : (chaptersByChannel(plan).get(channel) ?? [])
  return ids.flatMap((id) => plan.chapters.get(id) ?? [])
}

/** The ids of the chapters that list a channel. */
const chaptersByChannel = derived(['chapters'], ({ chapters }) => {
  const listed = groupedByAll(chapters.values(), ({ fields }) => new Set(fields.channels))
  return new Map([...listed].map(([channel, told]) => [channel, told.map(({ id }) => id)]))
})

function inStoryOrder({ chapters }: Pick<Plan, 'chapters'>, named: readonly string[]) {
  if (named.length === 1) return named
  const wanted = new Set(named)
  return [...chapters.keys()].filter((id) => wanted.has(id))
}

/**
 * The moments in the order in which people should meet them: in story order, then in the order of the file; those of no
 * known chapter come last.
 */
export function momentsInOrder(
  plan: Pick<Plan, 'chapters' | 'connections'>,
): readonly Entity<Connection>[] {
  const moments = momentsByChapter(plan)
  const told = [...plan.chapters.keys()].flatMap((id) => moments.get(id) ?? [])
  const known = new Set(told)
  return [...told, ...[...plan.connections.values()].filter((each) => !known.has(each))]
}

function toldOfChapter(
  chapter: Entity<Chapter>,
  moments: readonly Entity<Connection>[],
): readonly Told[] {
  const acting = moments.filter(({ fields }) => fields.actionHere)
  const everywhere = chapter.fields.actionHere === true && acting.length === 0
  const ids = new Set([
    ...(chapter.fields.channels ?? []),
    ...moments.flatMap(({ fields }) => fields.channels ?? []),
  ])
  return [...ids].map((channel) => {
    const carried = moments.filter(({ fields }) => fields.channels?.includes(channel))
    const actionHere = everywhere || carried.some((moment) => acting.includes(moment))
    return { chapter: chapter.id, channel, moments: carried.map(({ id }) => id), actionHere }
  })
}

function momentsByChapter(
  plan: Pick<Plan, 'connections'>,
): ReadonlyMap<string, readonly Entity<Connection>[]> {
  return groupedByAll(plan.connections.values(), ({ fields: { chapter } }) =>
    chapter === undefined ? [] : [chapter],
  )
}

import type { Activity, Audience, Chapter, Connection } from '../schema/model.generated.ts'
import type { Entity, Plan } from './plan.ts'
import { chaptersOfActivity } from './story.ts'

/**
 * The people the plan is for, in the order of the file. A plan that names none means everyone in its libraries.
 */
export function audiencesOf(plan: Pick<Plan, 'audiences' | 'shared'>): readonly Entity<Audience>[] {
  if (plan.audiences.size > 0) return [...plan.audiences.values()]
  return [...plan.shared.audiences.values()].map((shared) => ({
    id: shared.id,
    collection: 'audiences',
    fields: shared.fields,
    written: undefined,
    shared,
    path: ['audiences', shared.id],
  }))
}

/** Who a chapter is for: those it names, else all. */
export function audiencesOfChapter(
  plan: Pick<Plan, 'audiences' | 'shared'>,
  chapter: Entity<Chapter>,
): readonly Entity<Audience>[] {
  const named = chapter.fields.audiences
  const all = audiencesOf(plan)
  return named && named.length > 0 ? all.filter(({ id }) => named.includes(id)) : all
}

/** Who is in a moment: those it names, else those of its chapter, else all. */
export function audiencesOfConnection(
  plan: Pick<Plan, 'audiences' | 'shared' | 'chapters'>,
  connection: Entity<Connection>,
): readonly Entity<Audience>[] {
  const { audiences: named, chapter: id } = connection.fields
  const all = audiencesOf(plan)
  if (named && named.length > 0) return all.filter((audience) => named.includes(audience.id))
  const chapter = id === undefined ? undefined : plan.chapters.get(id)
  return chapter ? audiencesOfChapter(plan, chapter) : all
}

/** Who an activity is for: those it names, else everyone whom its chapters are for. */
export function audiencesOfActivity(
  plan: Pick<Plan, 'audiences' | 'shared' | 'chapters'>,
  activity: Entity<Activity>,
): readonly Entity<Audience>[] {
  const named = activity.fields.audiences
  const all = audiencesOf(plan)
  if (named && named.length > 0) return all.filter(({ id }) => named.includes(id))
  const reached = new Set<Entity<Audience>>()
  for (const chapter of chaptersOfActivity(plan, activity)) {
    for (const audience of audiencesOfChapter(plan, chapter)) reached.add(audience)
  }
  return all.filter((audience) => reached.has(audience))
}

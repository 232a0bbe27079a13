import type { Entity, Plan } from '../../plan/plan.ts'
import { titleOf } from '../../plan/title.ts'
import { literally } from './markdown.ts'

/** Something that a plan can name by its id. */
export type Named = Entity<object>

/** Collections whose parts are named in the summaries of others. */
export type NamedCollection =
  | 'evidence'
  | 'audiences'
  | 'channels'
  | 'chapters'
  | 'teams'
  | 'objectives'

/** The titles of several parts of a plan, as markdown. */
export function namesOf(
  plan: Plan,
  collection: NamedCollection,
  ids: readonly string[] | undefined,
): string | undefined {
  return ids?.map((id) => nameOf(plan, collection, id)).join(', ')
}

/** The title of a part of a plan, as markdown; its id when there is no such part. */
export function nameOf(
  plan: Plan,
  collection: NamedCollection,
  id: string | undefined,
): string | undefined {
  if (id === undefined) return undefined
  const entity: Named | undefined = plan[collection].get(id)
  return literally(entity ? titleOf(entity) : id)
}

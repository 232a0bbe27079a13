import type { ObjectName } from '../schema/field-types.ts'
import type { Reference, Shared } from './plan.ts'
import type { RawFields } from './read-value.ts'
import type { WrittenEntity } from './reading.ts'
import { referencesIn } from './referred.ts'
import { type SharedCollection, sharedCollections } from './shared.ts'

/** Ids of library entities that a plan uses, by collection. */
export type SharedUse = Readonly<Record<SharedCollection, ReadonlySet<string>>>

const objectOf: Readonly<Record<SharedCollection, ObjectName>> = {
  brands: 'Brand',
  audiences: 'Audience',
  channels: 'Channel',
  teams: 'Team',
  evidence: 'Evidence',
}

const nothing: SharedUse = {
  brands: new Set(),
  audiences: new Set(),
  channels: new Set(),
  teams: new Set(),
  evidence: new Set(),
}

/**
 * What of its libraries is part of a plan: what the plan refers to, and what that refers to in turn (domain 1.7). When
 * the plan names no audience at all, all of the libraries' count.
 */
export function sharedUse(
  shared: Shared,
  references: readonly Reference[],
  written: readonly WrittenEntity[],
  brand: string | undefined,
): SharedUse {
  if (!offersAnything(shared)) return nothing
  const use: Record<SharedCollection, Set<string>> = {
    brands: new Set(),
    audiences: new Set(),
    channels: new Set(),
    teams: new Set(),
    evidence: new Set(),
  }
  const waiting: [SharedCollection, string][] = []
  const refer = (to: string, id: string) => {
    if (isSharedCollection(to) && shared[to].has(id) && !use[to].has(id)) {
      use[to].add(id)
      waiting.push([to, id])
    }
  }
  for (const each of written) refer(each.collection, each.id)
  for (const { to, id } of references) refer(to, id)
  if (brand !== undefined) refer('brands', brand)
  const namesAudience =
    references.some(({ to }) => to === 'audiences') ||
    written.some(({ collection }) => collection === 'audiences')
  if (!namesAudience) for (const id of shared.audiences.keys()) refer('audiences', id)
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [collection, id] = next
    const fields = shared[collection].get(id)?.fields as RawFields | undefined
    for (const inner of referencesIn(fields ?? {}, objectOf[collection], [])) {
      refer(inner.to, inner.id)
    }
  }
  return use
}

/** Whether there is anything in the libraries of a plan. */
export function offersAnything(shared: Shared): boolean {
  return sharedCollections.some((name) => shared[name].size > 0)
}

/** Whether libraries can hold what a reference points to. */
export function isSharedCollection(name: string): name is SharedCollection {
  return (sharedCollections as readonly string[]).includes(name)
}

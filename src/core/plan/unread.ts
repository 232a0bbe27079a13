import type { PlanPath } from '../document/node.ts'
import { objects } from '../schema/fields.generated.ts'
import { keyOf } from './across-segments.ts'
import type { Plan } from './plan.ts'
import { followsOn } from './revisions.ts'
import type { Slot } from './slots.ts'
import { noteReads } from './watched.ts'

/** Whether a value is written at a path but cannot be used: it is wrong, not missing. */
export function isSpoiled({ spoiled }: Pick<Plan, 'spoiled'>, path: PlanPath): boolean {
  noteReads([slotOf(String(path.at(-1)))])
  return spoiled.size > 0 && spoiled.has(keyOf(path))
}

/** Whether a value with one of these names is written but cannot be used, anywhere in these sections. */
export function isAnySpoiled(
  { spoiled }: Pick<Plan, 'spoiled'>,
  sections: readonly string[],
  names: readonly string[],
): boolean {
  noteReads(names.map(slotOf))
  for (const key of spoiled) {
    const [section = '', ...steps] = stepsOf(key)
    if (sections.includes(section) && steps.some((step) => names.includes(step))) return true
  }
  return false
}

/** The paths of values that cannot be used, as keys; what was asked about others of them still holds. */
export function spoiledAfter(
  before: ReadonlySet<string>,
  keys: readonly string[],
): ReadonlySet<string> {
  const now = new Set(keys)
  const changed = [
    ...keys.filter((key) => !before.has(key)),
    ...[...before].filter((key) => !now.has(key)),
  ]
  if (changed.length === 0) return before
  followsOn(now, before, new Set(changed.flatMap(stepsOf).map(slotOf)))
  return now
}

function stepsOf(key: string): readonly string[] {
  return key.split('\0')
}

const slot = (): Slot => ({ part: 'spoiled', by: 0 })

const slots: ReadonlyMap<string, Slot> = new Map(
  Object.values(objects).flatMap(({ fields }) => fields.map(({ name }) => [name, slot()])),
)

/** Steps that are no names of fields: ids, numbers of items, and names that the format does not know. */
const others = slot()

function slotOf(step: string): Slot {
  return slots.get(step) ?? others
}

import { keyOf } from './across-segments.ts'
import type { Ingredients } from './assembly.ts'
import type { MissingContext, PlanSoFar } from './missing.ts'
import type { Entities } from './plan.ts'
import type { RawValue } from './read-value.ts'
import type { Reading } from './reading.ts'
import { keptSet } from './same-value.ts'
import { spoiledAfter } from './unread.ts'

/** Gathers what has to be known to say what is missing from a plan. */
export function missingContextOf(
  { file, readings, before, changes }: Ingredients,
  sections: ReadonlyMap<string, RawValue>,
  plan: PlanSoFar,
): MissingContext {
  const known = before?.context
  return {
    file,
    sections,
    given: keptSet(known?.given, givenSections(sections, plan)),
    spoiled:
      known && !changes.spoiled
        ? known.spoiled
        : spoiledAfter(known?.spoiled ?? noneSpoiled, spoiledIn(readings)),
    broken:
      known && !changes.broken ? known.broken : keptSet(known?.broken, brokenEntities(readings)),
  }
}

const noneSpoiled: ReadonlySet<string> = new Set()

function spoiledIn(readings: readonly Reading[]): readonly string[] {
  return readings.flatMap((reading) => reading.spoiled.map(keyOf))
}

/** Top-level fields that hold something: a value, or entries. */
function givenSections(
  sections: ReadonlyMap<string, RawValue>,
  plan: PlanSoFar,
): ReadonlySet<string> {
  const given = new Set<string>()
  for (const [name, value] of sections) {
    const isEmpty = typeof value === 'object' && Object.keys(value).length === 0
    if (value !== undefined && !isEmpty) given.add(name)
  }
  for (const name of ['objectives', 'audiences', 'channels', 'teams', 'evidence'] as const) {
    if (hasWritten(plan[name])) given.add(name)
  }
  if (plan.chapters.size > 0) given.add('connectedStory')
  if (plan.connections.size > 0) given.add('contextualConnections')
  if (plan.activities.size > 0) given.add('calendar')
  return given
}

function hasWritten(entities: Entities<unknown>): boolean {
  for (const entity of entities.values()) return entity.written !== undefined
  return false
}

function brokenEntities(readings: readonly Reading[]): ReadonlySet<string> {
  const broken = new Set<string>()
  for (const { entities } of readings) {
    for (const entity of entities) if (entity.isBroken) broken.add(keyOf(entity.path))
  }
  return broken
}

import type { PlanPath } from '../../../document/node.ts'
import { groupedByAll } from '../../../plan/grouped.ts'
import { countWords } from '../../../plan/number-words.ts'
import { inWords } from '../../../rules/words.ts'
import { type PlaceDoc, placeDocAt } from '../../../schema/field-at.ts'
import { objects } from '../../../schema/fields.generated.ts'
import type { LensKind } from '../lens.ts'

/** What a team has to do with the plan: "runs 2 channels · named in 1 moment and 1 milestone". */
export const teams: LensKind = {
  name: 'teams',
  *of({ plan, usesOf }) {
    for (const team of plan.teams.values()) {
      if (!team.written) continue
      const places = usesOf('teams', team.id)
      const runs = places.filter(isOwnerOfChannel)
      const counts = countsByPart(places.filter((path) => !isOwnerOfChannel(path)))
      const says = [
        runs.length > 0 && `runs ${countWords(runs.length, 'channel')}`,
        counts.length > 0 && `named in ${inWords(counts)}`,
      ]
      yield {
        path: team.path,
        says: says.filter(Boolean).join(' · ') || 'not named anywhere yet',
        places,
      }
    }
  },
}

function isOwnerOfChannel(path: PlanPath): boolean {
  return path[0] === 'channels' && path.length === 3 && path[2] === 'owner'
}

/** How many parts of each kind the paths lead into: "2 moments", "1 milestone". */
function countsByPart(paths: readonly PlanPath[]): readonly string[] {
  const parts = new Map(paths.map(partAround).map((part) => [part.join('\n'), part]))
  const titles = groupedByAll(parts.values(), (part) => {
    const object = placeDocAt('Plan', part)?.object
    return object ? [objects[object].title] : []
  })
  return [...titles].map(([title, { length }]) =>
    countWords(length, title, title.endsWith('y') ? `${title.slice(0, -1)}ies` : undefined),
  )
}

/** The entry or list item that a path leads into; the section, such as the cover page, when there is none. */
function partAround(path: PlanPath): PlanPath {
  const around = path.map((_, at) => path.slice(0, at + 1)).slice(0, -1)
  const docs = around.map((here): PlaceDoc | undefined => placeDocAt('Plan', here))
  const item = docs.findIndex((doc) => doc?.item && doc.object)
  return around[Math.max(item, 0)] ?? []
}

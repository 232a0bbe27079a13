import { placeOf } from '../../analysis/analyse.ts'
import type { Analysis } from '../../analysis/analysis.ts'
import type { PlanPath } from '../../document/node.ts'
import { fileKindOf } from '../../plan/file-names.ts'
import type { Plan } from '../../plan/plan.ts'
import type { RefersTo } from '../../schema/field-types.ts'
import type { Range } from '../../text/position.ts'
import { audiences } from './kinds/audiences.ts'
import { channels } from './kinds/channels.ts'
import { chapters } from './kinds/chapters.ts'
import { teams } from './kinds/teams.ts'
import type { LensKind } from './lens.ts'

/** Every kind of lens. */
export const lensKinds = [
  chapters,
  channels,
  audiences,
  teams,
] as const satisfies readonly LensKind[]

/** A lens over the line on which its part begins. */
export interface Lens {
  /** The part's name. */
  readonly range: Range
  readonly says: string
  /** The parts of the plan that it speaks of; `placeOf` finds them, which is worth doing for few lenses at a time. */
  readonly places: readonly PlanPath[]
}

/**
 * The lenses of a plan, kind after kind. A library has none: it cannot know the plans that use it.
 *
 * @param wanted says which kinds are switched on, by their names
 */
export function lensesOf(analysis: Analysis, wanted: (name: string) => boolean): Lens[] {
  const { document, uri, plan } = analysis
  if (fileKindOf(document, uri) !== 'Plan') return []
  const about = { plan, usesOf: usesIn(plan) }
  return lensKinds
    .filter(({ name }) => wanted(name))
    .flatMap((kind) => [...kind.of(about)])
    .map(({ path, says, places }) => ({
      range: placeOf(analysis, path, 'name'),
      says,
      places,
    }))
}

function usesIn({ references }: Plan): (to: RefersTo, id: string) => readonly PlanPath[] {
  const uses = new Map<string, PlanPath[]>()
  for (const { to, id, path } of references) {
    const known = uses.get(`${to} ${id}`)
    if (known) known.push(path)
    else uses.set(`${to} ${id}`, [path])
  }
  return (to, id) => uses.get(`${to} ${id}`) ?? []
}

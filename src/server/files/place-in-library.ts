import { type Analysis, analyse, type Libraries, type PlanPath, placeOf } from '../../core/index.ts'
import type { PlaceResult } from '../protocol.ts'

/** The place of something that only a library says; undefined for what the plan itself writes. */
export function placeInLibrary(
  { plan }: Analysis,
  libraries: Libraries,
  [section, id, ...rest]: PlanPath,
): PlaceResult | undefined {
  const isBrand = section === 'brand'
  const entity = isBrand ? plan.brand : entitiesIn(plan, section)?.get(String(id))
  if (!entity?.shared || entity.written) return undefined
  const uri = entity.shared.library
  const document = libraries.files.get(uri)
  if (!document) return undefined
  const path = isBrand
    ? ['brands', entity.shared.id, ...(id === undefined ? [] : [id]), ...rest]
    : [section ?? '', entity.shared.id, ...rest]
  return { uri, range: placeOf(analyse({ uri, document, libraries }), path) }
}

function entitiesIn(plan: Analysis['plan'], section: unknown) {
  switch (section) {
    case 'audiences':
    case 'channels':
    case 'teams':
    case 'evidence':
      return plan[section]
    default:
      return undefined
  }
}

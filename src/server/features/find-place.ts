import { type Analysis, analyse, type Libraries, type PlanPath, placeOf } from '../../core/index.ts'
import { answering } from '../answering.ts'
import { type PlaceParams, type PlaceResult, placeRequest } from '../protocol.ts'
import type { Feature } from '../session.ts'

/** Finds the line that a part of the page was drawn from, in the plan or in a library. */
export const findPlace: Feature = {
  capabilities: {},

  start(session) {
    session.connection.onRequest(
      placeRequest,
      answering(session, async ({ uri, path }: PlaceParams): Promise<PlaceResult | null> => {
        if (!Array.isArray(path)) return null
        const newest = await session.documents.newest(uri)
        if (newest?.outcome.kind !== 'analysed') return null
        const { analysis, libraries } = newest.outcome
        return (
          placeInLibrary(analysis, libraries, path) ?? {
            uri: newest.uri,
            range: placeOf(analysis, path),
          }
        )
      }),
    )
  },
}

/** The place of something that only a library says; undefined for what the plan itself writes. */
function placeInLibrary(
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

import { placeOf } from '../../core/index.ts'
import { answering } from '../answering.ts'
import { askedAbout } from '../documents/asked.ts'
import { placeInLibrary } from '../files/place-in-library.ts'
import { type PlaceParams, type PlaceResult, placeRequest } from '../protocol.ts'
import type { Feature } from '../session.ts'

/** Finds the line that a part of the page was drawn from, in the plan or in a library. */
export const findPlace: Feature = {
  capabilities: {},

  start(session) {
    session.connection.onRequest(
      placeRequest,
      answering(session, async (params: PlaceParams): Promise<PlaceResult | null> => {
        const { path } = params
        if (!Array.isArray(path)) return null
        const known = await askedAbout(session, params)
        if (!known) return null
        const { analysis, libraries, uri } = known
        return (
          placeInLibrary(analysis, libraries, path) ?? {
            uri,
            range: placeOf(analysis, path),
          }
        )
      }),
    )
  },
}

import { placeOf } from '../../core/index.ts'
import { answering } from '../answering.ts'
import { type PlaceParams, type PlaceResult, placeRequest } from '../protocol.ts'
import type { Feature } from '../session.ts'

/** Finds the line that a part of the page was drawn from. */
export const findPlace: Feature = {
  capabilities: {},

  start(session) {
    session.connection.onRequest(
      placeRequest,
      answering(session, async ({ uri, path }: PlaceParams): Promise<PlaceResult | null> => {
        if (!Array.isArray(path)) return null
        const newest = await session.documents.newest(uri)
        if (newest?.outcome.kind !== 'analysed') return null
        return { uri: newest.uri, range: placeOf(newest.outcome.analysis, path) }
      }),
    )
  },
}

import { pathAt } from '../../core/index.ts'
import { answering } from '../answering.ts'
import { askedAbout } from '../documents/asked.ts'
import { type PartParams, type PartResult, partRequest } from '../protocol.ts'
import type { Feature } from '../session.ts'

/** Finds the part of the plan that a position is in, so that the page can show it. */
export const findPart: Feature = {
  capabilities: {},

  start(session) {
    session.connection.onRequest(
      partRequest,
      answering(session, async (params: PartParams): Promise<PartResult | null> => {
        const { line, character } = params.position ?? {}
        if (!Number.isInteger(line) || !Number.isInteger(character)) return null
        const known = await askedAbout(session, params)
        return known ? { path: pathAt(known.analysis.document, params.position) } : null
      }),
    )
  },
}

import { summarise } from '../../core/index.ts'
import { answering } from '../answering.ts'
import { type SummaryParams, type SummaryResult, summaryRequest } from '../protocol.ts'
import type { Feature } from '../session.ts'

/** Says what an open file is, how far its parts have come and what is wrong where. */
export const summarisePlan: Feature = {
  capabilities: {},

  start(session) {
    session.connection.onRequest<SummaryResult | null, void>(
      summaryRequest,
      answering(session, async ({ uri }: SummaryParams): Promise<SummaryResult | null> => {
        const newest = await session.documents.newest(uri)
        if (newest?.outcome.kind !== 'analysed') return null
        return { ...summarise(newest.outcome.analysis), version: newest.version }
      }),
    )
  },
}

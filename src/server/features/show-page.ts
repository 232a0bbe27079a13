import { type Analysis, pageBody, pageStyles, unreadLineOf } from '../../core/index.ts'
import { nameOfFile } from '../address.ts'
import { answering } from '../answering.ts'
import { type PageParams, type PageResult, pageRequest } from '../protocol.ts'
import type { Feature } from '../session.ts'

/** Draws the page of an open file. */
export const showPage: Feature = {
  capabilities: {},

  start(session) {
    session.connection.onRequest(
      pageRequest,
      answering(session, async ({ uri, today }: PageParams): Promise<PageResult | null> => {
        const newest = await session.documents.newest(uri)
        if (!newest) return null
        const { outcome, version } = newest
        if (outcome.kind !== 'analysed') return null
        const { analysis } = outcome
        const broken = unreadLineOf(analysis)
        return {
          body: pageBody({ analysis, today }).markup,
          styles: pageStyles,
          title: titleOf(analysis),
          version,
          ...(broken && { broken }),
        }
      }),
    )
  },
}

function titleOf(analysis: Analysis): string {
  const { name } = analysis.plan.header
  return name === undefined ? nameOfFile(analysis.uri) : String(name)
}

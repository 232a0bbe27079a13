import { type Analysis, pageBody, pageStyles, unreadLineOf } from '../../core/index.ts'
import { nameOfFile } from '../address.ts'
import { answering } from '../answering.ts'
import { askedAbout } from '../asked.ts'
import { type AskedText, type PageResult, pageRequest } from '../protocol.ts'
import type { Feature } from '../session.ts'

/** Draws the page of an open file. */
export const showPage: Feature = {
  capabilities: {},

  start(session) {
    session.connection.onRequest(
      pageRequest,
      answering(session, async (params: AskedText): Promise<PageResult | null> => {
        const known = await askedAbout(session, params)
        if (!known) return null
        const { analysis, version } = known
        const today = session.host.today()
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
